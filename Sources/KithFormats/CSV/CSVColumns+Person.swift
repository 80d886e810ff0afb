import KithModel

/// What is known of somebody besides how to reach them.
extension CSVColumns {
  static let person = [
    CSVColumn(heading: "Pronouns", field: "pronouns") {
      joined($0.speakToAs?.pronouns.map(\.pronouns) ?? [])
    },
    CSVColumn(heading: "Gender", field: "gender") { property("gender", of: $0) },
    CSVColumn(heading: "Maiden Name", field: "name.maiden") { property("x-maidenname", of: $0) },
    CSVColumn(heading: "Phonetic First Name", field: "name.phonetic.given") {
      phonetic(.given, of: $0)
    },
    CSVColumn(heading: "Phonetic Last Name", field: "name.phonetic.family") {
      phonetic(.surname, of: $0)
    },
    CSVColumn(heading: "Languages", field: "language") {
      joined($0.preferredLanguages.map(\.language))
    },
    CSVColumn(heading: "Hobbies", field: "hobby") { joined(personal(.hobby, of: $0)) },
    CSVColumn(heading: "Interests", field: "interest") { joined(personal(.interest, of: $0)) },
    CSVColumn(heading: "Expertise", field: "expertise") { joined(personal(.expertise, of: $0)) },
    CSVColumn(heading: "Relations", field: "relations") { joined($0.relatedTo.map(text)) },
    CSVColumn(heading: "Other Dates", field: "dates") { joined(otherDates($0).compactMap(text)) },
    CSVColumn(heading: "Photo", field: "photo") { joined(photos($0).map(\.uri)) },
    CSVColumn(heading: "Calendars", field: "calendars") { joined($0.calendars.map(text)) },
    CSVColumn(heading: "Kind", field: "kind") { $0.kind?.rawValue },
    CSVColumn(heading: "Members", field: "members") { joined($0.members.elements) },
  ]

  static func property(_ name: String, of contact: Contact) -> String? {
    contact.vCardProps.first { $0.name == name }?.values.first?.stringValue
  }

  static func phonetic(_ kind: NameComponent.Kind, of contact: Contact) -> String? {
    contact.name?.components.first { $0.kind == kind && $0.phonetic != nil }?.phonetic
  }

  static func personal(_ kind: PersonalInformation.Kind, of contact: Contact) -> [String] {
    contact.personalInfo.filter { $0.kind == kind }.map(\.value)
  }

  /// Somebody around the contact, with the words of the relation.
  static func text(of relation: Relation) -> String {
    CSVPair.text(relation.relation.elements.joined(separator: ", "), relation.target)
  }

  /// The dates that have no column of their own.
  static func otherDates(_ contact: Contact) -> [Anniversary] {
    var others = contact.anniversaries
    for kind in [Anniversary.Kind.birth, .wedding] {
      if let place = others.firstIndex(where: { $0.kind == kind }) { others.remove(at: place) }
    }
    return others
  }

  /// A date with what it is of.
  static func text(of entry: Anniversary) -> String? {
    CSVDate.text(entry.date, .iso).map { CSVPair.text(entry.kind.rawValue, $0) }
  }

  /// The addresses of photos; one that is in the card itself is no text for a cell.
  static func photos(_ contact: Contact) -> [Resource] {
    contact.media.filter { $0.kind == .photo && !$0.uri.hasPrefix("data:") }
  }

  /// A calendar with its kind.
  static func text(of calendar: Resource) -> String {
    CSVPair.text(calendar.kind?.rawValue, calendar.uri)
  }

  /// The profiles but for LinkedIn's, which have a column of their own.
  static func profiles(_ contact: Contact) -> [OnlineService] {
    contact.onlineServices.filter { $0.service != "LinkedIn" }
  }

  /// A profile with its service.
  static func text(of service: OnlineService) -> String? {
    (service.uri ?? service.user).map { CSVPair.text(service.service, $0) }
  }
}
