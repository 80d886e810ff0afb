import KithCleaning
import KithModel
import KithText

/// The attributes of a contact.
enum LDIFComposition {
  static func write(_ contact: Contact, to lines: inout LDIFOutput, _ ledger: inout Ledger) {
    writeName(contact, &lines, &ledger)
    writeWork(contact, &lines, &ledger)
    writeEmails(contact, &lines, &ledger)
    writePhones(contact, &lines, &ledger)
    writeAddresses(contact, &lines, &ledger)
    writeWeb(contact, &lines, &ledger)
    writeBirth(contact, &lines, &ledger)
    writeRest(contact, &lines, &ledger)
  }

  private static func writeName(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    var nicknames = contact.nicknames.map(\.name)
    if var name = contact.name {
      // A person of a directory has a surname (RFC 4519 section 3.12); reading would make one of the whole name.
      if name.components.isEmpty, let full = name.full {
        name.components = NameStructure(full: full).components
      }
      lines.line("cn", name.display)
      let isPerson = contact.kind != .group && contact.kind != .org
      if isPerson { writeParts(name, &nicknames, &lines) }
      let order: [NameComponent.Kind] = [.title, .given, .surname, .generation]
      let places = name.components.map { order.firstIndex(of: $0.kind) }
      let isPlain = places.allSatisfy { $0 != nil } && Set(places).count == places.count
      if !isPlain || name.isOrdered == true { ledger.lose(.name, .order) }
      settle(contact.name, name.display ?? "", isPerson: isPerson, &ledger)
    }
    for nickname in contact.nicknames { ledger.settle(.nicknames, 1, nickname.details) }
    for nickname in nicknames { lines.line("mozillaNickname", nickname) }
  }

  /// Settles the parts that have an attribute, and those that the whole name says.
  private static func settle(
    _ name: Name?, _ shown: String, isPerson: Bool, _ ledger: inout Ledger
  ) {
    guard let name else { return }
    ledger.settleAll(.name, .full)
    for component in name.components where component.kind != .separator {
      if isPerson && NameCells.held.contains(ContactDetails(component.kind.detail))
        || shown.contains(text: component.value)
      {
        ledger.settle(.name, component.kind.detail)
      }
    }
  }

  /// Writes the parts of a name; each word stands where reading will put it.
  private static func writeParts(
    _ name: Name, _ nicknames: inout [String], _ lines: inout LDIFOutput
  ) {
    var cells = NameCells(name.components)
    cells.given = name.joined(.given, .given2)
    cells.middle = nil
    let written = WrittenName(cells) { $0 != .given2 }
    lines.line("personalTitle", written.cells.prefix)
    lines.line("givenName", written.cells.given)
    lines.line("sn", written.cells.family)
    lines.line("generationQualifier", written.cells.suffix)
    nicknames += written.nicknames.filter { !nicknames.contains($0) }
  }

  private static func writeWork(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    for organization in contact.organizations {
      lines.line("o", organization.name)
      if organization.name?.isEmpty == false {
        ledger.settle(.organizations, 1, organization.details)
      }
    }
    if let units = contact.organizations.first?.units, !units.isEmpty {
      lines.line("ou", units.map(\.name).joined(separator: ", "))
      ledger.settle(.organizations, .units, units.count)
    }
    for title in contact.titles {
      lines.line(title.kind == .role ? "businessRole" : "title", title.name)
      ledger.settle(.titles, 1, title.details)
    }
  }

  /// The second address goes where Thunderbird looks for it; the order stays.
  private static func writeEmails(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    for (index, email) in contact.emails.enumerated() {
      lines.line(index == 1 ? "mozillaSecondEmail" : "mail", email.address)
      ledger.settle(.emails, 1, email.details)
      if email.pref != nil { ledger.lose(preference) }
    }
  }

  private static func writePhones(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    for phone in contact.phones {
      let use = LDIFPhoneUse(phone)
      lines.line(use.attribute, FlatRecord.number(in: phone.number))
      let said = use.isWhole ? ContactDetails(.contexts) : []
      ledger.settle(.phones, 1, phone.details, saying: said)
      if phone.pref != nil { ledger.lose(preference) }
    }
  }

  private static func writeAddresses(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    var taken: Set<Bool> = []
    for address in contact.addresses {
      let isHome = address.contexts.contains("private")
      guard taken.insert(isHome).inserted else { continue }
      LDIFAddress(isHome: isHome).write(address, to: &lines, &ledger)
    }
  }

  /// The lines stand in the order in which reading takes them, so that writing again moves none: pages with an attribute
  /// of their own, labelled addresses, names at AIM, profiles at LinkedIn.
  private static func writeWeb(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    var labelled: [(uri: String, label: String?)] = []
    for link in contact.links {
      var isSaid = true
      switch link.contexts.elements {
      case ["work"] where link.label == nil: lines.line("mozillaWorkUrl", link.uri)
      case ["private"] where link.label == nil: lines.line("mozillaHomeUrl", link.uri)
      case let contexts:
        labelled.append((link.uri, link.label))
        isSaid = contexts.isEmpty
      }
      isSaid = isSaid && link.kind == nil
      ledger.settle(.links, 1, link.details, saying: isSaid ? ContactDetails(.contexts) : [])
      if link.pref != nil { ledger.lose(preference) }
    }
    for service in contact.onlineServices {
      if let uri = service.uri { labelled.append((uri, service.service)) }
      guard service.uri != nil || aim(service) != nil else { continue }
      ledger.settle(.onlineServices, 1, service.details, saying: ContactDetails(.service))
    }
    func write(_ entries: [(uri: String, label: String?)]) {
      for (uri, label) in entries {
        let uri = uri.trimmed
        let label = label?.trimmed ?? ""
        let isBoth = !uri.isEmpty && !label.isEmpty
        lines.line("labeledURI", isBoth ? "\(uri) \(label)" : uri + label)
      }
    }
    write(labelled.filter { $0.label != LDIFWriter.linkedIn })
    for service in contact.onlineServices { lines.line("nsAIMid", aim(service)) }
    write(labelled.filter { $0.label == LDIFWriter.linkedIn })
  }

  /// The name at AIM, which has an attribute.
  private static func aim(_ service: OnlineService) -> String? {
    service.uri == nil && service.service == "AIM" ? service.user : nil
  }

  private static func writeBirth(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    var isWritten = false
    for anniversary in contact.anniversaries {
      guard !isWritten, anniversary.kind == .birth, case .date(let date) = anniversary.date,
        date.isGregorian
      else { continue }
      isWritten = true
      ledger.settle(.anniversaries, 1, anniversary.details, saying: ContactDetails(.year))
      lines.line("birthyear", date.year.map(String.init))
      lines.line("birthmonth", date.month.map(String.init))
      lines.line("birthday", date.day.map(String.init))
    }
  }

  private static func writeRest(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    for note in contact.notes {
      lines.line("description", note.note)
      ledger.settle(.notes, 1, note.details)
    }
    let languages = contact.preferredLanguages.map(\.language).filter { !$0.trimmed.isEmpty }
    lines.line(
      "preferredLanguage", languages.isEmpty ? nil : languages.joined(separator: ", "))
    for language in contact.preferredLanguages {
      ledger.settle(.preferredLanguages, 1, language.details)
    }
    for relation in contact.relatedTo where relation.relation == ["spouse"] {
      lines.line("spouseName", relation.target)
      ledger.settle(.relatedTo, 1, relation.details, saying: ContactDetails(.contexts))
    }
    for (member, resources) in [
      (ContactMember.media, contact.media), (.cryptoKeys, contact.cryptoKeys),
    ] {
      for resource in resources {
        guard let value = LDIFBinary.base64(of: resource) else { continue }
        lines.base64(value.name, value.data)
        ledger.settle(member, 1, resource.details, saying: ContactDetails(.mediaType))
      }
    }
    for member in contact.members.elements {
      guard let name = LDIFName(member: member) else { continue }
      lines.line("member", name.text)
      ledger.settle(.members)
    }
    writeMetadata(contact, &lines, &ledger)
    writeColumns(contact, &lines, &ledger)
  }

  /// Writes the attributes that mapped to nothing; the name of the entry stands before it.
  private static func writeColumns(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    if contact.columns.contains(where: { $0.heading == "dn" }) { ledger.settle(.columns) }
    for column in contact.columns where column.heading != "dn" && isAttribute(column.heading) {
      lines.line(column.heading, column.value)
      ledger.settle(.columns)
    }
  }

  private static func writeMetadata(
    _ contact: Contact, _ lines: inout LDIFOutput, _ ledger: inout Ledger
  ) {
    for (member, name, moment) in [
      (ContactMember.created, "createtimestamp", contact.created),
      (.updated, "modifytimestamp", contact.updated),
    ] {
      guard let text = moment.flatMap(LDIFMoment.text) else { continue }
      lines.line(name, text)
      ledger.settle(member)
    }
    if contact.kind == .group || contact.kind == .org { ledger.settle(.kind) }
    guard let uid = contact.uid, !UIDMinting.isMinted(uid) else { return }
    if uid.hasPrefix("urn:uuid:"), uid == uid.lowercased() {
      lines.line("entryUUID", String(uid.dropFirst(9)))
      ledger.settle(.uid)
    }
  }

  /// Whether a heading is the name of an attribute (RFC 4512 section 2.5) that reading keeps as a column.
  private static func isAttribute(_ heading: String) -> Bool {
    guard let first = heading.utf8.first, first.isLetter,
      heading.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == ASCII.semicolon })
    else { return false }
    let name = heading.lowercased()
    return LDIFSchema.field(name) == nil && !LDIFSchema.structural.contains(name)
      && !LDIFSchema.members.contains(name) && LDIFBinary.kind(of: name) == nil
      && !["entryuuid", "labeleduri", "preferredlanguage"].contains(name)
  }

  /// What is counted of a value that is preferred.
  private static let preference = "orders of preference"
}
