import KithModel

/// What a column holds.
enum CSVField: Hashable {
  /// The parts of a person's name.
  enum NamePart: String {
    case full, given, middle, family, prefix, suffix, nickname, short, maiden
    /// What stands under `Name` beside a column of surnames: the given name, unless it says both.
    case fullOrGiven = "full-or-given"
    /// What stands under `Name` beside a column of given names: the surname, unless it says both.
    case fullOrFamily = "full-or-family"
  }

  /// The parts of an address.
  enum AddressPart: String {
    case street, street2, street3, city, region, postal, country, pobox, extended, formatted
  }

  case name(NamePart)
  /// How a component is spoken.
  case phonetic(NamePart)
  // Indirect, so that handing a field on copies one reference.
  indirect case email(CSVUsage)
  indirect case phone(CSVUsage)
  indirect case url(CSVUsage)
  /// A profile or messenger at a service.
  case online(service: String)
  case organization, department, title, role
  case address(slot: String, AddressPart)
  case birthday, anniversary
  case birthPart(String)
  case note, keywords, language, photo, hobby, gender
  case related(String)
  /// People, dates, calendars and profiles, each with a word before it that says what it is (``CSVPair``).
  case relations, dates, calendars, profiles
  case pronouns, interest, kind, members
  case connectedOn
  /// When something passed between the contact and the owner of the file.
  case lastContact
  case expertise
  case uid
  /// A value or type of a numbered group.
  case group(CSVGroup)
  /// Left out because the user said so.
  case ignored
  /// Kept under its heading.
  case column
  /// A column of a table without headings: what the cell looks like.
  case unheaded

  /// Whether the cells are dates.
  var isDate: Bool {
    switch self {
    case .birthday, .anniversary, .connectedOn, .lastContact: true
    default: false
    }
  }

  /// The field of a name as it stands in the tables and in map files; `nil` where there is none.
  init?(_ name: String) {
    let words = name.split(separator: ".").map(String.init)
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().filter { Int($0) == nil }
    switch first {
    case "name":
      if rest.first == "phonetic" {
        guard let part = rest.last.flatMap(NamePart.init) else { return nil }
        self = .phonetic(part)
      } else if rest == ["initials"] {
        self = .column
      } else {
        guard let part = rest.first.flatMap(NamePart.init) else { return nil }
        self = .name(part)
      }
    case "email": self = .email(CSVUsage(words: rest))
    case "phone": self = .phone(CSVUsage(words: rest))
    case "url":
      self = rest == ["linkedin"] ? .online(service: "LinkedIn") : .url(CSVUsage(words: rest))
    case "im", "social":
      self = .online(service: Self.services[rest.first ?? ""] ?? rest.first ?? "")
    case "address":
      let slot = rest.count > 1 ? rest[0] : ""
      guard let part = rest.last.flatMap(AddressPart.init) else { return nil }
      self = .address(slot: slot, part)
    case "org":
      switch rest.first {
      case "name", nil: self = .organization
      case "department": self = .department
      case "title": self = .title
      case "role": self = .role
      default: self = .column
      }
    case "birthday": self = rest.first.map { .birthPart($0) } ?? .birthday
    case "group":
      guard words.count == 4, let number = Int(words[2]) else { return nil }
      self = .group(CSVGroup(kind: words[1], number: number, part: words[3]))
    case "related": self = .related(rest.first ?? "")
    default:
      guard let simple = Self.simple[name] else { return nil }
      self = simple
    }
  }

  private static let services = [
    "twitter": "Twitter", "aim": "AIM", "skype": "Skype", "icq": "ICQ", "google": "Google Talk",
    "msn": "MSN", "irc": "IRC", "qq": "QQ", "jabber": "Jabber", "yahoo": "Yahoo",
  ]

  private static let simple: [String: CSVField] = [
    "anniversary": .anniversary, "note": .note, "categories": .keywords, "keywords": .keywords,
    "language": .language, "photo": .photo, "hobby": .hobby, "gender": .gender,
    "linkedin.connectedOn": .connectedOn, "interaction.date": .lastContact,
    "expertise": .expertise, "interest": .interest, "pronouns": .pronouns, "kind": .kind,
    "members": .members, "relations": .relations, "dates": .dates, "calendars": .calendars,
    "profiles": .profiles, "uid": .uid, "ignore": .ignored, "column": .column,
    "unheaded": .unheaded,
    "source": .column, "location": .column, "account": .column, "meta.created": .column,
    "meta.updated": .column, "meta.emailType": .column, "meta.emailType.2": .column,
    "meta.emailType.3": .column, "meta.emailName": .column, "meta.emailName.2": .column,
    "meta.emailName.3": .column, "custom.1": .column, "custom.2": .column, "custom.3": .column,
    "custom.4": .column, "crm.lifecycle": .column, "crm.status": .column,
    // The short names of map files.
    "given": .name(.given), "surname": .name(.family), "full": .name(.full), "title": .title,
    "street": .address(slot: "", .street), "locality": .address(slot: "", .city),
    "region": .address(slot: "", .region), "postcode": .address(slot: "", .postal),
    "country": .address(slot: "", .country), "tag": .keywords,
  ]

  /// The names that a map file may use, for suggestions.
  static let names =
    simple.keys + [
      "org", "name.full", "name.given", "name.middle", "name.family", "name.prefix", "name.suffix",
      "name.nickname", "email", "email.home", "email.work", "phone", "phone.mobile", "phone.home",
      "phone.work", "phone.fax", "org.name", "org.department", "org.title", "org.role", "url",
      "url.linkedin", "address.home.street", "address.work.street", "birthday", "related.spouse",
    ]
}
