import KithText

/// Tells what stands above the header of a table.
extension TableRowAbove {
  /// What each of the records above a header is.
  ///
  /// - Parameters:
  ///   - records: the records above.
  ///   - header: the header.
  ///   - map: the user's own table of headings.
  static func of(
    _ records: ArraySlice<[String]>, above header: [String], map: ColumnMap?
  ) -> [TableRowAbove] {
    let fields = header.map { Headings.field(Heading.normalized($0), in: .generic) }
    let width = header.count { !$0.isEmpty }
    let kinds = records.map { of($0, fields, width, map) }
    if kinds.contains(.row) {
      // Between rows, one that has but a name is no title.
      return zip(records, kinds).map { cells, kind in
        kind == .title && cells.count == header.count ? .row : kind
      }
    }
    if records.contains(where: CSVHeaderSearch.isPreamble) {
      return kinds.map { $0 == .title ? .nobody : $0 }
    }
    // Below the heading of a column of names stand names.
    // A title that reads as a name is one line; several are people.
    let names = zip(records, kinds).map { cells, kind in
      kind == .title && cells.allSatisfy { $0.isEmpty || NameGuess.isName($0) }
    }
    if names.count(where: \.self) > 1 {
      return zip(kinds, names).map { kind, isName in isName ? .stray : kind }
    }
    let name = records.first { isNobody($0, map) && CSVHeadings($0, map: map).isNaming }
    return name == nil ? kinds : kinds.map { $0 == .title ? .stray : $0 }
  }

  private static func of(
    _ cells: [String], _ fields: [FlatField], _ width: Int, _ map: ColumnMap?
  ) -> TableRowAbove {
    let filled = cells.filter { !$0.isEmpty }
    if isNobody(cells, map) { return .nobody }
    let isWide = filled.count >= 2 && filled.count * 2 >= width
    if isWide, cells.count == fields.count, fit(cells, fields) { return .row }
    let holdsAddress = filled.contains { $0.contains(byte: UInt8(ascii: "@")) }
    return isWide || holdsAddress || filled.contains(where: CSVHeaderSearch.isData)
      ? .stray : .title
  }

  /// Whether each cell may stand under its heading, and one of them shows it where one can.
  private static func fit(_ cells: [String], _ fields: [FlatField]) -> Bool {
    zip(cells, fields).allSatisfy { cell, field in
      let isData = CSVHeaderSearch.isData(cell)
      return cell.isEmpty || CSVHeadings.fits(cell, field) && !(isData && field.isName)
    }
  }

  /// Whether a record is blank, or all of its cells are headings.
  private static func isNobody(_ cells: [String], _ map: ColumnMap?) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return CSVPlan.knownHeadings(filled, map: map) == filled.count
  }
}
