/// The marks of all dialects, each found by one heading of it: so that a row is not held against every one of them.
struct CSVMarks {
  /// Headings that together mark a table as one of a dialect.
  struct Mark {
    /// Its place among all marks, the surest first: below zero in English, from zero in other languages.
    let place: Int
    /// The headings but that by which it is found.
    let others: Set<String>
    let dialect: CSVDialect
  }

  /// The marks in English by their longest heading, which is that of the fewest tables.
  private var marks: [String: [Mark]] = [:]

  /// The marks of all dialects.
  static let all = CSVMarks(
    CSVDialect.all.flatMap { dialect in dialect.marks.map { ($0, dialect) } })

  private init(_ all: [(headings: Set<String>, dialect: CSVDialect)]) {
    for (place, mark) in all.enumerated() {
      guard let longest = mark.headings.max(by: Self.isShorter) else { continue }
      let others = mark.headings.subtracting([longest])
      marks[longest, default: []].append(
        Mark(place: place - all.count, others: others, dialect: mark.dialect))
    }
  }

  private static func isShorter(_ one: String, _ other: String) -> Bool {
    (one.utf8.count, one) < (other.utf8.count, other)
  }

  /// The dialect of a table with these normalised headings; `nil` where they mark none.
  func dialect(of headings: some Collection<String>) -> CSVDialect? {
    let possible = headings.flatMap { heading in
      (marks[heading] ?? []) + (CSVHeadingTable.entry(heading)?.marks ?? [])
    }
    guard !possible.isEmpty else { return nil }
    let headings = Set(headings)
    return possible.filter { $0.others.isSubset(of: headings) }.min { $0.place < $1.place }?
      .dialect
  }
}

extension CSVMarks.Mark {
  /// Takes a mark of the table of headings: its place in two digits, its dialect, and the other headings.
  init?(_ text: Substring) {
    let parts = text.split(separator: "|")
    guard let first = parts.first, let place = Int(first.prefix(2)),
      let dialect = CSVDialect.all.first(where: { $0.name == first.dropFirst(2) })
    else { return nil }
    self.init(place: place, others: Set(parts.dropFirst().map(String.init)), dialect: dialect)
  }
}
