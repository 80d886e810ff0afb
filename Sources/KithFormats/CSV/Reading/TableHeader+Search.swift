/// Finds the header among the first records of a table: by what it says, not by where it stands.
extension TableHeader {
  /// Looks through the beginning of a file.
  init(sample: [UInt8], isWhole: Bool, delimiter: UInt8, map: ColumnMap?) {
    var records = CSVRecords(delimiter: delimiter)
    records.append(sample)
    if isWhole { records.finish() }
    var seen: [[String]] = []
    var starts: [Int] = []
    // A cut sample may end in a heading; what is whole is enough.
    while seen.count < Self.maxRecords, records.next() {
      seen.append(records.fields.map { CSVCell.unwrapped(records.text($0)) })
      starts.append(records.fields.first?.start ?? 0)
    }
    let lines = Lines(cells: seen, starts: starts, map: map)
    if let (dialect, place) = Dialect.shown(by: seen),
      !Dialect.isMarked(by: seen[place].map(Heading.normalized))
    {
      self.init(lines, place, shownDialect: dialect)
      return
    }
    let search = CSVHeaderSearch(seen, map: map)
    let isAlone = isWhole && seen.dropFirst().allSatisfy { $0.allSatisfy(\.isEmpty) }
    if let found = search.found, found.isSureAlone || !isAlone {
      self.init(lines, found.place)
      return
    }
    if CSVHeaderSearch.isPreamble(seen.first) {
      self.init(
        cells: [], length: seen.count, start: 0,
        above: TableRowAbove.of(seen[...], above: [], map: map))
      return
    }
    let first = seen.firstIndex { $0.contains { !$0.isEmpty } }
    let rows = CSVUnheadedRows(seen[(first ?? 0)...])
    guard let first, !search.beginsWithValues, !isAlone,
      !CSVHeaderSearch.looksLikeData(seen[first]), !rows.beginWithRow
    else {
      let width = seen.map(\.count).max() ?? 0
      self.init(
        cells: (0..<width).map { "column \($0 + 1)" }, length: 0, start: 0, isMissing: true,
        isUnknown: true, nameColumns: rows.nameColumns, holdsNobody: rows.holdNobody)
      return
    }
    self.init(
      cells: seen[first], length: first + 1, start: 0, isUnknown: true,
      nameColumns: rows.withoutFirst.nameColumns, holdsNobody: rows.holdNobody)
  }

  /// The first records of a table, and where each begins.
  private struct Lines {
    let cells: [[String]]
    let starts: [Int]
    let map: ColumnMap?
  }

  /// The record at a place as the header; it begins the table, unless nothing but blank lines or rows stand above.
  private init(_ lines: Lines, _ place: Int, shownDialect: Dialect? = nil) {
    let records = lines.cells[..<place]
    let above = TableRowAbove.of(records, above: lines.cells[place], map: lines.map)
    let isFirst = above.contains(.row) || records.allSatisfy { $0.allSatisfy(\.isEmpty) }
    self.init(
      cells: lines.cells[place], length: place + 1, start: isFirst ? 0 : lines.starts[place],
      above: above, shownDialect: shownDialect)
  }

  /// The header of another table further down.
  init(further cells: [String]) { self.init(cells: cells, length: 0, start: 0) }

  private init(
    cells: [String], length: Int, start: Int, above: [TableRowAbove] = [], isMissing: Bool = false,
    isUnknown: Bool = false, shownDialect: Dialect? = nil,
    nameColumns: [Int: FlatField.NamePart] = [:], holdsNobody: Bool = false
  ) {
    self.init(
      cells: cells, length: length, start: start, above: above, isMissing: isMissing,
      isUnknown: isUnknown, nameColumns: nameColumns, holdsNobody: holdsNobody,
      shownDialect: shownDialect,
      dialect: shownDialect ?? .of(cells.map(Heading.normalized)))
  }

  /// How many records are looked through for the header.
  static let maxRecords = 20
}
