import KithModel

/// Puts the values of one contact under the headings of a target.
struct CSVComposition {
  let target: CSVTarget
  var layout: CSVLayout
  /// The record.
  var cells: [String] = []
  /// What the target cannot hold.
  var losses = LossReport()
  /// What has no column of its own, with its name.
  var extras: [(label: String, value: String)] = []

  init(_ target: CSVTarget, _ layout: CSVLayout) {
    self.target = target
    self.layout = layout
  }

  /// Makes the record of a contact.
  mutating func compose(_ contact: Contact) {
    cells = [String](repeating: "", count: layout.headings.count)
    losses = LossReport()
    extras = contact.columns.map { ($0.heading, $0.value) }
    for (column, field) in layout.fields.enumerated() {
      if let text = text(of: field, contact) { cells[column] = text }
    }
    placeKept()
    placeRelations(contact)
    placeEmails(contact)
    placePhones(contact)
    placeWeb(contact)
    placeAddresses(contact)
    countSingles(contact)
    placeExtras(contact)
    fillDefaults()
  }

  /// Gives the cells that mapped to nothing back to the columns that they came from.
  private mutating func placeKept() {
    extras = extras.filter { extra in
      guard let column = layout.columns(under: extra.label).first(where: isFree) else {
        return true
      }
      set(column, extra.value)
      return false
    }
  }

  /// Puts what is left under names of its own, where the target has room for such.
  private mutating func placeExtras(_ contact: Contact) {
    if target.isGoogle {
      let events = extras.filter { CSVDate.isDate($0.value) }
      extras.removeAll { CSVDate.isDate($0.value) }
      extras += place(events.map { CSVValue(text: $0.value, label: $0.label) }, "date")
      let rest = extras.map { CSVValue(text: $0.value, label: $0.label) }
      extras = place(rest, "custom")
    } else if keepsColumns(of: contact) {
      extras = extras.filter { !appendColumn($0.label, $0.value) }
    }
    losses.add("columns", extras.count)
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
    let column = layout.columns(under: heading).first(where: isFree)
    guard let column = column ?? layout.append(heading: heading) else { return false }
    set(column, value)
    return true
  }

  /// Whether a column is empty so far.
  private func isFree(_ column: Int) -> Bool { column >= cells.count || cells[column].isEmpty }

  /// Fills a column, which may have been added since the record was begun.
  mutating func set(_ column: Int, _ value: String) {
    while cells.count <= column { cells.append("") }
    cells[column] = value
  }

  private mutating func fillDefaults() {
    guard !target.defaults.isEmpty else { return }
    for (column, heading) in layout.headings.enumerated() where cells[column].isEmpty {
      cells[column] = target.defaults[heading] ?? ""
    }
  }

  /// Joins values for one cell; where it holds one only, the others are counted.
  mutating func joined(_ values: [String], _ member: String, _ separator: String? = nil) -> String?
  {
    guard let first = values.first else { return nil }
    if let separator = separator ?? target.separator { return values.joined(separator: separator) }
    losses.add(member, values.count - 1)
    return first
  }

  /// Puts values into a numbered group and answers what had no room.
  @discardableResult
  mutating func place(_ values: [CSVValue], _ kind: String) -> [(label: String, value: String)] {
    var groups = (layout.groups[kind] ?? []).filter { $0["value"].map(isFree) ?? false }
    var merged: [(type: String, texts: [String])] = []
    for value in values {
      let type = value.type(isGoogle: target.isGoogle)
      if target.separator != nil, let last = merged.last, last.type == type, kind != "custom" {
        merged[merged.count - 1].texts.append(value.text)
      } else {
        merged.append((type, [value.text]))
      }
    }
    while target.grows, groups.count < merged.count, let group = layout.appendGroup(kind) {
      groups.append(group)
    }
    for (group, entry) in zip(groups, merged) {
      if let column = group["type"] { set(column, entry.type) }
      if let column = group["value"] {
        set(column, entry.texts.joined(separator: target.separator ?? ", "))
      }
    }
    let rest = merged.dropFirst(groups.count).flatMap { entry in
      entry.texts.map { (label: entry.type, value: $0) }
    }
    guard let separator = target.separator, kind != "custom", kind != "date",
      let column = groups.last?["value"]
    else { return rest }
    cells[column] += rest.map { separator + $0.value }.joined()
    // The last cell has one label for all that share it.
    let type = groups.last?["type"].map { cells[$0] }
    losses.add("\(Self.members[kind] ?? kind)/contexts", rest.count { $0.label != type })
    return []
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
        cells[$0.column].isEmpty && value.fit($0.usage).map(suits) ?? false
      }
      guard let slot else { return false }
      cells[slot.column] = value.text
      let isTold = value.isSaid(by: slot.usage) || value.contexts.isEmpty && value.label == nil
      if !isTold, !slot.usage.isPreferred { losses.add("\(member)/contexts") }
      return true
    }
  }
}
