extension Dialect {
  /// Yahoo's address book, whose `Home`, `Work`, `Other` and `Primary` are telephones.
  static let yahoo = Dialect(
    name: "yahoo",
    marks: [
      ["first", "last", "messenger id"], ["first", "last", "yahoo id"],
      ["first", "last", "alternate email 1"],
    ],
    headings: [
      "title": .title, "home": .phone(.home), "work": .phone(.work), "other": .phone(.other),
      "primary": .phone(.preferred), "fax": .phone(.workFax),
    ])
}
