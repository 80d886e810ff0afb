import KithModel
import KithText

/// The cells of a producer's table as they stood, given back where it is written for the same producer.
///
/// What reading makes of a cell is often written otherwise: `O'Rourke, PMP` becomes a surname and a credential,
/// `03/09/81` a date, the second of two numbers the first. So a reader keeps the cells of a row in the contact's source.
/// They are written again if and only if reading them still gives what the contact says, facet by facet; all else is
/// written from the contact, as it is with the lines of a vCard.
struct CSVOriginal {
  /// What a cell is, and where it belongs in a table of the target.
  private struct Slot {
    let field: FlatField
    let facet: FlatFacet
    var place: FlatLayout.Place?
  }

  /// A heading in a table of a dialect.
  private struct Key: Hashable {
    let dialect: String
    let heading: String
  }

  private let target: CSVTarget
  private let dialects: [Dialect]
  /// Composes what the cells say, whatever became of the contact since.
  private var composition: FlatComposition
  private let hasPartsOfNames: Bool
  private var slots: [Key: Slot] = [:]

  init?(_ target: CSVTarget) {
    dialects = FormatRegistry.dialects.filter { target.table.isTable(of: $0) }
    guard !dialects.isEmpty else { return nil }
    self.target = target
    composition = FlatComposition(target.table, target.layout)
    hasPartsOfNames =
      composition.layout.holds(.name(.given)) && composition.layout.holds(.name(.family))
  }

  /// Whether a reader of a dialect keeps the cells: whether a target is the program that wrote them.
  static func isKept(of dialect: Dialect) -> Bool {
    CSVTarget.all.contains { $0.table.isTable(of: dialect) }
  }

  /// Puts the cells that still hold into the record of a contact.
  mutating func restore(_ contact: Contact, in record: inout FlatComposition) {
    let sources = contact.sources.span
    for index in sources.indices where !sources[index].cells.isEmpty {
      let source = sources[index]
      guard let dialect = dialects.first(where: { $0.name == source.format }) else { continue }
      restore(source, dialect, contact, in: &record)
    }
  }

  private mutating func restore(
    _ source: Source, _ dialect: Dialect, _ contact: Contact, in record: inout FlatComposition
  ) {
    let cells = slots(of: source.cells, dialect)
    if stand(cells, in: record) { return }
    composition.compose(read(cells, source))
    var facets: [FlatFacet: [(place: FlatLayout.Place, text: String)]] = [:]
    var broken: Set<FlatFacet> = []
    var places: Set<FlatLayout.Place> = []
    for (cell, slot) in cells {
      if let place = slot.place, record.layout.mayHold(place) {
        // Of two columns that are one for the target neither can have what both say.
        if !places.insert(place).inserted { broken.insert(slot.facet) }
        facets[slot.facet, default: []].append((place, cell.value))
      } else if !isElsewhere(cell, slot, contact, record) {
        broken.insert(slot.facet)
      }
    }
    for (facet, cells) in facets where !broken.contains(facet) {
      restore(facet, cells, in: &record)
    }
  }

  /// Whether the cells stand in the record as they did, and nothing else of the contact does.
  private func stand(_ cells: [(cell: Column, slot: Slot)], in record: FlatComposition) -> Bool {
    var count = 0
    for (cell, slot) in cells {
      // Google's blank before a date without a year is no part of the cell that was read.
      guard let place = slot.place, let column = record.layout.column(at: place),
        record.cells[column] == cell.value
          || record.cells[column].trimmingWhitespace() == cell.value
      else { return false }
      if record.isFilled(column) { count += 1 }
    }
    return count == record.filledCount
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
    for cell in cells where record.text(at: cell.place).trimmingWhitespace() != cell.text {
      record.set(cell.place, cell.text)
    }
  }

  /// What the cells say, read as the target would read them.
  private func read(_ cells: [(cell: Column, slot: Slot)], _ source: Source) -> Contact {
    var row = FlatRecord()
    row.begin()
    row.hasPartsOfNames = hasPartsOfNames
    for (cell, slot) in cells { row.take(cell.value, as: slot.field, heading: cell.heading) }
    return row.finish(Source(format: source.format, file: source.file, record: source.record))
  }

  /// Whether what a cell without a column says stands in columns of other facets, or in the name's parts.
  private func isElsewhere(
    _ cell: Column, _ slot: Slot, _ contact: Contact, _ record: FlatComposition
  ) -> Bool {
    if slot.field == .name(.full), let name = contact.name {
      return NameCells.isSaid(cell.value, by: name.components.map(\.value))
    }
    let own = Set(record.layout.places(of: slot.facet).compactMap { record.layout.column(at: $0) })
    return record.cells.filled.contains { column in
      !own.contains(column) && record.cells[column] == cell.value
    }
  }

  // MARK: Places

  private mutating func slots(
    of cells: [Column], _ dialect: Dialect
  ) -> [(cell: Column, slot: Slot)] {
    var counts: [String: Int] = [:]
    return cells.map { cell in
      var slot = slot(of: cell, dialect)
      if case .rare(let heading, let number) = slot.place {
        slot.place = .rare(heading, number + counts[heading, default: 0])
        counts[heading, default: 0] += 1
      }
      return (cell, slot)
    }
  }

  private mutating func slot(of cell: Column, _ dialect: Dialect) -> Slot {
    let key = Key(dialect: dialect.name, heading: cell.heading)
    if let known = slots[key] { return known }
    let field = Headings.field(Heading.normalized(cell.heading), in: dialect)
    let slot = Slot(
      field: field, facet: FlatFacet(field, heading: cell.heading),
      place: composition.layout.place(of: cell.heading, holding: field))
    if slots.count < Self.maxHeadings { slots[key] = slot }
    return slot
  }

  private static let maxHeadings = 1000
}
