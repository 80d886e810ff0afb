import KithModel

/// What of a contact stands in the columns that Kith writes.
extension CSVColumns {
  /// Settles what the columns hold.
  static func settle(_ contact: Contact, _ ledger: inout Ledger) {
    settleNames(contact, &ledger)
    settleWork(contact, &ledger)
    settleWays(contact, &ledger)
    settleAddresses(contact, &ledger)
    settlePerson(contact, &ledger)
    settleDates(contact, &ledger)
  }

  private static func settleNames(_ contact: Contact, _ ledger: inout Ledger) {
    settle(contact.nicknames, .nicknames, &ledger)
    guard let name = contact.name else { return }
    ledger.settleAll(.name, .full)
    let components = name.components.span
    for index in components.indices where components[index].kind != .separator {
      let detail = components[index].kind.detail
      if CSVNames.held.contains(ContactDetails(detail))
        || name.display?.contains(text: components[index].value) == true
      {
        ledger.settle(.name, detail)
      }
    }
    for kind in [NameComponent.Kind.given, .surname] where phonetic(kind, of: contact) != nil {
      ledger.settle(.name, .phonetic)
    }
  }

  private static func settleWork(_ contact: Contact, _ ledger: inout Ledger) {
    let organizations = contact.organizations.span
    for index in organizations.indices where organizations[index].name?.isEmpty == false {
      ledger.settle(.organizations, 1, organizations[index].details)
    }
    ledger.settle(.organizations, .units, contact.organizations.first?.units.count ?? 0)
    settle(contact.titles, .titles, &ledger)
  }

  private static func settleWays(_ contact: Contact, _ ledger: inout Ledger) {
    let (emails, phones) = (contact.emails.span, contact.phones.span)
    for index in emails.indices {
      ledger.settle(.emails, 1, emails[index].details, saying: saidByType(index))
    }
    for index in phones.indices {
      ledger.settle(.phones, 1, phones[index].details, saying: saidByType(index))
    }
    settle(contact.links, .links, &ledger)
    for service in contact.onlineServices where service.uri != nil || service.user != nil {
      ledger.settle(.onlineServices, 1, service.details, saying: ContactDetails(.service))
    }
    settle(contact.preferredLanguages, .preferredLanguages, &ledger)
  }

  /// What the type beside a value says: of those that share the last cell it is that of the first.
  private static func saidByType(_ index: Int) -> ContactDetails {
    index < count ? ContactDetails(.contexts) : []
  }

  private static func settleAddresses(_ contact: Contact, _ ledger: inout Ledger) {
    guard !contact.addresses.isEmpty else { return }
    for slot in ["Home", "Work", "Other"] {
      guard let address = address(of: contact, in: slot) else { continue }
      let isWhole = address.components.isEmpty
      var said = held
      if isWhole { said.insert(ContactDetails(.full)) }
      if let full = address.full, CSVNames.isSaid(full, by: address.components.map(\.value)) {
        said.insert(ContactDetails(.full))
      }
      guard !address.details.isDisjoint(with: said) else { continue }
      if isWhole || contexts(of: slot) == address.contexts {
        said.insert(ContactDetails(.contexts))
      }
      ledger.settle(.addresses, 1, address.details, saying: said)
    }
  }

  /// What the columns of an address say of it.
  private static let held = ContactDetails(addressParts.flatMap { $0.kinds.map { $0.detail } })

  private static func contexts(of slot: String) -> StringSet {
    switch slot {
    case "Home": ["private"]
    case "Work": ["work"]
    default: []
    }
  }

  private static func settlePerson(_ contact: Contact, _ ledger: inout Ledger) {
    ledger.settleAll(.uid)
    ledger.settleAll(.kind)
    ledger.settle(.keywords, contact.keywords.count)
    ledger.settle(.members, contact.members.count)
    settle(contact.notes, .notes, &ledger)
    settle(contact.calendars, .calendars, &ledger)
    settle(photos(contact), .media, &ledger)
    settle(contact.speakToAs?.pronouns ?? [], .speakToAs, &ledger)
    for entry in contact.personalInfo
    where [.hobby, .interest, .expertise].contains(entry.kind) {
      ledger.settle(.personalInfo, 1, entry.details)
    }
    for relation in contact.relatedTo {
      ledger.settle(.relatedTo, 1, relation.details, saying: ContactDetails(.contexts))
    }
    for name in ["gender", "x-maidenname"] where property(name, of: contact) != nil {
      ledger.settle(.vCardProps)
    }
  }

  private static func settleDates(_ contact: Contact, _ ledger: inout Ledger) {
    for entry in contact.anniversaries {
      ledger.settle(.anniversaries, 1, entry.details, saying: ContactDetails(.year))
    }
    let connections = contact.sources.compactMap(\.connectedOn)
    ledger.settle(.sources, .connectedOn, connections.count { $0 == connections.first })
  }

  private static func settle<Entry: ContactEntry>(
    _ entries: [Entry], _ member: ContactMember, _ ledger: inout Ledger
  ) {
    let entries = entries.span
    for index in entries.indices { ledger.settle(member, 1, entries[index].details) }
  }
}
