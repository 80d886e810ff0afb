import KithModel

/// The columns of a written table, sorted by what goes into them.
struct CSVLayout: Sendable {
  /// A column with what it is for.
  struct Slot: Sendable {
    let column: Int
    let usage: CSVUsage
  }

  /// The columns of one numbered group, such as `E-mail 1 - Label` and `E-mail 1 - Value`.
  struct Group: Sendable {
    /// The columns by the name of their part, in the order of the columns.
    private(set) var parts: [(name: String, column: Int)] = []
    /// The column of what the group is about.
    private(set) var value: Int?
    /// The column that says what the value is for.
    private(set) var type: Int?

    /// The column of a part.
    func column(of name: String) -> Int? { parts.first { $0.name == name }?.column }

    /// Adds a column behind those that are there; of two columns of one part the last holds it.
    mutating func add(_ name: String, in column: Int) {
      parts.removeAll { $0.name == name }
      parts.append((name, column))
      if name == "value" { value = column }
      if name == "type" { type = column }
    }
  }

  private(set) var headings: [String]
  /// The fields that have a column, as each contact asks for many of them.
  private let held: Set<CSVField>
  // Whether there is a column for what nearly every contact has: looked up once, since each contact asks.
  let holdsProfiles: Bool
  let holdsFullNames: Bool
  /// The kinds of parts of names that have a column.
  let nameParts: ContactDetails
  /// The headings as they are compared, of the columns that the target has by itself.
  let normalized: [String]
  /// The names of the fields of columns that hold what maps to nothing.
  private let keptNames: [String?]
  /// The first column of each field.
  let first: [CSVField: Int]
  /// What each column that the target has by itself is about, but for those of groups.
  let facets: [CSVFacet?]
  /// The columns that say what the value beside them is for, which are not read where there is no value.
  private var typeColumns: Set<Int> = []
  /// The columns for cells that mapped to nothing, by their heading.
  private var places: [String: [Int]] = [:]
  /// The columns of fields that stand in one column each; of two columns of one field the second repeats the first.
  private(set) var singles: [(column: Int, field: CSVField, isRepeated: Bool)] = []
  private(set) var emails: [Slot] = []
  private(set) var phones: [Slot] = []
  private(set) var urls: [Slot] = []
  private(set) var services: [(column: Int, service: String)] = []
  private(set) var relations: [(column: Int, kind: String)] = []
  /// The columns of the parts of addresses, by slot, in order.
  private(set) var addresses: [(slot: String, parts: [(part: CSVField.AddressPart, column: Int)])] =
    []
  /// The columns of numbered groups by kind, in the order of their numbers.
  private(set) var groups: [String: [Group]] = [:]

  init(_ entries: [ColumnMap.Entry]) {
    headings = entries.map(\.heading)
    normalized = headings.map(CSVHeading.normalized)
    let fields = entries.map { CSVField($0.field) ?? .column }
    held = Set(fields)
    holdsProfiles = held.contains(.profiles)
    holdsFullNames = held.contains(.name(.full))
    nameParts = ContactDetails(
      CSVNames.columns.compactMap { [held] in held.contains(.name($1)) ? $0.detail : nil })
    keptNames = zip(entries, fields).map { entry, field in
      field == .column && entry.field != "column" ? entry.field : nil
    }
    first = Dictionary(zip(fields, fields.indices), uniquingKeysWith: { first, _ in first })
    facets = zip(fields, headings).map { field, heading in
      if case .group = field { nil } else { CSVFacet(field, heading: heading) }
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
      while list.count < group.number { list.append(Group()) }
      if group.number > 0 { list[group.number - 1].add(group.part, in: column) }
      groups[group.kind] = list
      if group.part == "type", group.kind != "org" { typeColumns.insert(column) }
    case .column, .ignored, .unheaded: break
    default: singles.append((column, field, singles.contains { $0.field == field }))
    }
  }

  /// Whether there is a column of this field.
  func holds(_ field: CSVField) -> Bool { held.contains(field) }
}

// MARK: Columns that the contacts ask for

extension CSVLayout {
  /// The columns that a cell that mapped to nothing may have come from, in their order.
  mutating func columns(under heading: String) -> [Int] {
    if let known = places[heading] { return known }
    let name = CSVHeading.normalized(heading)
    let field = CSVHeadings.field(name) ?? CSVLanguage.field(name)
    let found = normalized.indices.filter {
      !name.isEmpty && !typeColumns.contains($0)
        && (normalized[$0] == name || field != nil && keptNames[$0] == field)
    }
    if places.count < Self.mostColumns { places[heading] = found }
    return found
  }

  /// Adds a column for cells that mapped to nothing; answers `nil` where there are too many.
  mutating func append(heading: String) -> Int? {
    let known = columns(under: heading)
    guard headings.count < Self.mostColumns else { return nil }
    headings.append(heading)
    places[heading] = known + [headings.count - 1]
    return headings.count - 1
  }

  /// Adds a numbered group with the parts of the last one; answers `nil` where there are too many.
  mutating func appendGroup(_ kind: String) -> Group? {
    guard let list = groups[kind], let last = list.last,
      headings.count + last.parts.count <= Self.mostColumns
    else { return nil }
    var group = Group()
    for (part, column) in last.parts {
      group.add(part, in: headings.count)
      headings.append(Self.renumbered(headings[column], list.count, list.count + 1))
    }
    groups[kind] = list + [group]
    return group
  }

  /// `E-mail 4 - Value` with the next number.
  private static func renumbered(_ heading: String, _ old: Int, _ new: Int) -> String {
    heading.split(separator: " ").map { $0 == "\(old)" ? "\(new)" : String($0) }
      .joined(separator: " ")
  }

  /// More columns than a table of people has, and than a tracker takes; it bounds what a file of nothing but
  /// different headings can ask for.
  private static let mostColumns = 1000
}
