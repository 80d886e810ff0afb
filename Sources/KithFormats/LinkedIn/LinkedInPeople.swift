import KithCleaning
import KithModel

/// The people of whom the files beside the connections speak: a record for each, not for each message.
struct LinkedInPeople {
  private var people: [LinkedInPerson] = []
  private var byProfile: [String: Int] = [:]
  /// Those who have no profile: recommendations, and invitations and messages before 2023.
  private var byName: [String: Int] = [:]
  /// Those who may be joined by name: who recommends or endorses is a connection, who writes may be anybody.
  private var connectionsByName: Set<Int> = []
  private var taken: Set<Int> = []
  /// Whose archive it is.
  var owner = LinkedInOwner()

  /// Whether no file says anything of anybody.
  var isEmpty: Bool { people.isEmpty }

  /// The names by which a connection must be looked for, because no profile is known.
  var names: Set<String> { Set(byName.filter { connectionsByName.contains($0.value) }.keys) }

  /// Takes a person from a record of which they are the subject.
  mutating func add(_ contact: Contact, isConnection: Bool) {
    let profile = LinkedInPerson.key(of: contact)
    let name = LinkedInPerson.nameKey(of: contact)
    if let index = profile.flatMap({ byProfile[$0] })
      ?? (profile == nil ? name : nil).flatMap({ byName[$0] })
    {
      people[index].add(contact)
    } else {
      if let profile {
        byProfile[profile] = people.count
      } else if let name {
        byName[name] = people.count
      }
      people.append(LinkedInPerson(contact: contact))
    }
    let index = profile.flatMap { byProfile[$0] } ?? name.flatMap { byName[$0] }
    if isConnection, profile == nil, let index { connectionsByName.insert(index) }
  }

  /// Takes the people of an invitation or message; answers how many there are besides the owner.
  ///
  /// A message of the owner's is one sent to each who got it, one that somebody wrote is one received from them.
  mutating func add(_ interaction: LinkedInInteraction, of record: Contact) -> Int {
    guard !interaction.isDraft else { return 0 }
    let isMine = interaction.isOutgoing ?? owner.matches(interaction.from)
    var count = 0
    if !isMine, interaction.from.isSomebody {
      add(interaction.from, interaction, of: record, isSent: false)
      count += 1
    }
    guard interaction.isOutgoing != false else { return count }
    for other in interaction.to where other.isSomebody && !owner.matches(other) {
      // Others who got what somebody else wrote are in a conversation, and no more is known of them.
      add(other, interaction, of: record, isSent: isMine ? true : nil)
      count += 1
    }
    return count
  }

  private mutating func add(
    _ person: LinkedInParticipant, _ interaction: LinkedInInteraction, of record: Contact,
    isSent: Bool?
  ) {
    var contact = Contact()
    if let name = person.name {
      contact.name = Name(full: name, components: NameStructure(full: name).components)
    }
    if let profile = person.profile {
      contact.onlineServices = [OnlineService(id: "k1", service: "LinkedIn", uri: profile)]
    }
    if !person.possibleProfiles.isEmpty {
      contact.columns.append(
        Column(
          heading: "Recipient Profile URLs", value: person.possibleProfiles.joined(separator: ",")))
    }
    if var source = record.sources.first {
      source.sent = isSent == true ? 1 : 0
      source.received = isSent == false ? 1 : 0
      source.lastContact = isSent == nil ? nil : interaction.date
      contact.sources = [source]
    }
    add(contact, isConnection: false)
  }

  /// Adds to a connection what is said of it; answers by how many records.
  mutating func join(into contact: inout Contact, where isUnique: (String) -> Bool) -> Int {
    var indices: [Int] = []
    if let profile = LinkedInPerson.key(of: contact), let index = byProfile[profile] {
      indices.append(index)
    }
    if !connectionsByName.isEmpty, let name = LinkedInPerson.nameKey(of: contact), isUnique(name),
      let index = byName[name], connectionsByName.contains(index)
    {
      indices.append(index)
    }
    var count = 0
    for index in indices where taken.insert(index).inserted {
      // Before anything is added, so that the connection has the uid that it has in `Connections.csv` alone.
      UIDMinting.mint(&contact)
      LinkedInPerson.add(people[index].contact, to: &contact)
      count += people[index].mentions
    }
    return count
  }

  /// Those who are not among the connections, in the order in which they came up.
  func rest() -> [LinkedInPerson] {
    people.indices.filter { !taken.contains($0) }.map { people[$0] }
  }
}
