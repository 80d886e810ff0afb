extension CSVDialect {
  /// Thunderbird, which has one `Fax Number` and writes a birthday in three columns.
  static let thunderbird = CSVDialect(
    name: "thunderbird", marks: [["primary email", "display name"]],
    repeatsHomeForWork: true)
}
