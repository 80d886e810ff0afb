import KithModel
import KithText

/// Puts the values of one contact under the headings of a table, and settles in the ledger what it puts there.
struct FlatComposition {
  /// What has no column of its own, with its name.
  struct Extra {
    var label: String
    var value: FlatValue
  }

  let table: FlatTable
  var layout: FlatLayout
  /// The record.
  var cells = FlatCells()
  /// What of the contact is not written yet.
  var ledger = Ledger()
  /// What has no column of its own.
  var extras: [Extra] = []
  /// The name of the contact, as reading will understand it.
  private(set) var name = WrittenName()
  /// Whether the record says nothing but what every record says.
  var isEmpty: Bool { filledCount == 0 }

  /// The columns that say something of everybody, of the headings that were looked at: a layout only grows.
  private var defaults: [(column: Int, text: String)] = []
  private var headingsSeen = 0
  /// How many columns of the record say something of the contact.
  private(set) var filledCount = 0
  /// The columns of the record that say what they say of everybody.
  private var defaulted: [Int] = []

  init(_ table: FlatTable, _ layout: FlatLayout) {
    self.table = table
    self.layout = layout
  }

  /// Makes the record of a contact.
  mutating func compose(_ contact: Contact) {
    ledger.open(contact)
    fill(contact)
    ledger.close()
  }

  /// Makes the record of a contact that is open in a ledger.
  mutating func compose(_ contact: Contact, _ ledger: inout Ledger) {
    // It is the ledger itself that is settled: one for each contact would be a table for each.
    swap(&self.ledger, &ledger)
    fill(contact)
    swap(&self.ledger, &ledger)
  }

  private mutating func fill(_ contact: Contact) {
    cells.begin(columns: layout.headings.count)
    extras = contact.columns.map { Extra(label: $0.heading, value: FlatValue(text: $0.value)) }
    name = writtenName(of: contact)
    for index in layout.singles.indices {
      let (column, field, isRepeated) = layout.singles[index]
      ledger.isPaused = isRepeated
      guard let text = text(of: field, contact) else { continue }
      if field.isDate { cells.set(text, in: column) } else { cells[column] = text }
    }
    ledger.isPaused = false
    placeKept()
    placeRelations(contact)
    placeEmails(contact)
    placePhones(contact)
    placeWeb(contact)
    placeAddresses(contact)
    placeSpare(contact)
    placeExtras(contact)
    filledCount = cells.filled.count
    fillDefaults()
  }

  /// Gives the cells that mapped to nothing back to the columns that they came from.
  private mutating func placeKept() {
    guard !extras.isEmpty else { return }
    extras = extras.filter { extra in
      // An address that stands among others in the cell is written for itself.
      let isAddress = extra.value.text.contains(byte: UInt8(ascii: "@"))
      let column = layout.columns(under: extra.label).first { column in
        cells.isFree(column) && !(isAddress && layout.emails.contains { $0.column == column })
      }
      guard let column else { return true }
      cells[column] = extra.value.text
      settle(extra.value, saying: [])
      return false
    }
  }

  /// Puts what is left under names of its own, where the table has room for such.
  private mutating func placeExtras(_ contact: Contact) {
    guard !extras.isEmpty else { return }
    if case .labelledFields = table.spare {
      let events = extras.filter { FlatDate.isDate($0.value.text) }
      let rest = place(events.map { Self.value($0, ofNumbered: "Event") }, .date)
      let others = extras.filter { !FlatDate.isDate($0.value.text) }
      _ = place(others.map { Self.value($0, ofNumbered: "Custom Field") } + rest, .custom)
    } else if keepsColumns(of: contact) {
      for extra in extras where appendColumn(extra.label, extra.value.text) {
        settle(extra.value, saying: extra.value.saidByType)
      }
    }
  }

  /// The value of a numbered field: its label is none where it is only called by its number, as reading calls one
  /// without a label.
  private static func value(_ extra: Extra, ofNumbered name: String) -> FlatValue {
    let number = extra.label.hasPrefix(name) ? extra.label.dropFirst(name.count + 1) : ""
    var value = extra.value
    value.label = Int(number) == nil ? extra.label : ""
    return value
  }

  /// Whether what mapped to nothing comes back: into the table that it was in.
  private func keepsColumns(of contact: Contact) -> Bool {
    switch table.keeps {
    case .none: false
    case .any: true
    case .own: table.isOrigin(of: contact)
    }
  }

  /// Puts a value into a column of its own, which is added where there is none; answers false where there are too
  /// many.
  mutating func appendColumn(_ heading: String, _ value: String) -> Bool {
    let column = layout.columns(under: heading).first(where: cells.isFree)
    guard let column = column ?? layout.append(heading: heading) else { return false }
    cells[column] = value
    return true
  }

  /// Whether a column says something of the contact.
  func isFilled(_ column: Int) -> Bool { !cells.isFree(column) && !defaulted.contains(column) }

  /// Whether the column under a heading of the table says nothing.
  func isBlank(_ heading: String) -> Bool {
    layout.headings.firstIndex(of: heading).map { cells[$0].isEmpty } ?? true
  }

  private mutating func fillDefaults() {
    for column in headingsSeen..<layout.headings.count {
      if let text = table.defaults[layout.headings[column]] { defaults.append((column, text)) }
    }
    headingsSeen = layout.headings.count
    defaulted.removeAll(keepingCapacity: true)
    for (column, text) in defaults where cells.isFree(column) {
      cells[column] = text
      defaulted.append(column)
    }
  }

  /// Joins what entries say for one cell, and settles those that stand in it; where a cell holds one only, the others
  /// stay open.
  ///
  /// - Parameter said: what of their details the column says, too.
  mutating func joined<Entry: ContactEntry>(
    _ entries: [Entry], _ member: ContactMember, _ separator: String? = nil,
    saying said: ContactDetails = [], by text: (Entry) -> String?
  ) -> String? {
    guard !entries.isEmpty else { return nil }
    let separator = separator ?? table.separator
    var cell: String?
    // By span: a loop over the array would copy each entry with all its fields.
    let entries = entries.span
    for index in entries.indices {
      guard let value = text(entries[index]).map(FlatCell.trimmed), !value.isEmpty else { continue }
      if cell == nil {
        cell = value
      } else if let separator {
        cell?.append(separator)
        cell?.append(value)
      } else {
        break
      }
      ledger.settle(member, 1, entries[index].details, saying: said)
    }
    return cell
  }

  /// Puts values into a numbered group, settles them, and answers those that had no room.
  ///
  /// Values of one type share a group, where a cell holds several, and what has no group shares the last one.
  mutating func place(_ values: [FlatValue], _ kind: FlatGroup.Kind) -> [FlatValue] {
    guard !values.isEmpty else { return [] }
    let separator = kind == .custom ? nil : table.separator
    let sharesCells = table.overflow != .lastCell
    var last: (type: String, group: FlatLayout.Group)?
    var passed = 0
    var rest: [FlatValue] = []
    for value in values {
      let type = value.type(table.labels, isPhone: kind == .phone)
      if let separator, sharesCells, rest.isEmpty, let last, last.type == type,
        let column = last.group.value
      {
        cells.append(separator + value.text, to: column)
        settle(value, saying: last.group.type == nil ? [] : value.saidByType)
      } else if rest.isEmpty, let group = nextGroup(kind, after: &passed) {
        put(value, type, kind, into: group)
        last = (type, group)
      } else {
        rest.append(value)
      }
    }
    guard !rest.isEmpty, let separator, kind != .date, let last, let column = last.group.value
    else { return rest }
    for value in rest {
      cells.append(separator + value.text, to: column)
      // The last cell has one label for all that share it.
      let isSaid =
        value.type(table.labels, isPhone: kind == .phone) == last.type
        && last.group.type != nil
      settle(value, saying: isSaid ? value.saidByType : [])
    }
    return []
  }

  private mutating func put(
    _ value: FlatValue, _ type: String, _ kind: FlatGroup.Kind, into group: FlatLayout.Group
  ) {
    if let column = group.type { cells.set(type, in: column) }
    guard let column = group.value else { return }
    if kind == .date { cells.set(value.text, in: column) } else { cells[column] = value.text }
    settle(value, saying: group.type == nil ? [] : value.saidByType)
  }

  /// Settles a value that was written.
  mutating func settle(_ value: FlatValue, saying said: ContactDetails) {
    ledger.settle(value.part, value.details, saying: said)
  }

  /// The next group that is free, which is added where the table grows.
  private mutating func nextGroup(_ kind: FlatGroup.Kind, after passed: inout Int) -> FlatLayout
    .Group?
  {
    let groups = layout.groups[kind] ?? []
    while passed < groups.count {
      defer { passed += 1 }
      if let column = groups[passed].value, cells.isFree(column) { return groups[passed] }
    }
    guard table.addsGroups else { return nil }
    passed += 1
    return layout.appendGroup(kind)
  }

  /// Puts each value into the free column that suits it best, settles it, and answers those that none suits.
  ///
  /// Columns that say what they are for are filled first; the others in order, what is preferred before the rest.
  mutating func place(_ values: [FlatValue], _ slots: [FlatLayout.Slot]) -> [FlatValue] {
    guard !slots.isEmpty else { return values }
    var rest = values.filter { $0.pref == 1 } + values.filter { $0.pref != 1 }
    let plain = slots.filter { $0.usage == .none }
    let typed = slots.filter { $0.usage != .none }
    for level in [4, 3, 2] { fill(typed, from: &rest) { $0 == level } }
    fill(plain, from: &rest) { $0 > 0 }
    for level in [1, 0] { fill(typed, from: &rest) { $0 == level } }
    return rest
  }

  private mutating func fill(
    _ slots: [FlatLayout.Slot], from rest: inout [FlatValue], where suits: (Int) -> Bool
  ) {
    rest.removeAll { value in
      let slot = slots.first {
        cells.isFree($0.column) && value.fit($0.usage).map(suits) ?? false
      }
      guard let slot else { return false }
      cells[slot.column] = value.text
      settle(value, saying: value.isSaid(by: slot.usage) ? ContactDetails(.contexts) : [])
      return true
    }
  }
}
