/// How fields are written in map files and in the tables of headings: `name.given`, `phone.fax.work`.
extension FlatField {
  /// The field of a name; `nil` where there is none.
  init?(_ name: some StringProtocol) {
    let name = String(name)
    if let simple = Self.simple[name] {
      self = simple
      return
    }
    let words = name.split(separator: ".").map(String.init)
    // Repeated columns are numbered: `email.2`.
    let rest = words.dropFirst().filter { Int($0) == nil }
    let field: FlatField? =
      switch words.first {
      case "name": Self.name(rest)
      case "email": .email(FlatUsage(words: rest))
      case "phone": .phone(FlatUsage(words: rest))
      case "url":
        rest == ["linkedin"] ? .online(service: "LinkedIn") : .url(FlatUsage(words: rest))
      case "im", "social": .online(service: Self.service(rest.first ?? ""))
      case "address": Self.address(rest)
      case "birthday": rest.first.flatMap(BirthPart.init).map { .birthPart($0) }
      case "group": FlatGroup(words: words).map { .group($0) }
      case "related": .related(rest.first ?? "")
      default: nil
      }
    guard let field else { return nil }
    self = field
  }

  private static func name(_ words: [String]) -> FlatField? {
    guard let part = words.last.flatMap(NamePart.init) else { return nil }
    return words.first == "phonetic" ? .phonetic(part) : .name(part)
  }

  private static func address(_ words: [String]) -> FlatField? {
    guard let part = words.last.flatMap(AddressPart.init) else { return nil }
    guard words.count > 1 else { return .address(.any, part) }
    return AddressSlot(rawValue: words[0]).map { .address($0, part) }
  }

  private static func service(_ word: String) -> String { services[word] ?? word }

  /// The name of the field, from which it can be made again.
  var name: String {
    switch self {
    case .name(let part): "name.\(part.rawValue)"
    case .phonetic(let part): "name.phonetic.\(part.rawValue)"
    case .email(let usage): Self.joined("email", usage.words)
    case .phone(let usage): Self.joined("phone", usage.words)
    case .url(let usage): Self.joined("url", usage.words)
    case .online("LinkedIn"): "url.linkedin"
    case .online(let service):
      Self.joined("im", [Self.services.first { $0.value == service }?.key ?? service])
    case .address(let slot, let part): Self.joined("address", [slot.rawValue, part.rawValue])
    case .birthPart(let part): "birthday.\(part.rawValue)"
    case .related(let kind): Self.joined("related", [kind])
    case .group(let group): group.name
    case .kept(let field): field.rawValue
    default: Self.simpleNames[self] ?? ""
    }
  }

  private static func joined(_ first: String, _ words: [String]) -> String {
    ([first] + words.filter { !$0.isEmpty }).joined(separator: ".")
  }

  private static let services = [
    "twitter": "Twitter", "aim": "AIM", "skype": "Skype", "icq": "ICQ", "google": "Google Talk",
    "msn": "MSN", "irc": "IRC", "qq": "QQ", "jabber": "Jabber", "yahoo": "Yahoo",
  ]

  /// The fields of one word each, the name that is written first.
  private static let words: [(name: String, field: FlatField)] =
    [
      ("org.name", .organization), ("org.department", .department), ("org.title", .title),
      ("org.role", .role), ("birthday", .birthday), ("anniversary", .anniversary), ("note", .note),
      ("categories", .keywords), ("language", .language), ("photo", .photo), ("hobby", .hobby),
      ("gender", .gender), ("linkedin.connectedOn", .connectedOn),
      ("interaction.date", .lastContact), ("last-contact", .lastContact),
      ("connected-on", .connectedOn), ("sent", .sent), ("received", .received),
      ("former", .former), ("expertise", .expertise), ("interest", .interest),
      ("pronouns", .pronouns), ("kind", .kind), ("members", .members), ("relations", .relations),
      ("dates", .dates), ("calendars", .calendars), ("profiles", .profiles), ("uid", .uid),
      ("ignore", .ignored), ("unheaded", .unheaded), ("keywords", .keywords),
      // The short names of map files.
      ("name", .name(.full)), ("given", .name(.given)), ("surname", .name(.family)),
      ("full", .name(.full)),
      ("org", .organization), ("title", .title), ("street", .address(.any, .street)),
      ("locality", .address(.any, .city)), ("region", .address(.any, .region)),
      ("postcode", .address(.any, .postal)), ("country", .address(.any, .country)),
      ("address", .address(.any, .formatted)), ("tag", .keywords),
    ] + KeptField.allCases.map { ($0.rawValue, .kept($0)) }

  private static let simple = Dictionary(uniqueKeysWithValues: words)
  private static let simpleNames = Dictionary(
    words.map { ($0.field, $0.name) }, uniquingKeysWith: { first, _ in first })

  /// The names that a map file may use, for suggestions.
  static let names =
    words.map(\.name) + [
      "name.full", "name.given", "name.middle", "name.family", "name.prefix", "name.suffix",
      "name.nickname", "email", "email.home", "email.work", "phone", "phone.mobile", "phone.home",
      "phone.work", "phone.fax", "url", "url.linkedin", "address.home.street",
      "address.work.street", "related.spouse",
    ]
}
