import KithText

/// Looks for the header among the first records of a table, the first of them first.
///
/// Two headings that are known make a record the header, whatever else stands in it: people call their columns by
/// dates, addresses and numbers. Above a header stand only lines that are narrower, such as a title; a record
/// below others of its width is the header only if most of its cells are headings. A single heading that is known
/// makes a header only of cells that don't look like data.
struct CSVHeaderSearch {
  /// A record that may be the header.
  struct Candidate {
    /// How many records stand before it.
    var place: Int
    /// How many of its cells are headings that are known.
    var known: Int

    /// Whether nothing further down can be the header instead.
    var isSure: Bool { known >= 2 }
  }

  private let map: ColumnMap?
  /// The most cells that a record above has.
  private var widest = 0
  private var place = -1
  /// The header, as far as is known.
  private(set) var found: Candidate?

  init(map: ColumnMap?) { self.map = map }

  /// Looks at the next record, unless the header is found already.
  ///
  /// - Parameters:
  ///   - cells: the texts of the record.
  ///   - below: the records that follow it, as far as they are known.
  mutating func look(at cells: [String], below: ArraySlice<[String]> = []) {
    place += 1
    guard found?.isSure != true else { return }
    let width = cells.count { !$0.isEmpty }
    defer { widest = max(widest, width) }
    guard width > 0, !Self.isPreamble(cells) else { return }
    let known = known(cells, below: below)
    if known >= 2, known * 2 > width || widest < width {
      found = Candidate(place: place, known: known)
    } else if found == nil, known > 0, known * 3 >= width, widest < width {
      let isTelling = widest == 0 && cells.contains(where: Self.isTelling)
      if isTelling || !Self.looksLikeData(cells) {
        found = Candidate(place: place, known: min(known, 1))
      }
    }
  }

  /// How many cells are headings; a word that stands in its column again is a value (`Mobile`), if there are data
  /// beside it.
  private func known(_ cells: [String], below: ArraySlice<[String]>) -> Int {
    let known = CSVPlan.knownHeadings(cells, map: map)
    guard known > 0, !below.isEmpty, cells.contains(where: Self.isData) else { return known }
    let fresh = cells.enumerated().map { column, cell in
      let recurs = below.contains { $0.count > column && $0[column] == cell && $0 != cells }
      return recurs ? "" : cell
    }
    return CSVPlan.knownHeadings(fresh, map: map)
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
  private static func isData(_ cell: String) -> Bool {
    if cell.contains(byte: UInt8(ascii: "@")) { return !cell.contains(byte: ASCII.space) }
    return digits(in: cell) >= 6 && !cell.utf8.contains(where: \.isLetter)
  }

  private static func digits(in cell: String) -> Int { cell.utf8.count(where: \.isDigit) }

  /// Whether a cell is a heading that is nobody's name, nor what a cell of a person says: `Name`, `Email`.
  private static func isTelling(_ cell: String) -> Bool {
    guard let field = Headings.field(Heading.normalized(cell)) else { return false }
    switch field {
    case .email(.none), .name(.full), .name(.given), .name(.family): return true
    default: return false
    }
  }
}
