/// The columns of a written table, sorted by what goes into them.
struct CSVLayout: Sendable {
  /// A column with what it is for.
  struct Slot: Sendable {
    let column: Int
    let usage: CSVUsage
  }

  let headings: [String]
  let fields: [CSVField]
  /// The headings as they are compared.
  let normalized: [String]
  /// The names of the fields of columns that hold what maps to nothing.
  let keptNames: [String?]
  private(set) var emails: [Slot] = []
  private(set) var phones: [Slot] = []
  private(set) var urls: [Slot] = []
  private(set) var services: [(column: Int, service: String)] = []
  private(set) var relations: [(column: Int, kind: String)] = []
  /// The columns of the parts of addresses, by slot, in order.
  private(set) var addresses: [(slot: String, parts: [(part: CSVField.AddressPart, column: Int)])] =
    []
  /// The columns of numbered groups by kind, in the order of their numbers.
  private(set) var groups: [String: [[String: Int]]] = [:]

  init(_ entries: [ColumnMap.Entry]) {
    headings = entries.map(\.heading)
    normalized = headings.map(CSVHeading.normalized)
    fields = entries.map { CSVField($0.field) ?? .column }
    keptNames = zip(entries, fields).map { entry, field in
      field == .column && entry.field != "column" ? entry.field : nil
    }
    for (column, field) in fields.enumerated() { sort(field, column) }
  }

  private mutating func sort(_ field: CSVField, _ column: Int) {
    switch field {
    case .email(let usage): emails.append(Slot(column: column, usage: usage))
    case .phone(let usage): phones.append(Slot(column: column, usage: usage))
    case .url(let usage): urls.append(Slot(column: column, usage: usage))
    case .online(let service): services.append((column, service))
    case .related(let kind): relations.append((column, kind))
    case .address(let slot, let part):
      let index = addresses.firstIndex { $0.slot == slot }
      if let index {
        addresses[index].parts.append((part, column))
      } else {
        addresses.append((slot, [(part, column)]))
      }
    case .group(let group):
      var list = groups[group.kind] ?? []
      while list.count < group.number { list.append([:]) }
      if group.number > 0 { list[group.number - 1][group.part] = column }
      groups[group.kind] = list
    default: break
    }
  }

  /// Whether there is a column of this field.
  func holds(_ field: CSVField) -> Bool { fields.contains(field) }
}
