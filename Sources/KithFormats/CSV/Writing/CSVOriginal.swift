import KithModel

/// The cells of a producer's table as they stood, given back where it is written for the same producer.
///
/// What reading makes of a cell is often written otherwise: `O'Rourke, PMP` becomes a surname and a credential,
/// `03/09/81` a date, the second of two numbers the first. A row that would not come back by itself is remembered in
/// the contact's source. Its cells are written again if and only if reading them still gives what the contact says,
/// facet by facet; all else is written from the contact, as it is with the lines of a vCard.
struct CSVOriginal {
  private let target: CSVTarget
  private let dialects: [Dialect]
  /// Composes what the cells say, whatever became of the contact since.
  private var composition: FlatComposition
  private var fields: [String: FlatField] = [:]
  /// Whether dates are left out: a table must not have the day first in some of its dates only.
  private var leavesDates = false

  init?(_ target: CSVTarget) {
    dialects = FormatRegistry.dialects.filter { target.table.isTable(of: $0) }
    guard !dialects.isEmpty else { return nil }
    self.target = target
    composition = FlatComposition(target.table, target.layout)
  }

  /// For reading a table of a dialect.
  init?(_ dialect: Dialect, isDayFirst: Bool) {
    guard let target = CSVTarget.all.first(where: { $0.table.isTable(of: dialect) }) else {
      return nil
    }
    self.init(target)
    leavesDates = isDayFirst
  }

  // MARK: Reading

  /// The cells of a row that was read as a contact, where writing the contact would not give them back.
  mutating func cells(of contact: Contact, _ cells: [Column]) -> [Column] {
    guard let format = contact.sources.first?.format else { return [] }
    let cells = cells.filter {
      !leavesDates || FlatFacet(field($0.heading, in: format), heading: $0.heading) != .date
    }
    composition.compose(contact)
    let comesBack = cells.allSatisfy { cell in
      let place = place(of: cell, field(cell.heading, in: format), composition.layout)
      return place.map { composition.text(at: $0).trimmingWhitespace() == cell.value } ?? true
    }
    return comesBack ? [] : cells
  }

  // MARK: Writing

  /// Puts the cells that still hold into the record of a contact.
  mutating func restore(_ contact: Contact, in record: inout FlatComposition) {
    let sources = contact.sources.filter { source in
      !source.cells.isEmpty && dialects.contains { $0.name == source.format }
    }
    guard sources.count == 1, let source = sources.first else { return }
    composition.compose(read(source))
    var facets: [FlatFacet: [(place: FlatLayout.Place, text: String)]] = [:]
    var broken: Set<FlatFacet> = []
    for cell in source.cells {
      let field = field(cell.heading, in: source.format)
      let facet = FlatFacet(field, heading: cell.heading)
      if let place = place(of: cell, field, record.layout) {
        facets[facet, default: []].append((place, cell.value))
      } else if !isElsewhere(cell, field, than: facet, contact, record) {
        broken.insert(facet)
      }
    }
    for (facet, cells) in facets where !broken.contains(facet) {
      restore(facet, cells, in: &record)
    }
  }

  /// Puts the cells of a facet back, if the contact says what they say.
  private func restore(
    _ facet: FlatFacet, _ cells: [(place: FlatLayout.Place, text: String)],
    in record: inout FlatComposition
  ) {
    let places = record.layout.places(of: facet)
    guard places.allSatisfy({ record.text(at: $0) == composition.text(at: $0) }) else { return }
    let filled = Set(cells.map(\.place))
    for place in places where !filled.contains(place) {
      record.set(place, target.table.defaults[record.layout.heading(at: place) ?? ""] ?? "")
    }
    // Google's blank before a date without a year is no part of the cell that was read.
    for cell in cells where record.text(at: cell.place).trimmingWhitespace() != cell.text {
      record.set(cell.place, cell.text)
    }
  }

  /// What the cells say, read as the target would read them.
  private mutating func read(_ source: Source) -> Contact {
    var row = FlatRecord()
    row.begin()
    for cell in source.cells {
      row.take(cell.value, as: field(cell.heading, in: source.format), heading: cell.heading)
    }
    return row.finish(Source(format: source.format, file: source.file, record: source.record))
  }

  /// Whether what a cell without a column says stands in columns of other facets, or in the name's parts.
  private func isElsewhere(
    _ cell: Column, _ field: FlatField, than facet: FlatFacet, _ contact: Contact,
    _ record: FlatComposition
  ) -> Bool {
    if field == .name(.full), let name = contact.name {
      return NameCells.isSaid(cell.value, by: name.components.map(\.value))
    }
    let own = Set(record.layout.places(of: facet).compactMap { record.layout.column(at: $0) })
    return (0..<record.cells.count).contains { column in
      !own.contains(column) && record.cells[column] == cell.value
    }
  }

  // MARK: Places

  private mutating func field(_ heading: String, in format: String) -> FlatField {
    if let known = fields[heading] { return known }
    let dialect = dialects.first { $0.name == format } ?? .generic
    let field = Headings.field(Heading.normalized(heading), in: dialect)
    if fields.count < Self.mostHeadings { fields[heading] = field }
    return field
  }

  private func place(of cell: Column, _ field: FlatField, _ layout: FlatLayout) -> FlatLayout.Place?
  {
    if case .group(let group) = field {
      return layout.column(at: .group(group)) == nil ? nil : .group(group)
    }
    if let column = layout.column(named: cell.heading, or: field) { return .column(column) }
    return layout.isRare(cell.heading) ? .rare(cell.heading) : nil
  }

  private static let mostHeadings = 1000
}
