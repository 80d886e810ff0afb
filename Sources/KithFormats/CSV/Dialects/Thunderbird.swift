extension Dialect {
  /// Thunderbird, which has one `Fax Number` and writes a birthday in three columns.
  static let thunderbird = Dialect(
    name: "thunderbird", marks: [["primary email", "display name"]],
    ownUse: .thunderbird, repeatsHomeForWork: true)
}
