import KithCleaning
import KithModel

/// The attributes of a contact.
enum LDIFComposition {
  static func write(_ contact: Contact, to lines: inout LDIFOutput, _ losses: inout LossReport) {
    writeName(contact, &lines, &losses)
    writeWork(contact, &lines, &losses)
    writeEmails(contact, &lines, &losses)
    writePhones(contact, &lines, &losses)
    writeAddresses(contact, &lines, &losses)
    writeWeb(contact, &lines, &losses)
    writeBirth(contact, &lines, &losses)
    writeRest(contact, &lines, &losses)
    count(contact, &losses)
  }

  private static func writeName(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
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
      if !isPlain || name.isOrdered == true { losses.add("name/components") }
      losses.add("phonetic", name.components.count { $0.phonetic != nil })
    }
    for nickname in nicknames { lines.line("mozillaNickname", nickname) }
  }

  /// Writes the parts of a name; each word stands where reading will put it.
  private static func writeParts(
    _ name: Name, _ nicknames: inout [String], _ lines: inout LDIFOutput
  ) {
    var cells = CSVNames(name.components)
    cells.given = name.joined(.given, .given2)
    cells.middle = nil
    let written = CSVWrittenName(cells) { $0 != .given2 }
    lines.line("personalTitle", written.cells.prefix)
    lines.line("givenName", written.cells.given)
    lines.line("sn", written.cells.family)
    lines.line("generationQualifier", written.cells.suffix)
    nicknames += written.nicknames.filter { !nicknames.contains($0) }
  }

  private static func writeWork(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    for organization in contact.organizations { lines.line("o", organization.name) }
    if let units = contact.organizations.first?.units, !units.isEmpty {
      lines.line("ou", units.map(\.name).joined(separator: ", "))
      if units.count > 1 { losses.add("organizations") }
    }
    losses.add("organizations", contact.organizations.dropFirst().count { !$0.units.isEmpty })
    for title in contact.titles {
      lines.line(title.kind == .role ? "businessRole" : "title", title.name)
    }
    let isPlain = contact.organizations.count <= 1
    losses.add("titles", isPlain ? 0 : contact.titles.count { $0.organizationId != nil })
  }

  /// The second address goes where Thunderbird looks for it; the order stays.
  private static func writeEmails(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    for (index, email) in contact.emails.enumerated() {
      lines.line(index == 1 ? "mozillaSecondEmail" : "mail", email.address)
      if !email.contexts.isEmpty || email.label != nil { losses.add("emails") }
      if email.pref != nil { losses.add("pref") }
    }
  }

  private static func writePhones(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    for phone in contact.phones {
      let use = LDIFPhoneUse(phone)
      lines.line(use.attribute, CSVRow.number(in: phone.number))
      if !use.isWhole { losses.add("phones") }
      if phone.pref != nil { losses.add("pref") }
    }
  }

  private static func writeAddresses(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    var taken: Set<Bool> = []
    for address in contact.addresses {
      let isHome = address.contexts.contains("private")
      guard taken.insert(isHome).inserted else {
        losses.add("addresses")
        continue
      }
      LDIFAddress(isHome: isHome).write(address, to: &lines, &losses)
    }
  }

  /// The lines stand in the order in which reading takes them, so that writing again moves none: pages with an attribute
  /// of their own, labelled addresses, names at AIM, profiles at LinkedIn.
  private static func writeWeb(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    var labelled: [(uri: String, label: String?)] = []
    for link in contact.links {
      switch link.contexts.elements {
      case ["work"] where link.label == nil: lines.line("mozillaWorkUrl", link.uri)
      case ["private"] where link.label == nil: lines.line("mozillaHomeUrl", link.uri)
      default: labelled.append((link.uri, link.label))
      }
      if link.pref != nil { losses.add("pref") }
    }
    for service in contact.onlineServices {
      if let uri = service.uri { labelled.append((uri, service.service)) }
      let isWhole = service.uri != nil && service.service == LDIFWriter.linkedIn
      losses.add("onlineServices", isWhole || aim(service) != nil ? 0 : 1)
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
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    var isWritten = false
    for anniversary in contact.anniversaries {
      guard !isWritten, anniversary.kind == .birth, case .date(let date) = anniversary.date else {
        losses.add("anniversaries")
        continue
      }
      isWritten = true
      lines.line("birthyear", date.year.map(String.init))
      lines.line("birthmonth", date.month.map(String.init))
      lines.line("birthday", date.day.map(String.init))
    }
  }

  private static func writeRest(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    for note in contact.notes { lines.line("description", note.note) }
    let languages = contact.preferredLanguages.map(\.language)
    lines.line(
      "preferredLanguage", languages.isEmpty ? nil : languages.joined(separator: ", "))
    for relation in contact.relatedTo {
      if relation.relation == ["spouse"] {
        lines.line("spouseName", relation.target)
      } else {
        losses.add("relatedTo")
      }
    }
    for (field, resources) in [("media", contact.media), ("cryptoKeys", contact.cryptoKeys)] {
      for resource in resources {
        if let value = LDIFBinary.base64(of: resource) {
          lines.base64(value.name, value.data)
        } else {
          losses.add(field)
        }
      }
    }
    for member in contact.members.elements {
      if let name = LDIFName(member: member) {
        lines.line("member", name.text)
      } else {
        losses.add("members")
      }
    }
    writeMetadata(contact, &lines, &losses)
    for column in contact.columns where column.heading != "dn" {
      if isAttribute(column.heading) {
        lines.line(column.heading, column.value)
      } else {
        losses.add("columns")
      }
    }
  }

  private static func writeMetadata(
    _ contact: Contact, _ lines: inout LDIFOutput, _ losses: inout LossReport
  ) {
    lines.line("createtimestamp", contact.created.flatMap(LDIFMoment.text))
    lines.line("modifytimestamp", contact.updated.flatMap(LDIFMoment.text))
    guard let uid = contact.uid, !UIDMinting.isMinted(uid) else { return }
    if uid.hasPrefix("urn:uuid:"), uid == uid.lowercased() {
      lines.line("entryUUID", String(uid.dropFirst(9)))
    } else {
      losses.add("uid")
    }
  }

  /// Whether a heading is the name of an attribute (RFC 4512 section 2.5) that reading keeps as a column.
  private static func isAttribute(_ heading: String) -> Bool {
    guard let first = heading.utf8.first, first.isLetter,
      heading.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == ASCII.semicolon })
    else { return false }
    let name = heading.lowercased()
    return LDIFSchema.field(name) == nil && !LDIFSchema.structural.contains(name)
      && !LDIFSchema.members.contains(name)
  }

  private static func count(_ contact: Contact, _ losses: inout LossReport) {
    losses.add("speakToAs", contact.speakToAs == nil ? 0 : 1)
    losses.add("keywords", contact.keywords.count)
    losses.add("calendars", contact.calendars.count)
    losses.add("schedulingAddresses", contact.schedulingAddresses.count)
    losses.add("directories", contact.directories.count)
    losses.add("localizations", contact.localizations.count)
    losses.add("personalInfo", contact.personalInfo.count)
    losses.add("vCardProps", contact.vCardProps.count)
    losses.add("extensions", contact.extensions.members.count)
    losses.add("connectedOn", contact.sources.count { $0.connectedOn != nil })
    let kinds: [Contact.Kind?] = [nil, .individual, .group, .org]
    losses.add("kind", kinds.contains(contact.kind) ? 0 : 1)
    losses.add("language", contact.language == nil ? 0 : 1)
    losses.add("prodId", contact.prodId == nil ? 0 : 1)
  }
}
