/// Finds the header among the first records of a table: by what it says, not by where it stands.
struct CSVHeader {
  /// The cells of the header.
  let cells: [String]
  /// How many records it and the lines before it are.
  let length: Int
  /// Whether there is none, and the cells are made up.
  let isMissing: Bool
  /// Whether none of its headings is known.
  let isUnknown: Bool
  /// Whether it is that of LinkedIn's connections in a language whose headings nobody knows.
  var isLinkedIn = false

  /// Looks through the beginning of a file.
  init(sample: [UInt8], isWhole: Bool, delimiter: UInt8, map: ColumnMap?) {
    var records = CSVRecords(delimiter: delimiter)
    records.append(sample)
    if isWhole { records.finish() }
    var seen: [[String]] = []
    // A cut sample may end in a heading; what is whole is enough.
    while seen.count < 20, records.next() {
      seen.append(records.fields.map { CSVCell.unwrapped(records.text($0)) })
    }
    let scores = seen.map { Self.isPreamble($0) ? 0 : CSVPlan.knownHeadings($0, map: map) }
    if let place = LinkedInShape.header(among: seen),
      !CSVDialect.isMarked(by: Set(seen[place].map(CSVHeading.normalized)))
    {
      self.init(cells: seen[place], length: place + 1, isMissing: false, isUnknown: false)
      isLinkedIn = true
      return
    }
    let best = scores.indices.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }
    if let best, scores[best] > 0, Self.suits(seen[best], known: scores[best]) {
      self.init(cells: seen[best], length: best + 1, isMissing: false, isUnknown: false)
      return
    }
    if Self.isPreamble(seen.first) {
      self.init(cells: [], length: seen.count, isMissing: false, isUnknown: false)
      return
    }
    let first = seen.firstIndex { $0.contains { !$0.isEmpty } }
    guard let first, !Self.looksLikeData(seen[first]) else {
      let width = seen.map(\.count).max() ?? 0
      self.init(
        cells: (0..<width).map { "column \($0 + 1)" }, length: 0, isMissing: true, isUnknown: true)
      return
    }
    self.init(cells: seen[first], length: first + 1, isMissing: false, isUnknown: true)
  }

  private init(cells: [String], length: Int, isMissing: Bool, isUnknown: Bool) {
    self.cells = cells
    self.length = length
    self.isMissing = isMissing
    self.isUnknown = isUnknown
  }

  /// Whether a file begins with LinkedIn's notes, which stand above its header; a file cut before the
  /// header has nobody in it.
  private static func isPreamble(_ cells: [String]?) -> Bool {
    guard let first = cells?.first, cells?.dropFirst().allSatisfy(\.isEmpty) == true else {
      return false
    }
    return first.hasSuffix(":") && CSVHeading.normalized(first) == "notes"
  }

  /// A record whose cells are partly data is no header, even if one cell reads like a heading.
  private static func suits(_ cells: [String], known: Int) -> Bool {
    !looksLikeData(cells) && (known >= 2 || known * 3 >= cells.count { !$0.isEmpty })
  }

  /// Whether a cell is an address or a number, which headings are not.
  private static func looksLikeData(_ cells: [String]) -> Bool {
    cells.contains { cell in
      cell.utf8.contains(UInt8(ascii: "@")) || cell.utf8.count(where: \.isDigit) >= 6
    }
  }
}
