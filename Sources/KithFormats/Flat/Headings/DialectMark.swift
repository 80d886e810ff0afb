/// Headings that together mark a table as one of a dialect.
struct DialectMark {
  /// Its place among all marks, the surest first: below zero in English, from zero in other languages.
  let place: Int
  /// The headings but that by which it is found.
  let others: Set<String>
  /// The name of the dialect.
  let dialect: String
}

extension DialectMark {
  /// Takes a mark of the table of headings: its place in two digits, its dialect, and the other headings.
  init?(_ text: Substring) {
    let parts = text.split(separator: "|")
    guard let first = parts.first, let place = Int(first.prefix(2)) else { return nil }
    self.init(
      place: place, others: Set(parts.dropFirst().map(String.init)),
      dialect: String(first.dropFirst(2)))
  }
}
