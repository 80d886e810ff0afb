import KithModel

extension CSVComposition {
  /// The text of a field that stands in one column.
  mutating func text(of field: CSVField, _ contact: Contact) -> String? {
    switch field {
    case .name(let part): name(part, contact)
    case .phonetic(let part): Self.phonetic(part, contact.name)
    case .organization: joined(contact.organizations, "organizations") { $0.name }
    case .department:
      contact.organizations.first { !$0.units.isEmpty }?.units.map(\.name).joined(separator: ", ")
    case .title: joined(contact.titles, "titles") { $0.kind == .role ? nil : $0.name }
    case .role: joined(contact.titles, "titles") { $0.kind == .role ? $0.name : nil }
    case .birthday: CSVDate.first(.birth, of: contact, target.dates)
    case .anniversary: CSVDate.first(.wedding, of: contact, target.dates)
    case .birthPart(let part): Self.birth(part, contact)
    case .note:
      joined(contact.notes, "notes", target.separator ?? "\n\n") {
        String($0.note.trimmingWhitespace())
      }
    case .keywords: keywords(contact)
    case .language: joined(contact.preferredLanguages, "preferredLanguages") { $0.language }
    case .photo: contact.media.first { $0.kind == .photo && !$0.uri.hasPrefix("data:") }?.uri
    case .hobby: joined(CSVColumns.personal(.hobby, of: contact), "personalInfo", ", ")
    case .interest: joined(CSVColumns.personal(.interest, of: contact), "personalInfo")
    case .expertise: joined(CSVColumns.personal(.expertise, of: contact), "personalInfo")
    case .pronouns: joined(CSVColumns.pronouns(contact), "speakToAs")
    case .relations: joined(CSVColumns.relations(contact), "relatedTo")
    case .dates: joined(CSVColumns.otherDates(contact), "anniversaries")
    case .calendars: joined(CSVColumns.calendars(contact), "calendars")
    case .profiles: joined(CSVColumns.profiles(contact), "onlineServices")
    case .kind: contact.kind?.rawValue
    case .members: joined(contact.members.elements, "members")
    case .gender: CSVColumns.property("gender", of: contact)
    case .connectedOn: contact.sources.lazy.compactMap(\.connectedOn).first
    case .lastContact: contact.sources.lazy.compactMap(\.lastContact).first
    case .uid: contact.uid.flatMap { UIDMinting.isMinted($0) ? nil : $0 }
    default: nil
    }
  }

  private mutating func name(_ part: CSVField.NamePart, _ contact: Contact) -> String? {
    switch part {
    case .full: return contact.name?.display ?? contact.organizations.first?.name
    case .prefix: return self.name.cells.prefix
    case .given: return self.name.cells.given ?? otherContact(contact)
    case .middle: return self.name.cells.middle
    case .family: return self.name.cells.family
    case .suffix: return self.name.cells.suffix
    case .nickname: return joined(nicknames(contact), "nicknames", target.separator ?? ", ")
    case .maiden: return CSVColumns.property("x-maidenname", of: contact)
    case .short, .fullOrGiven, .fullOrFamily: return nil
    }
  }

  /// The name as reading will understand it; one that nobody has taken apart stands where every target looks for one.
  func writtenName(of contact: Contact) -> CSVWrittenName {
    guard let name = contact.name else { return CSVWrittenName() }
    var cells = CSVNames(name.components)
    // Whether there is a column is asked last, as the question costs more than to see that there is no value.
    if cells.prefix != nil, !layout.holds(.name(.prefix)) { cells.prefix = nil }
    if cells.middle != nil, !layout.holds(.name(.middle)) { cells.middle = nil }
    if cells.suffix != nil, !layout.holds(.name(.suffix)) { cells.suffix = nil }
    if cells.given == nil, cells.family == nil, !layout.holds(.name(.full)) {
      cells.family = name.display
    }
    return CSVWrittenName(cells) { kind in Self.parts[kind].map { layout.holds(.name($0)) } ?? false
    }
  }

  private static let parts: [NameComponent.Kind: CSVField.NamePart] = [
    .title: .prefix, .given: .given, .given2: .middle, .surname: .family, .surname2: .family,
    .generation: .suffix, .credential: .suffix,
  ]

  /// The nicknames, those that stood in the name too.
  private func nicknames(_ contact: Contact) -> [String] {
    let own = contact.nicknames.map(\.name)
    if name.nicknames.isEmpty { return own }
    return own + name.nicknames.filter { !own.contains($0) }
  }

  /// Google's "Other Contacts" have their address in the place of a name.
  private func otherContact(_ contact: Contact) -> String? {
    guard target.isGoogle, contact.name == nil, contact.keywords.contains("otherContacts") else {
      return nil
    }
    return contact.emails.first?.address
  }

  private static func phonetic(_ part: CSVField.NamePart, _ name: Name?) -> String? {
    let kind: NameComponent.Kind =
      switch part {
      case .family: .surname
      case .middle: .given2
      default: .given
      }
    return name?.components.first { $0.kind == kind && $0.phonetic != nil }?.phonetic
  }

  /// The groups; Google marks its own, of which every contact is in one.
  ///
  /// A group that has in its name what stands between groups is several, as it is for the target.
  private mutating func keywords(_ contact: Contact) -> String? {
    guard !contact.keywords.isEmpty else { return nil }
    var groups = contact.keywords
    var cell = list(groups)
    for _ in 0..<3 {
      let read = CSVRow.keywords(in: cell)
      if read == groups { break }
      losses.add("keywords", read.count - groups.count)
      groups = read
      cell = list(groups)
    }
    return cell
  }

  private func list(_ groups: StringSet) -> String {
    var words = groups.elements
    if target.isGoogle {
      let own = words.filter { Self.systemGroups.contains($0) }
      words = words.filter { !Self.systemGroups.contains($0) } + own.map { "* \($0)" }
      if !groups.contains("otherContacts") { words.append(Self.everybody) }
    }
    return words.joined(separator: target.keywordSeparator)
  }

  /// Google's group that everybody is in.
  static let everybody = "* myContacts"

  private static let systemGroups: Set<String> = ["otherContacts", "starred"]

  private static func birth(_ part: String, _ contact: Contact) -> String? {
    for entry in contact.anniversaries where entry.kind == .birth {
      guard case .date(let date) = entry.date else { continue }
      let number =
        switch part {
        case "year": date.year
        case "month": date.month
        default: date.day
        }
      return number.map(String.init)
    }
    return nil
  }

  // MARK: What is left over

  /// Counts what the columns have no place for, or puts it among the extras.
  mutating func countSingles(_ contact: Contact) {
    countNames(contact)
    countHobbies(contact)
    countProperties(contact)
    countDates(contact)
    if !layout.holdsOrganizations { losses.add("organizations", contact.organizations.count) }
    lose(.department, contact.organizations.count { !$0.units.isEmpty }, "organizations/units")
    if !layout.holdsTitles { losses.add("titles", contact.titles.count { $0.kind != .role }) }
    spare(contact.titles.filter { $0.kind == .role }, .role, "Role", "titles") { $0.name }
    lose(.note, contact.notes.count, "notes")
    lose(.keywords, contact.keywords.count, "keywords")
    spare(contact.preferredLanguages, .language, "Language", "preferredLanguages") { $0.language }
    if !layout.holdsConnections, contact.sources.contains(where: { $0.connectedOn != nil }) {
      losses.add("connectedOn")
    }
    countMedia(contact)
    lose(.pronouns, contact.speakToAs == nil ? 0 : 1, "speakToAs")
    lose(.members, contact.members.count, "members")
    lose(.calendars, contact.calendars.count, "calendars")
    losses.add("schedulingAddresses", contact.schedulingAddresses.count)
    losses.add("cryptoKeys", contact.cryptoKeys.count)
    losses.add("directories", contact.directories.count)
    losses.add("localizations", contact.localizations.count)
  }

  private mutating func countMedia(_ contact: Contact) {
    guard !contact.media.isEmpty else { return }
    let photo = layout.holds(.photo) ? text(of: .photo, contact) : nil
    losses.add("media", contact.media.count - (photo == nil ? 0 : 1))
  }

  // Whether there is a column is asked last, as the question costs more than to see that there is no value.
  private mutating func lose(_ field: CSVField, _ count: Int, _ member: String) {
    if count > 0, !layout.holds(field) { losses.add(member, count) }
  }

  /// Puts what entries say under a name, where it has no column of its own.
  private mutating func spare<Entry>(
    _ entries: [Entry], _ field: CSVField, _ label: String, _ member: String,
    by text: (Entry) -> String
  ) {
    if !entries.isEmpty, !layout.holds(field) { spare(entries.map(text), label, member) }
  }

  /// Puts values that have no column of their own under a name, where the target has room for such.
  mutating func spare(_ values: [String], _ label: String, _ member: String) {
    if target.isGoogle {
      let own = layout.columns(under: label)
      for value in values where !own.contains(where: { cells[$0] == value }) {
        if let free = own.first(where: cells.isFree) {
          cells[free] = value
        } else {
          extras.append((label, value))
        }
      }
    } else if target.rareHeadings.contains(label) {
      losses.add(member, values.count { !appendColumn(label, $0) })
    } else {
      losses.add(member, values.count)
    }
  }

  private mutating func countNames(_ contact: Contact) {
    spare(nicknames(contact), .name(.nickname), "Nickname", "nicknames") { $0 }
    guard let name = contact.name else { return }
    if let remainder = self.name.remainder, !layout.holds(.name(.full)) {
      extras.append(("name", remainder))
    }
    lose(.pronouns, self.name.pronouns == nil ? 0 : 1, "speakToAs")
    if name.components.contains(where: { $0.phonetic != nil }) {
      for (part, label) in Self.phonetics {
        let texts = [Self.phonetic(part, name)].compactMap(\.self)
        spare(texts, .phonetic(part), label, "phonetic") { $0 }
      }
    }
    if let full = name.full, !layout.holds(.name(.full)),
      !CSVNames.isSaid(full, by: self.name.cells.parts)
    {
      spare([full], "File As", "name/full")
    }
  }

  /// The parts of a name of which tables say how they are spoken, under Outlook.com's headings.
  private static let phonetics: [(CSVField.NamePart, String)] = [
    (.given, "Given Yomi"), (.middle, "Middle Yomi"), (.family, "Surname Yomi"),
  ]

  private mutating func countHobbies(_ contact: Contact) {
    guard !contact.personalInfo.isEmpty else { return }
    spare(CSVColumns.personal(.hobby, of: contact), .hobby, "Hobby", "personalInfo") { $0 }
    for (field, kind) in [
      (CSVField.interest, PersonalInformation.Kind.interest), (.expertise, .expertise),
    ] {
      lose(field, CSVColumns.personal(kind, of: contact).count, "personalInfo")
    }
  }

  private mutating func countProperties(_ contact: Contact) {
    for property in contact.vCardProps {
      let place: (CSVField, String)? =
        switch property.name {
        case "gender": (.gender, "Gender")
        case "x-maidenname": (.name(.maiden), "Maiden Name")
        default: nil
        }
      if let place, layout.holds(place.0) { continue }
      if let place, let text = property.values.first?.stringValue {
        spare([text], place.1, "vCardProps")
      } else {
        losses.add("vCardProps")
      }
    }
  }

  private mutating func countDates(_ contact: Contact) {
    guard !contact.anniversaries.isEmpty else { return }
    var held = 0
    for field in [CSVField.birthday, .anniversary, .birthPart("year")] where layout.holds(field) {
      if text(of: field, contact) != nil { held += 1 }
    }
    if let date = CSVDate.first(.wedding, of: contact, target.dates), !layout.holds(.anniversary),
      layout.groups["date"] != nil
    {
      held += place([CSVValue(text: date, label: "Anniversary")], "date").isEmpty ? 1 : 0
    }
    if layout.holds(.dates) { held += CSVColumns.otherDates(contact).count }
    losses.add("anniversaries", contact.anniversaries.count - held)
  }
}

extension CSVDate {
  /// The first date of a kind.
  static func first(
    _ kind: Anniversary.Kind, of contact: Contact, _ style: CSVTarget.DateStyle
  ) -> String? {
    contact.anniversaries.first { $0.kind == kind }.flatMap { text($0.date, style) }
  }
}
