/// The marks of all dialects, each found by one heading of it: so that a row is not held against every one of them.
struct CSVMarks {
  /// Headings that together mark a table as one of a dialect.
  private struct Mark {
    /// Its place among all marks, the surest first.
    let place: Int
    let headings: Set<String>
    let dialect: CSVDialect
  }

  /// The marks by their longest heading, which is that of the fewest tables.
  private var marks: [String: [Mark]] = [:]

  /// The marks of all dialects, in English and in other languages.
  static let all = CSVMarks(
    CSVDialect.all.flatMap { dialect in dialect.marks.map { ($0, dialect) } }
      + CSVLanguage.all.flatMap { language in
        language.thunderbirdMarks.map { ($0, .thunderbird) }
          + language.outlookMarks.map { ($0, .outlook) }
      })

  private init(_ all: [(headings: Set<String>, dialect: CSVDialect)]) {
    for (place, mark) in all.enumerated() {
      guard let longest = mark.headings.max(by: Self.isShorter) else { continue }
      marks[longest, default: []].append(
        Mark(place: place, headings: mark.headings, dialect: mark.dialect))
    }
  }

  private static func isShorter(_ one: String, _ other: String) -> Bool {
    (one.utf8.count, one) < (other.utf8.count, other)
  }

  /// The dialect of a table with these normalised headings; `nil` where they mark none.
  func dialect(of headings: some Collection<String>) -> CSVDialect? {
    let possible = headings.flatMap { marks[$0] ?? [] }
    guard !possible.isEmpty else { return nil }
    let headings = Set(headings)
    return possible.filter { $0.headings.isSubset(of: headings) }.min { $0.place < $1.place }?
      .dialect
  }
}
