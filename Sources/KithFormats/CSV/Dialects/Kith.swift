extension CSVDialect {
  /// The table that Kith writes itself.
  static let kith = CSVDialect(
    name: "csv", marks: [["full name", "email type", "phone type", "uid"]],
    headings: CSVColumns.headings, isExact: true)
}
