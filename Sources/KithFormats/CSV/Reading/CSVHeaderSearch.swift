import KithText

/// Looks for the header among the first records of a table.
///
/// Two headings that are known make a record the header, whatever else stands in it: people call their columns by
/// dates, addresses and numbers. One makes a header only of cells that don't look like data. The first such record
/// is the header: words of headings are values, too (`Preferred contact: Mobile`), so a record below others of
/// its width is the header only if it names nobody, and one below a record that may be the header only if that one
/// may as well be a title.
struct CSVHeaderSearch {
  /// A record that may be the header.
  struct Candidate {
    /// How many records stand before it.
    var place: Int
    /// How many of its cells are headings that are known.
    var known: Int
    /// How many of its cells are not empty.
    var width: Int
    /// Whether one of its headings is that of a name.
    var isNaming: Bool
    /// Whether one of its headings is nobody's name, nor what a cell of a person says: `Name`, `Email`.
    var isTelling: Bool

    /// Whether nothing further down can be the header instead.
    var isSure: Bool { known >= 2 }

    /// Whether it is a header even if no record follows it.
    var isSureAlone: Bool { isNaming || known == width }

    /// Whether a header further down shows that this one, which has but one heading that is known, is a title.
    func isTitle(above other: Candidate) -> Bool {
      if isTelling { return other.isNaming && width < other.width }
      return width < other.width || other.isNaming && other.known == other.width
    }
  }

  private let map: ColumnMap?
  /// The most cells that a record above has.
  private var widest = 0
  /// The header, as far as is known.
  private(set) var found: Candidate?
  /// Whether words of headings are values in the first record that is not blank.
  private(set) var beginsWithValues = false

  /// Looks through the first records of a table.
  ///
  /// - Parameters:
  ///   - records: the texts of their cells.
  ///   - map: the user's own table of headings.
  init(_ records: [[String]], map: ColumnMap?) {
    self.map = map
    for place in records.indices where found?.isSure != true {
      look(at: records[place], place: place, below: records[(place + 1)...])
    }
  }

  private mutating func look(at cells: [String], place: Int, below: ArraySlice<[String]>) {
    let width = cells.count { !$0.isEmpty }
    defer { widest = max(widest, width) }
    guard width > 0, !Self.isPreamble(cells) else { return }
    let headings = CSVHeadings(cells, map: map)
    let known = headings.known(above: below)
    if widest == 0, known < headings.known { beginsWithValues = true }
    let candidate = Candidate(
      place: place, known: known, width: width, isNaming: headings.isNaming,
      isTelling: headings.isTelling)
    if known >= 2 {
      guard widest * 2 <= width || namesNobody(candidate, cells) else { return }
      if found?.isTitle(above: candidate) ?? true { found = candidate }
    } else if found == nil, known > 0, known * 3 >= width, widest < width,
      candidate.isTelling && widest == 0 || !Self.looksLikeData(cells)
    {
      found = candidate
    }
  }

  /// Whether a record below others of its width can be no row: all of its cells are headings, or most, and one of them
  /// that of a name.
  private func namesNobody(_ candidate: Candidate, _ cells: [String]) -> Bool {
    if candidate.known == candidate.width { return true }
    let isMost = candidate.known * 2 > candidate.width || widest < candidate.width
    return candidate.isNaming && isMost
  }

  /// Whether a file begins with LinkedIn's notes, which stand above its header; a file cut before the
  /// header has nobody in it.
  static func isPreamble(_ cells: [String]?) -> Bool {
    guard let first = cells?.first, cells?.dropFirst().allSatisfy(\.isEmpty) == true else {
      return false
    }
    return first.hasSuffix(":") && Heading.normalized(first) == "notes"
  }

  /// Whether a cell holds an address or a number, which headings mostly do not.
  static func looksLikeData(_ cells: [String]) -> Bool {
    cells.contains { $0.contains(byte: UInt8(ascii: "@")) || digits(in: $0) >= 6 }
  }

  /// Whether a cell is nothing but an address or a number.
  static func isData(_ cell: String) -> Bool {
    if cell.contains(byte: UInt8(ascii: "@")) {
      return !cell.trimmingWhitespace().utf8.contains(ASCII.space)
    }
    return digits(in: cell) >= 6 && !cell.utf8.contains(where: \.isLetter)
  }

  private static func digits(in cell: String) -> Int { cell.utf8.count(where: \.isDigit) }
}
