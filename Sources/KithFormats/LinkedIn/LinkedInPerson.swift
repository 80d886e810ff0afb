import KithModel
import KithText

/// What the files beside the connections say of one person.
struct LinkedInPerson {
  var contact: Contact
  /// How many records said it.
  var mentions = 1

  /// Adds what another record says.
  mutating func add(_ other: Contact) {
    mentions += 1
    Self.add(other, to: &contact)
  }

  /// Adds to a contact what is said of it elsewhere.
  static func add(_ other: Contact, to contact: inout Contact) {
    if contact.name == nil {
      contact.name = other.name
    } else if let name = other.name?.display, nameKey(of: contact) != nameKey(of: other),
      name != contact.name?.display
    {
      contact.keepColumn("Name", name)
    }
    for service in other.onlineServices where contact.onlineServices.isEmpty {
      contact.onlineServices.append(service)
    }
    for email in other.emails where !contact.emails.contains(where: { $0.address == email.address })
    {
      var email = email
      email.id = MapID.number(contact.emails.count + 1)
      contact.emails.append(email)
    }
    for phone in other.phones where !contact.phones.contains(where: { $0.number == phone.number }) {
      var phone = phone
      phone.id = MapID.number(contact.phones.count + 1)
      contact.phones.append(phone)
    }
    for var note in other.notes {
      note.id = MapID.number(contact.notes.count + 1)
      contact.notes.append(note)
    }
    for var skill in other.personalInfo
    where !contact.personalInfo.contains(where: { $0.value == skill.value }) {
      skill.id = MapID.number(contact.personalInfo.count + 1)
      contact.personalInfo.append(skill)
    }
    addWork(of: other, to: &contact)
    for column in other.columns { contact.keepColumn(column.heading, column.value) }
    contact.vCardProps += other.vCardProps.filter { !contact.vCardProps.contains($0) }
    for source in other.sources { contact.addInteraction(source) }
  }

  /// What was written when somebody recommended is where they were then: it is kept, not taken for today's.
  private static func addWork(of other: Contact, to contact: inout Contact) {
    guard !contact.organizations.isEmpty || !contact.titles.isEmpty else {
      contact.organizations = other.organizations
      contact.titles = other.titles
      return
    }
    for name in other.organizations.compactMap(\.name)
    where !contact.organizations.contains(where: { $0.name == name }) {
      contact.keepColumn("Company", name)
    }
    for title in other.titles where !contact.titles.contains(where: { $0.name == title.name }) {
      contact.keepColumn("Job Title", title.name)
    }
  }

  /// What two spellings of a profile's URL have in common.
  static func key(_ url: String) -> String? { UIDMinting.uid(ofProfile: url) }

  /// The profile of a contact.
  static func key(of contact: Contact) -> String? { UIDMinting.profileUID(of: contact) }

  /// Given name and surname in small letters.
  static func nameKey(of contact: Contact) -> String? {
    let words = [contact.name?.joined(.given), contact.name?.joined(.surname)]
    let text = words.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? contact.name?.display.map(nameKey) : nameKey(text)
  }

  /// A name in small letters, each run of blanks one.
  static func nameKey(_ name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: " ")
  }
}

extension Contact {
  /// Keeps a cell under its heading, once.
  fileprivate mutating func keepColumn(_ heading: String, _ value: String) {
    let column = Column(heading: heading, value: value)
    if !columns.contains(column) { columns.append(column) }
  }

  /// Adds where something was read; messages and invitations of one file are one source, with their number and
  /// the last of their dates.
  fileprivate mutating func addInteraction(_ source: Source) {
    guard source.sent != nil || source.received != nil,
      let index = sources.firstIndex(where: { $0.file == source.file && $0.format == source.format }
      )
    else { return sources.append(source) }
    if let sent = source.sent { sources[index].sent = (sources[index].sent ?? 0) + sent }
    if let received = source.received {
      sources[index].received = (sources[index].received ?? 0) + received
    }
    if let last = source.lastContact, last > sources[index].lastContact ?? "" {
      sources[index].lastContact = last
    }
  }
}
