import KithModel
import KithText

extension FlatComposition {
  /// The text of a field that stands in one column; what is in it is settled.
  mutating func text(of field: FlatField, _ contact: Contact) -> String? {
    switch field {
    case .name(let part): name(part, contact)
    case .phonetic(let part): phonetic(part, contact)
    case .organization: joined(contact.organizations, .organizations) { $0.name }
    case .department: department(contact)
    case .title: joined(contact.titles, .titles) { $0.kind == .role ? nil : $0.name }
    case .role: joined(contact.titles, .titles) { $0.kind == .role ? $0.name : nil }
    case .birthday: date(.birth, contact)
    case .anniversary: date(.wedding, contact)
    case .birthPart(let part): birth(part, contact)
    case .note:
      joined(contact.notes, .notes, table.separator ?? "\n\n") {
        String($0.note.trimmingWhitespace())
      }
    case .keywords: keywords(contact)
    case .language: joined(contact.preferredLanguages, .preferredLanguages) { $0.language }
    case .photo: photo(contact)
    case .hobby: personal(.hobby, contact, table.isExact ? nil : ", ")
    case .interest: personal(.interest, contact)
    case .expertise: personal(.expertise, contact)
    case .pronouns: joined(contact.speakToAs?.pronouns ?? [], .speakToAs) { $0.pronouns }
    case .relations:
      joined(contact.relatedTo, .relatedTo, saying: ContactDetails(.contexts)) {
        Self.text(of: $0)
      }
    case .dates:
      joined(Self.otherDates(contact), .anniversaries, saying: ContactDetails(.year)) {
        Self.text(of: $0)
      }
    case .calendars: joined(contact.calendars, .calendars) { Self.text(of: $0) }
    case .profiles:
      joined(otherProfiles(contact), .onlineServices, saying: ContactDetails(.service)) {
        Self.text(of: $0)
      }
    case .kind: kind(contact)
    case .members: members(contact)
    case .gender: property("gender", contact)
    case .connectedOn: connection(contact)
    case .lastContact: lastContact(contact)
    case .sent: Self.total(contact.sources.compactMap(\.sent))
    case .received: Self.total(contact.sources.compactMap(\.received))
    case .former: joined(contact.former, .former) { FormerJobText.text(of: $0) }
    case .uid: uid(contact)
    default: nil
    }
  }

  // MARK: Names

  private mutating func name(_ part: FlatField.NamePart, _ contact: Contact) -> String? {
    switch part {
    case .full:
      return contact.name?.display ?? (table.isExact ? nil : contact.organizations.first?.name)
    case .prefix: return self.name.cells.prefix
    case .given: return self.name.cells.given ?? otherContact(contact)
    case .middle: return self.name.cells.middle
    case .family: return self.name.cells.family
    case .suffix: return self.name.cells.suffix
    case .nickname: return nicknames(contact)
    case .maiden: return property("x-maidenname", contact)
    case .short, .fullOrGiven, .fullOrFamily: return nil
    }
  }

  /// The name as reading will understand it; one that nobody has taken apart stands where every program looks for one.
  ///
  /// What of it stands in the columns is settled.
  mutating func writtenName(of contact: Contact) -> WrittenName {
    guard let name = contact.name else { return WrittenName() }
    var cells = NameCells(name.components)
    let parts = layout.nameParts
    if !parts.contains(ContactDetails(.title)) { cells.prefix = nil }
    if !parts.contains(ContactDetails(.given2)) { cells.middle = nil }
    if !parts.contains(ContactDetails(.generation)) { cells.suffix = nil }
    let isWhole = cells.given == nil && cells.family == nil && !layout.holdsFullNames
    if isWhole { cells.family = name.display }
    let written =
      table.isExact
      ? WrittenName(exactly: cells)
      : WrittenName(cells) { parts.contains(ContactDetails($0.detail)) }
    settle(name, written, isWhole: isWhole || layout.holdsFullNames)
    return written
  }

  /// Settles the parts of a name that stand in their columns, or in the whole name where that is written.
  private mutating func settle(_ name: Name, _ written: WrittenName, isWhole: Bool) {
    let shown = isWhole ? name.display ?? "" : ""
    let components = name.components.span
    for index in components.indices where components[index].kind != .separator {
      let detail = components[index].kind.detail
      if layout.nameParts.contains(ContactDetails(detail))
        || shown.contains(text: components[index].value)
      {
        ledger.settle(.name, detail)
      }
    }
    guard let full = name.full, !full.isEmpty else { return }
    // Where parts are lost of which a name is made, these are counted.
    if isWhole || NameCells.isSaid(full, by: written.cells.parts)
      || NameCells.isSaid(full, by: name.components.map(\.value))
    {
      ledger.settle(.name, .full)
    }
  }

  /// The nicknames, those that stood in the name too.
  private mutating func nicknames(_ contact: Contact) -> String? {
    let separator = table.separator ?? ", "
    let own = joined(contact.nicknames, .nicknames, separator) { $0.name }
    if name.nicknames.isEmpty { return own }
    let known = contact.nicknames.map(\.name)
    let others = name.nicknames.filter { !known.contains($0) }
    return ([own].compactMap(\.self) + others).joined(separator: separator)
  }

  /// Google's "Other Contacts" have their address in the place of a name.
  private func otherContact(_ contact: Contact) -> String? {
    guard let groups = table.systemGroups, contact.name == nil,
      contact.keywords.contains(groups.others)
    else { return nil }
    return contact.emails.first?.address
  }

  private mutating func phonetic(_ part: FlatField.NamePart, _ contact: Contact) -> String? {
    let text = Self.phonetic(part, contact.name)
    if text != nil { ledger.settle(.name, .phonetic) }
    return text
  }

  private static func phonetic(_ part: FlatField.NamePart, _ name: Name?) -> String? {
    let kind: NameComponent.Kind =
      switch part {
      case .family: .surname
      case .middle: .given2
      default: .given
      }
    return name?.components.first { $0.kind == kind && $0.phonetic != nil }?.phonetic
  }

  // MARK: Groups

  /// The groups; Google marks its own, of which every contact is in one.
  ///
  /// A group that has in its name what stands between groups is several, as it is for the table.
  private mutating func keywords(_ contact: Contact) -> String? {
    guard !contact.keywords.isEmpty else { return nil }
    ledger.settle(.keywords, contact.keywords.count)
    if table.isExact { return Self.joined(contact.keywords, table.keywordSeparator) }
    var groups = contact.keywords
    var cell = list(groups)
    for _ in 0..<3 {
      let read = FlatRecord.keywords(in: cell)
      if read == groups { break }
      ledger.owe(.keywords, max(0, read.count - groups.count))
      groups = read
      cell = list(groups)
    }
    return cell
  }

  private func list(_ groups: StringSet) -> String {
    var words = groups.elements
    if let system = table.systemGroups {
      let own = words.filter(system.names.contains)
      words = words.filter { !system.names.contains($0) } + own.map { system.mark + $0 }
      if !groups.contains(system.others) { words.append(system.everybody) }
    }
    return words.joined(separator: table.keywordSeparator)
  }

  /// The texts in one cell, as they come back.
  private static func joined(_ texts: StringSet, _ separator: String) -> String {
    texts.elements.map(FlatCell.trimmed).filter { !$0.isEmpty }.joined(separator: separator)
  }

  private mutating func members(_ contact: Contact) -> String? {
    let members = contact.members.elements
    ledger.settle(.members, table.separator == nil ? min(1, members.count) : members.count)
    return table.separator.map { Self.joined(contact.members, $0) } ?? members.first
  }

  // MARK: Single values

  private mutating func department(_ contact: Contact) -> String? {
    guard let units = contact.organizations.first(where: { !$0.units.isEmpty })?.units else {
      return nil
    }
    ledger.settle(.organizations, .units, units.count)
    return units.map(\.name).joined(separator: ", ")
  }

  private mutating func personal(
    _ kind: PersonalInformation.Kind, _ contact: Contact, _ separator: String? = nil
  ) -> String? {
    joined(contact.personalInfo, .personalInfo, separator) { $0.kind == kind ? $0.value : nil }
  }

  /// The address of a photo; one that is in the card itself is no text for a cell.
  private mutating func photo(_ contact: Contact) -> String? {
    let photos = Self.photos(contact)
    return joined(table.isExact ? photos : Array(photos.prefix(1)), .media) { $0.uri }
  }

  private mutating func property(_ name: String, _ contact: Contact) -> String? {
    let text = Self.property(name, of: contact)
    guard text != nil else { return nil }
    ledger.settle(.vCardProps)
    var said = Extensions()
    said.vCardParams = contact.vCardProps.first { $0.name == name }?.parameters ?? []
    if said.hasWords { ledger.lose(.vCardProps, .vCardParams) }
    return text
  }

  private mutating func kind(_ contact: Contact) -> String? {
    ledger.settleAll(.kind)
    return contact.kind?.rawValue
  }

  private mutating func uid(_ contact: Contact) -> String? {
    ledger.settleAll(.uid)
    return contact.uid.flatMap { UIDMinting.isMinted($0) ? nil : $0 }
  }

  private mutating func connection(_ contact: Contact) -> String? {
    let date = contact.sources.lazy.compactMap(\.connectedOn).first
    ledger.settle(
      .sources, .connectedOn,
      contact.sources.count { $0.connectedOn != nil && $0.connectedOn == date })
    return date
  }

  private mutating func lastContact(_ contact: Contact) -> String? {
    let date = contact.sources.lazy.compactMap(\.lastContact).max()
    ledger.settle(
      .sources, .lastContact,
      contact.sources.count { $0.lastContact != nil && $0.lastContact == date })
    return date
  }

  /// The sum; `nil` where nobody counted.
  private static func total(_ counts: [Int]) -> String? {
    counts.isEmpty ? nil : String(counts.reduce(0) { $0.addingReportingOverflow($1).partialValue })
  }

  // MARK: Dates

  /// The first date of a kind, as the table has dates.
  private mutating func date(_ kind: Anniversary.Kind, _ contact: Contact) -> String? {
    guard let entry = contact.anniversaries.first(where: { $0.kind == kind }),
      let text = FlatDate.text(entry.date, table.dates)
    else { return nil }
    settle(entry)
    return text
  }

  private mutating func settle(_ entry: Anniversary) {
    let said = table.dates == .monthAndDay ? [] : ContactDetails(.year)
    ledger.settle(.anniversaries, 1, entry.details, saying: said)
  }

  /// A part of the birthday, which stands in three columns.
  private mutating func birth(_ part: FlatField.BirthPart, _ contact: Contact) -> String? {
    for entry in contact.anniversaries where entry.kind == .birth {
      guard case .date(let date) = entry.date, date.isGregorian else { continue }
      // Settled with the first of the parts that there are.
      let first: FlatField.BirthPart =
        date.year != nil ? .year : date.month != nil ? .month : .day
      if part == first, !layout.holds(.birthday) { settle(entry) }
      let number =
        switch part {
        case .year: date.year
        case .month: date.month
        case .day: date.day
        }
      return number.map(String.init)
    }
    return nil
  }

  // MARK: What has no column of its own

  /// Puts what the columns have no place for under names of its own, where the table has room for such.
  mutating func placeSpare(_ contact: Contact) {
    if !contact.nicknames.isEmpty {
      spareUnlessHeld(
        values(contact.nicknames, .nicknames) { $0.name }, .name(.nickname), "Nickname")
    }
    if let name = contact.name { placeSpare(name) }
    if !contact.personalInfo.isEmpty {
      let hobbies = contact.personalInfo.filter { $0.kind == .hobby }
      spareUnlessHeld(values(hobbies, .personalInfo) { $0.value }, .hobby, "Hobby")
    }
    if !contact.vCardProps.isEmpty {
      spareProperty("gender", .gender, "Gender", contact)
      spareProperty("x-maidenname", .name(.maiden), "Maiden Name", contact)
    }
    if !contact.anniversaries.isEmpty { placeWedding(contact) }
    if !contact.former.isEmpty {
      spareUnlessHeld(
        values(contact.former, .former) { FormerJobText.text(of: $0) }, .former, "Former Job")
    }
    if contact.titles.contains(where: { $0.kind == .role }) {
      let roles = contact.titles.filter { $0.kind == .role }
      spareUnlessHeld(values(roles, .titles) { $0.name }, .role, "Role")
    }
    if !contact.preferredLanguages.isEmpty {
      spareUnlessHeld(
        values(contact.preferredLanguages, .preferredLanguages) { $0.language }, .language,
        "Language")
    }
  }

  private func values<Entry: ContactEntry>(
    _ entries: [Entry], _ member: ContactMember, by text: (Entry) -> String
  ) -> [FlatValue] {
    entries.map { FlatValue(text: text($0), part: ContactPart(member), details: $0.details) }
  }

  private mutating func placeSpare(_ name: Name) {
    if let remainder = self.name.remainder, !layout.holdsFullNames {
      ledger.owe(.columns)
      extras.append(Extra(label: "name", value: FlatValue(text: remainder)))
    }
    if name.components.contains(where: { $0.phonetic != nil }) {
      for (part, label) in Self.phonetics {
        guard let text = Self.phonetic(part, name) else { continue }
        spareUnlessHeld(
          [FlatValue(text: text, part: ContactPart(.name, .phonetic))], .phonetic(part), label)
      }
    }
    if let full = name.full, ledger.count(.name, .full) > 0 {
      spareUnlessHeld(
        [FlatValue(text: full, part: ContactPart(.name, .full))], .name(.full), "File As")
    }
  }

  /// The parts of a name of which tables say how they are spoken, under Outlook.com's headings.
  private static let phonetics: [(FlatField.NamePart, String)] = [
    (.given, "Given Yomi"), (.middle, "Middle Yomi"), (.family, "Surname Yomi"),
  ]

  private mutating func spareProperty(
    _ name: String, _ field: FlatField, _ label: String, _ contact: Contact
  ) {
    guard let text = Self.property(name, of: contact) else { return }
    spareUnlessHeld([FlatValue(text: text, part: ContactPart(.vCardProps))], field, label)
  }

  /// Puts a wedding without a column among the dates.
  private mutating func placeWedding(_ contact: Contact) {
    guard layout.groups[.date] != nil, !layout.holds(.anniversary),
      let entry = contact.anniversaries.first(where: { $0.kind == .wedding }),
      let text = FlatDate.text(entry.date, table.dates)
    else { return }
    let value = FlatValue(
      text: text, label: "Anniversary", part: ContactPart(.anniversaries),
      details: entry.details, saidByType: ContactDetails(.year))
    _ = place([value], .date)
  }

  /// Puts values under a name where they have no column of their own.
  private mutating func spareUnlessHeld(
    _ values: [FlatValue], _ field: FlatField, _ label: String
  ) {
    if !layout.holds(field) { spare(values, field, label) }
  }

  /// Puts values that have no column of their own where the table has room for such.
  ///
  /// - Parameters:
  ///   - field: what they are, which may have a column that is added.
  ///   - label: what they are, where a label says it.
  mutating func spare(_ values: [FlatValue], _ field: FlatField, _ label: String) {
    // A cell of blanks is read as an empty one.
    let values = values.filter { !$0.text.trimmed.isEmpty }
    switch table.spare {
    case .none: break
    case .labelledFields: for value in values { spare(value, label) }
    case .columns:
      guard let heading = layout.rareHeading(of: field) else { return }
      for value in values where appendColumn(heading, value.text) { settle(value, saying: []) }
    }
  }

  /// Puts a value into a column that is called so, or among the fields that have a label.
  private mutating func spare(_ value: FlatValue, _ label: String) {
    let own = layout.columns(under: label)
    if own.contains(where: { cells[$0] == value.text }) {
      settle(value, saying: value.saidByType)
    } else if let free = own.first(where: cells.isFree) {
      cells[free] = value.text
      settle(value, saying: value.saidByType)
    } else {
      extras.append(Extra(label: label, value: value))
    }
  }
}
