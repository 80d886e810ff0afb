/// The marks of all dialects, each found by one heading of it: so that a row is not held against every one of them.
struct DialectMarks {
  /// The marks in English by their longest heading, which is that of the fewest tables.
  private var marks: [String: [DialectMark]] = [:]
  /// The dialect of each mark in English.
  private let dialects: [Dialect]

  /// The marks of all dialects.
  static let all = DialectMarks(FormatRegistry.dialects)

  private init(_ all: [Dialect]) {
    dialects = all.flatMap { dialect in dialect.marks.map { _ in dialect } }
    for (place, headings) in all.flatMap(\.marks).enumerated() {
      guard let longest = headings.max(by: Self.isShorter) else { continue }
      marks[longest, default: []].append(
        DialectMark(
          place: place - dialects.count, others: headings.subtracting([longest]),
          dialect: dialects[place].name))
    }
  }

  private static func isShorter(_ one: String, _ other: String) -> Bool {
    (one.utf8.count, one) < (other.utf8.count, other)
  }

  /// The dialect of a table with these normalised headings; `nil` where they mark none.
  func dialect(of headings: some Collection<String>) -> Dialect? {
    let possible = headings.flatMap { heading in
      (marks[heading] ?? []) + (HeadingTable.entry(heading)?.marks ?? [])
    }
    guard !possible.isEmpty else { return nil }
    let headings = Set(headings)
    let surest = possible.filter { $0.others.isSubset(of: headings) }.min { $0.place < $1.place }
    guard let surest else { return nil }
    if surest.place < 0 { return dialects[surest.place + dialects.count] }
    return FormatRegistry.dialects.first { $0.name == surest.dialect }
  }
}
