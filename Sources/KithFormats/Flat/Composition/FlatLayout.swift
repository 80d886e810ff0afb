import KithModel

/// The columns of a written table, sorted by what goes into them.
struct FlatLayout: Sendable {
  /// A column with what it is for.
  struct Slot: Sendable {
    let column: Int
    let usage: FlatUsage
  }

  /// The columns of one numbered group, such as `E-mail 1 - Label` and `E-mail 1 - Value`.
  struct Group: Sendable {
    /// The columns by their part, in the order of the columns.
    private(set) var parts: [(part: FlatGroup.Part, column: Int)] = []
    /// The column of what the group is about.
    private(set) var value: Int?
    /// The column that says what the value is for.
    private(set) var type: Int?

    /// The column of a part.
    func column(of part: FlatGroup.Part) -> Int? { parts.first { $0.part == part }?.column }

    /// Adds a column behind those that are there; of two columns of one part the last holds it.
    mutating func add(_ part: FlatGroup.Part, in column: Int) {
      parts.removeAll { $0.part == part }
      parts.append((part, column))
      if part == .value { value = column }
      if part == .type { type = column }
    }
  }

  /// The columns of one address.
  typealias AddressColumns = (
    slot: FlatField.AddressSlot, parts: [(part: FlatField.AddressPart, column: Int)]
  )

  private(set) var headings: [String]
  /// The fields that have a column, as each contact asks for many of them.
  private let held: Set<FlatField>
  // Whether there is a column for what nearly every contact has: looked up once, since each contact asks.
  let holdsProfiles: Bool
  let holdsFullNames: Bool
  /// The kinds of parts of names that have a column.
  let nameParts: ContactDetails
  /// The headings as they are compared, of the columns that the table has by itself.
  let normalized: [String]
  /// What columns hold that maps to nothing.
  private let kept: [KeptField?]
  /// The first column of each field.
  let first: [FlatField: Int]
  /// What each column that the table has by itself is about, but for those of groups.
  let facets: [FlatFacet?]
  /// Whether cells that mapped to nothing stand behind the columns of the table, whatever they are called.
  private var keepsApart = false
  /// The columns that are added where somebody needs one.
  private let rare: [FlatColumn]
  /// The columns that say what the value beside them is for, which are not read where there is no value.
  private var typeColumns: Set<Int> = []
  /// The columns for cells that mapped to nothing, by their heading.
  private var places: [String: [Int]] = [:]
  /// The columns of fields that stand in one column each; of two columns of one field the second repeats the first.
  private(set) var singles: [(column: Int, field: FlatField, isRepeated: Bool)] = []
  private(set) var emails: [Slot] = []
  private(set) var phones: [Slot] = []
  private(set) var urls: [Slot] = []
  private(set) var services: [(column: Int, service: String)] = []
  private(set) var relations: [(column: Int, kind: String)] = []
  /// The columns of the parts of addresses, by slot, in order.
  private(set) var addresses: [AddressColumns] = []
  /// The columns of numbered groups by kind, in the order of their numbers.
  private(set) var groups: [FlatGroup.Kind: [Group]] = [:]

  /// Sorts the columns of a table.
  init(_ table: FlatTable) {
    self.init(table.fields, rare: table.rareFields)
    keepsApart = table.isExact
  }

  /// Sorts columns.
  ///
  /// - Parameter rare: those that are added where somebody needs one.
  init(_ columns: [FlatColumn], rare: [FlatColumn] = []) {
    self.rare = rare
    headings = columns.map(\.heading)
    normalized = headings.map(Heading.normalized)
    let fields = columns.map(\.field)
    held = Set(fields)
    holdsProfiles = held.contains(.profiles)
    holdsFullNames = held.contains(.name(.full))
    nameParts = ContactDetails(
      NameCells.columns.compactMap { [held] in held.contains(.name($1)) ? $0.detail : nil })
    kept = fields.map { KeptField($0) }
    first = Dictionary(zip(fields, fields.indices), uniquingKeysWith: { first, _ in first })
    facets = columns.map { column in
      if case .group = column.field {
        nil
      } else {
        FlatFacet(column.field, heading: column.heading)
      }
    }
    for (column, field) in fields.enumerated() { sort(field, column) }
  }

  private mutating func sort(_ field: FlatField, _ column: Int) {
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
      if group.part == .type, group.kind != .org { typeColumns.insert(column) }
    case .kept, .ignored, .unheaded: break
    default: singles.append((column, field, singles.contains { $0.field == field }))
    }
  }

  /// The heading of a field whose column is added where somebody needs one.
  func rareHeading(of field: FlatField) -> String? { rare.first { $0.field == field }?.heading }

  /// Whether a heading is that of a column that is added where somebody needs one.
  func isRare(_ heading: String) -> Bool { rare.contains { $0.heading == heading } }

  /// Whether there is a column of this field.
  func holds(_ field: FlatField) -> Bool { held.contains(field) }
}

// MARK: Columns that the contacts ask for

extension FlatLayout {
  /// The columns that a cell that mapped to nothing may have come from, in their order.
  mutating func columns(under heading: String) -> [Int] {
    if let known = places[heading] { return known }
    let name = Heading.normalized(heading)
    let meaning = KeptField(Headings.field(name) ?? HeadingLanguage.field(name))
    let found = normalized.indices.filter {
      !keepsApart && !name.isEmpty && !typeColumns.contains($0)
        && (normalized[$0] == name || meaning != nil && kept[$0] == meaning)
    }
    if places.count < Self.maxAdded { places[heading] = found }
    return found
  }

  /// Adds a column for cells that mapped to nothing; answers `nil` where there are too many.
  mutating func append(heading: String) -> Int? {
    let known = columns(under: heading)
    guard headings.count - normalized.count < Self.maxAdded else { return nil }
    headings.append(heading)
    places[heading] = known + [headings.count - 1]
    return headings.count - 1
  }

  /// Adds a numbered group with the parts of the last one; answers `nil` where there are too many.
  mutating func appendGroup(_ kind: FlatGroup.Kind) -> Group? {
    guard let list = groups[kind], let last = list.last,
      headings.count - normalized.count + last.parts.count <= Self.maxAdded
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

  /// More columns to add than a table of people has, and than a tracker takes; it bounds what a file of nothing but
  /// different headings can ask for.
  private static let maxAdded = 1000
}
