import KithCleaning
import KithModel
import KithText

/// Fills a contact with what a graph says of somebody.
struct FOAFContact {
  var contact = Contact()
  let sink: XMLRecordSink
  let graph: RDFGraph
  private var full: String?
  private var title: String?
  private var given: String?
  private var family: String?

  init(_ graph: RDFGraph, sink: XMLRecordSink) {
    self.graph = graph
    self.sink = sink
  }

  mutating func fill(_ resource: RDFGraph.Resource) {
    for statement in resource.statements where !RDFTerm.isSyntax(statement.predicate, "type") {
      readStatement(statement.predicate, statement.object)
    }
    addName()
  }

  private mutating func readStatement(_ predicate: XMLName, _ object: RDFGraph.Object) {
    let isKnown =
      switch object {
      case .literal(let text):
        RDFTerm.isFOAF(predicate)
          && (readText(text, predicate.local) || readAddress(text, predicate.local))
      case .resource(let number):
        RDFTerm.isFOAF(predicate) && readResource(number, predicate.local)
          || FOAFRelation.word(for: predicate) != nil || takeLink(predicate, number)
      }
    guard !isKnown else { return }
    if case .literal(let text) = object {
      add(predicate.qualified, text)
    } else if case .resource(let number) = object {
      addOther(predicate, number)
    }
  }

  private mutating func add(_ heading: String, _ value: String) {
    contact.columns.append(Column(heading: heading, value: value))
  }

  /// What no member takes: the address of the other, or what is said of it.
  private mutating func addOther(_ predicate: XMLName, _ number: Int) {
    let other = graph.resources[number]
    if let id = other.id, !id.hasPrefix("_:") { add(predicate.qualified, id) }
    for case (let name, .literal(let text)) in other.statements where other.id == nil {
      add("\(predicate.qualified)/\(name.qualified)", text)
    }
  }

  // MARK: Texts

  private mutating func readText(_ text: String, _ property: String) -> Bool {
    switch property {
    case "name": set(\.full, text, property)
    case "title": set(\.title, text, property)
    case "givenName", "givenname", "firstName": set(\.given, text, property)
    case "familyName", "family_name", "surname", "lastName": set(\.family, text, property)
    case "nick":
      contact.nicknames.append(
        Nickname(id: MapID.number(contact.nicknames.count + 1), name: text))
    case "mbox_sha1sum": add(Column.mailboxHash, text.lowercased())
    case "phone": addPhone(text)
    case "icqChatID", "aimChatID", "jabberID", "msnChatID", "yahooChatID", "skypeID":
      addService(Self.messengers[property], user: text)
    case "birthday", "dateOfBirth": return addBirthday(text)
    case "gender": addGender(text)
    case "status", "plan": return false
    default: return false
    }
    return true
  }

  private mutating func set(_ part: WritableKeyPath<Self, String?>, _ text: String, _ name: String)
  {
    if let known = self[keyPath: part] {
      if known != text { add("foaf:\(name)", text) }
    } else {
      self[keyPath: part] = text
    }
  }

  private static let messengers = [
    "icqChatID": "ICQ", "aimChatID": "AIM", "jabberID": "Jabber", "msnChatID": "MSN",
    "yahooChatID": "Yahoo", "skypeID": "Skype",
  ]

  private mutating func addPhone(_ text: String) {
    let number = text.utf8.startsIgnoringCase(with: "tel:") ? String(text.dropFirst(4)) : text
    contact.phones.append(Phone(id: MapID.number(contact.phones.count + 1), number: number))
  }

  mutating func addService(_ service: String?, user: String?, uri: String? = nil) {
    let id = MapID.number(contact.onlineServices.count + 1)
    contact.onlineServices.append(
      OnlineService(id: id, service: service, uri: uri, user: user))
  }

  /// `foaf:birthday` is a month and day, `05-09`; many files have the year too.
  private mutating func addBirthday(_ text: String) -> Bool {
    let isShort = text.utf8.count == 5 && text.utf8.dropFirst(2).first == UInt8(ascii: "-")
    guard let date = sink.date(isShort ? "--\(text)" : text, of: contact) else { return false }
    contact.anniversaries.append(
      Anniversary(
        id: MapID.number(contact.anniversaries.count + 1), kind: .birth, date: .date(date)))
    return true
  }

  /// GENDER has no member in JSContact; its letters are those of RFC 6350 section 6.2.7.
  private mutating func addGender(_ text: String) {
    let letter: [String: String] = ["male": "M", "female": "F"]
    contact.vCardProps.append(
      VCardProperty(
        "gender", type: "text",
        values: [
          letter[text.lowercased()].map { .string($0) } ?? .array([.string("O"), .string(text)])
        ]))
  }

  // MARK: Addresses

  /// Takes a property whose value is an address, given as text or as `rdf:resource`.
  mutating func readAddress(_ address: String, _ property: String) -> Bool {
    switch property {
    case "mbox":
      for email in Mailbox.all(in: address).flatMap(\.addresses) { addEmail(email) }
      return contact.emails.isEmpty == false
    case "phone": addPhone(address)
    case "homepage", "weblog", "page", "workInfoHomepage", "openid", "schoolHomepage", "tipjar":
      addLink(address, property)
    case "workplaceHomepage":
      addLink(address, property)
      if let last = contact.links.indices.last { contact.links[last].contexts.insert("work") }
    case "img", "depiction": addPhoto(address, .photo, property)
    case "logo": addPhoto(address, .logo, property)
    default: return false
    }
    return true
  }

  private mutating func addEmail(_ email: String) {
    guard !contact.emails.prefix(256).contains(where: { $0.address == email }) else { return }
    contact.emails.append(
      EmailAddress(id: MapID.number(contact.emails.count + 1), address: email))
  }

  private mutating func addLink(
    _ address: String, _ property: String, mediaType: String? = nil
  ) {
    sink.addLink(
      address, heading: "foaf:\(property)", to: &contact, mediaType: mediaType,
      label: Self.labels[property], line: contact.sources.first?.line)
  }

  private static let labels = [
    "openid": "OpenID", "schoolHomepage": "school", "tipjar": "tip jar",
  ]

  private mutating func addPhoto(_ address: String, _ kind: Resource.Kind, _ property: String) {
    guard !LinkAddress.isRelative(address), !address.utf8.startsIgnoringCase(with: "javascript:")
    else { return add("foaf:\(property)", address) }
    contact.media.append(
      Resource(id: MapID.number(contact.media.count + 1), uri: address, kind: kind))
  }

  // MARK: Name

  private mutating func addName() {
    var components: [NameComponent] = []
    if let title { components.append(NameComponent(.title, title)) }
    if let given { components.append(NameComponent(.given, given)) }
    if let family { components.append(NameComponent(.surname, family)) }
    guard full != nil || !components.isEmpty else { return }
    contact.name = Name(full: full, components: components)
  }
}
