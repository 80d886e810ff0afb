import KithText

/// What a record says if it is the header of a table.
struct CSVHeadings {
  private let cells: [String]
  private let map: ColumnMap?
  /// What each cell is as a heading, where it is one in any language.
  private let fields: [FlatField?]
  /// How many of the cells are headings that are known.
  let known: Int

  init(_ cells: [String], map: ColumnMap?) {
    self.cells = cells
    self.map = map
    known = CSVPlan.knownHeadings(cells, map: map)
    fields = known == 0 ? [] : cells.map(Self.field)
  }

  private static func field(_ cell: String) -> FlatField? {
    let field = Headings.field(Heading.normalized(cell), in: .generic)
    return field.isKept ? nil : field
  }

  /// Whether one of them is that of a name, or the user says what one is.
  var isNaming: Bool { map != nil && known > 0 || fields.contains { $0?.isName == true } }

  /// Whether one of them is known and not that of a name: people are called `Nom`, and hardly `E-mail`.
  var isOfMoreThanNames: Bool { fields.contains { $0.map { !$0.isName } ?? false } }

  /// Whether one of them is nobody's name, nor what a cell of a person says.
  var isTelling: Bool { isNaming || fields.contains(.email(.none)) }

  /// How many of the cells are headings that are known and no values, as the records below show.
  ///
  /// Beside data, a word that stands in its column again is a value (`Mobile`). Where no column is that of a name, so
  /// is one whose column holds other headings, or nothing of what it says.
  func known(above below: ArraySlice<[String]>) -> Int {
    guard known > 0, !below.isEmpty else { return known }
    let isBesideData = cells.contains(where: CSVHeaderSearch.isData)
    guard isBesideData || !isNaming else { return known }
    let rows = below.filter { $0 != cells }
    let fresh = cells.indices.map { column in
      isValue(column, rows, isBesideData: isBesideData) ? "" : cells[column]
    }
    return CSVPlan.knownHeadings(fresh, map: map)
  }

  private func isValue(_ column: Int, _ rows: [[String]], isBesideData: Bool) -> Bool {
    guard let field = fields[column] else { return false }
    let values = rows.compactMap { $0.count > column && !$0[column].isEmpty ? $0[column] : nil }
    if values.contains(cells[column]) { return true }
    guard !isBesideData, !isNaming, !values.isEmpty else { return false }
    return values.contains { Self.field($0) != nil } || !values.contains { Self.fits($0, field) }
  }

  /// Whether a value may be that of a field, as far as that can be seen.
  static func fits(_ value: String, _ field: FlatField) -> Bool {
    switch field {
    case .email: value.contains(byte: UInt8(ascii: "@"))
    case .phone: value.utf8.contains(where: \.isDigit)
    default: true
    }
  }
}
