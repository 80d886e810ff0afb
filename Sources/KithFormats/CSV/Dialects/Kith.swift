extension Dialect {
  /// The table that Kith writes itself.
  static let kith = Dialect(
    name: "csv", marks: [["full name", "email type", "phone type", "uid"]],
    headings: Dictionary(
      (FlatTable.kith.fields + FlatTable.kith.rareFields).map {
        (Heading.normalized($0.heading), $0.field)
      },
      uniquingKeysWith: { first, _ in first }), isExact: true)
}
