import KithModel

/// Puts the values of one contact under the headings of a target.
struct CSVComposition {
  let target: CSVTarget
  var layout: CSVLayout
  /// The record.
  var cells = CSVCells()
  /// What the target cannot hold, of all records since this was last emptied.
  var losses = LossReport()
  /// What has no column of its own, with its name.
  var extras: [(label: String, value: String)] = []
  /// The name of the contact, as reading will understand it.
  private(set) var name = CSVWrittenName()
  /// Whether the record says nothing but what every record says.
  private(set) var isEmpty = true

  /// The columns that say something of everybody, of the headings that were looked at: a layout only grows.
  private var defaults: [(column: Int, text: String)] = []
  private var headingsSeen = 0

  init(_ target: CSVTarget, _ layout: CSVLayout) {
    self.target = target
    self.layout = layout
  }

  /// Makes the record of a contact.
  mutating func compose(_ contact: Contact) {
    cells.begin(columns: layout.headings.count)
    extras = contact.columns.map { ($0.heading, $0.value) }
    name = writtenName(of: contact)
    for index in layout.singles.indices {
      let (column, field) = layout.singles[index]
      guard let text = text(of: field, contact) else { continue }
      if field.isDate { cells.set(text, in: column) } else { cells[column] = text }
    }
    placeKept()
    placeRelations(contact)
    placeEmails(contact)
    placePhones(contact)
    placeWeb(contact)
    placeAddresses(contact)
    countSingles(contact)
    placeExtras(contact)
    isEmpty = cells.filled.isEmpty
    fillDefaults()
  }

  /// Gives the cells that mapped to nothing back to the columns that they came from.
  private mutating func placeKept() {
    guard !extras.isEmpty else { return }
    extras = extras.filter { extra in
      // An address that stands among others in the cell is written for itself.
      let isAddress = extra.value.contains(byte: UInt8(ascii: "@"))
      let column = layout.columns(under: extra.label).first { column in
        cells.isFree(column) && !(isAddress && layout.emails.contains { $0.column == column })
      }
      guard let column else { return true }
      cells[column] = extra.value
      return false
    }
  }

  /// Puts what is left under names of its own, where the target has room for such.
  private mutating func placeExtras(_ contact: Contact) {
    guard !extras.isEmpty else { return }
    if target.isGoogle {
      let events = extras.filter { CSVDate.isDate($0.value) }
      extras.removeAll { CSVDate.isDate($0.value) }
      extras += place(
        events.map {
          CSVValue(text: $0.value, label: Self.label($0.label, ofNumbered: "Event"))
        }, "date")
      let rest = extras.map {
        CSVValue(text: $0.value, label: Self.label($0.label, ofNumbered: "Custom Field"))
      }
      extras = place(rest, "custom")
    } else if keepsColumns(of: contact) {
      extras = extras.filter { !appendColumn($0.label, $0.value) }
    }
    losses.add("columns", extras.count)
  }

  /// The label of a numbered field: none where it is only called by its number, as reading calls one without a label.
  private static func label(_ label: String, ofNumbered name: String) -> String {
    let number = label.hasPrefix(name) ? label.dropFirst(name.count + 1) : ""
    return Int(number) == nil ? label : ""
  }

  /// Whether what mapped to nothing comes back: into the table that it was in.
  private func keepsColumns(of contact: Contact) -> Bool {
    switch target.keeps {
    case .none: false
    case .any: true
    case .own(let dialects): contact.sources.contains { dialects.contains($0.format) }
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

  private mutating func fillDefaults() {
    for column in headingsSeen..<layout.headings.count {
      if let text = target.defaults[layout.headings[column]] { defaults.append((column, text)) }
    }
    headingsSeen = layout.headings.count
    for (column, text) in defaults where cells.isFree(column) { cells[column] = text }
  }

  /// Joins what entries say for one cell; where it holds one only, the others are counted.
  mutating func joined<Entry>(
    _ entries: [Entry], _ member: String, _ separator: String? = nil,
    by text: (Entry) -> String?
  ) -> String? {
    guard !entries.isEmpty else { return nil }
    let separator = separator ?? target.separator
    var cell: String?
    // By span: a loop over the array would copy each entry with all its fields.
    let entries = entries.span
    for index in entries.indices {
      guard let value = text(entries[index]).map(CSVCell.trimmed), !value.isEmpty else { continue }
      if cell == nil {
        cell = value
      } else if let separator {
        cell?.append(separator)
        cell?.append(value)
      } else {
        losses.add(member)
      }
    }
    return cell
  }

  /// Joins values for one cell.
  mutating func joined(_ values: [String], _ member: String, _ separator: String? = nil) -> String?
  {
    joined(values, member, separator) { $0 }
  }

  /// Puts values into a numbered group and answers what had no room.
  ///
  /// Values of one type share a group, where a cell holds several, and what has no group shares the last one.
  mutating func place(_ values: [CSVValue], _ kind: String) -> [(label: String, value: String)] {
    guard !values.isEmpty else { return [] }
    let separator = kind == "custom" ? nil : target.separator
    var last: (type: String, group: CSVLayout.Group)?
    var passed = 0
    var rest: [(label: String, value: String)] = []
    for value in values {
      let type = value.type(isGoogle: target.isGoogle, isPhone: kind == "phone")
      if let separator, rest.isEmpty, let last, last.type == type, let column = last.group.value {
        cells.append(separator + value.text, to: column)
      } else if rest.isEmpty, let group = nextGroup(kind, after: &passed) {
        if let column = group.type { cells.set(type, in: column) }
        if let column = group.value {
          if kind == "date" {
            cells.set(value.text, in: column)
          } else {
            cells[column] = value.text
          }
        }
        last = (type, group)
      } else {
        rest.append((type, value.text))
      }
    }
    guard !rest.isEmpty, let separator, kind != "date", let last, let column = last.group.value
    else { return rest }
    cells.append(rest.map { separator + $0.value }.joined(), to: column)
    // The last cell has one label for all that share it.
    losses.add("\(Self.members[kind] ?? kind)/contexts", rest.count { $0.label != last.type })
    return []
  }

  /// The next group that is free, which is added where the target's table grows.
  private mutating func nextGroup(_ kind: String, after passed: inout Int) -> CSVLayout.Group? {
    let groups = layout.groups[kind] ?? []
    while passed < groups.count {
      defer { passed += 1 }
      if let column = groups[passed].value, cells.isFree(column) { return groups[passed] }
    }
    guard target.grows else { return nil }
    passed += 1
    return layout.appendGroup(kind)
  }

  private static let members = [
    "email": "emails", "phone": "phones", "url": "links", "related": "relatedTo",
  ]

  /// Puts each value into the free column that suits it best and answers those that none suits.
  ///
  /// Columns that say what they are for are filled first; the others in order, what is preferred before the rest.
  mutating func place(_ values: [CSVValue], _ slots: [CSVLayout.Slot], _ member: String)
    -> [CSVValue]
  {
    guard !slots.isEmpty else { return values }
    var rest = values.filter { $0.pref == 1 } + values.filter { $0.pref != 1 }
    let plain = slots.filter { $0.usage == .none }
    let typed = slots.filter { $0.usage != .none }
    for level in [4, 3, 2] { fill(typed, from: &rest, member) { $0 == level } }
    fill(plain, from: &rest, member) { $0 > 0 }
    for level in [1, 0] { fill(typed, from: &rest, member) { $0 == level } }
    return rest
  }

  private mutating func fill(
    _ slots: [CSVLayout.Slot], from rest: inout [CSVValue], _ member: String,
    where suits: (Int) -> Bool
  ) {
    rest.removeAll { value in
      let slot = slots.first {
        cells.isFree($0.column) && value.fit($0.usage).map(suits) ?? false
      }
      guard let slot else { return false }
      cells[slot.column] = value.text
      let isTold = value.isSaid(by: slot.usage) || value.contexts.isEmpty && value.label == nil
      if !isTold, !slot.usage.isPreferred { losses.add("\(member)/contexts") }
      return true
    }
  }
}
