import KithCleaning
import KithModel

/// Everything a contact says of somebody, as texts: what a merge may not lose.
struct ContactFacts {
  private(set) var facts: Set<String> = []

  init(_ contact: Contact) {
    addNames(contact)
    for email in contact.emails {
      add("email", email.address.lowercased())
      addUsage("email \(email.address.lowercased())", email.contexts, email.label)
    }
    for phone in contact.phones {
      add("phone", phone.number)
      addUsage("phone \(phone.number)", phone.contexts, phone.label)
      for feature in phone.features.elements { add("phone \(phone.number) is", feature) }
    }
    for service in contact.onlineServices {
      if let uri = service.uri { add("service at", uri) }
      if let user = service.user { add("service as", user) }
    }
    for address in contact.addresses {
      let text = Self.text(of: address)
      add("address", text)
      if let country = address.joined(.country) {
        add("\(text) in", CountryName.code(country) ?? country)
      }
    }
    addWork(contact)
    addFormer(contact)
    for resource in contact.links + contact.media + contact.calendars + contact.cryptoKeys {
      add("resource", "\(resource.kind?.rawValue ?? "") \(resource.uri)")
    }
    addRest(contact)
  }

  private mutating func add(_ kind: String, _ text: String) { facts.insert("\(kind): \(text)") }

  private mutating func addUsage(_ what: String, _ contexts: StringSet, _ label: String?) {
    for context in contexts.elements { add("\(what) for", context) }
    for part in (label ?? "").split(separator: ", ") { add("\(what) called", String(part)) }
  }

  /// A name that is not the contact's may be its nickname: what counts is that its words are there.
  private mutating func addNames(_ contact: Contact) {
    let names = [contact.name?.display ?? ""] + contact.nicknames.map(\.name)
    let components = (contact.name?.components ?? []).map(\.value)
    // An initial says nothing beside the name that it is of.
    for word in (names + components).flatMap(Folding.words) where word.utf8.count > 1 {
      add("name", word)
    }
    for component in contact.name?.components ?? []
    where [.title, .credential, .generation].contains(component.kind) {
      add(component.kind.rawValue, component.value)
    }
    for pronouns in contact.speakToAs?.pronouns ?? [] { add("pronouns", pronouns.pronouns) }
  }

  private mutating func addWork(_ contact: Contact) {
    for organization in contact.organizations {
      add("organization", Self.key(organization))
      for unit in organization.units { add("unit of \(Self.key(organization))", unit.name) }
    }
    for title in contact.titles {
      add("title", title.name)
      let employer = contact.organizations.first { $0.id == title.organizationId }
      if let employer { add("title \(title.name) at", Self.key(employer)) }
    }
  }

  /// A job that another took the place of is still a fact.
  private mutating func addFormer(_ contact: Contact) {
    for job in contact.former {
      let employer = job.organization.map { OrganizationKey.words($0).joined(separator: " ") }
      if let employer { add("organization", employer) }
      guard let title = job.title else { continue }
      add("title", title)
      if let employer { add("title \(title) at", employer) }
    }
  }

  private mutating func addRest(_ contact: Contact) {
    for entry in contact.anniversaries { add(entry.kind.rawValue, "\(entry.date)") }
    for note in contact.notes { add("note", note.note) }
    for info in contact.personalInfo { add("info", info.value) }
    for keyword in contact.keywords.elements { add("keyword", keyword) }
    for language in contact.preferredLanguages { add("language", language.language) }
    for relation in contact.relatedTo { add("related", relation.target) }
    for source in contact.sources { add("source", "\(source.file) \(source.record)") }
    for column in contact.columns { add("column", "\(column.heading)=\(column.value)") }
    for property in contact.vCardProps { add("property", "\(property.name) \(property.values)") }
    for change in contact.changes { add("change", "\(change.was) \(change.rule)") }
  }

  private static func key(_ organization: Organization) -> String {
    OrganizationKey.words(organization.name ?? "").joined(separator: " ")
  }

  private static func text(of address: Address) -> String {
    address.components.filter { $0.kind != .country }.map { "\($0.kind.rawValue) \($0.value)" }
      .sorted().joined(separator: ", ")
  }
}
