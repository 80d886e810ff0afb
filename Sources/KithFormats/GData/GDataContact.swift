import KithModel
import KithText

/// Fills a contact with what an entry says.
struct GDataContact {
  var contact = Contact()
  let sink: XMLRecordSink
  private(set) var isEmpty = true

  init(sink: XMLRecordSink) { self.sink = sink }

  mutating func fill(_ tree: XMLNode) {
    for child in tree.children {
      if Self.metadata.contains(child.local) {
        readMetadata(child)
      } else {
        isEmpty = false
        readElement(child)
      }
    }
    // The title of the entry is the name as shown.
    if let title = tree.text(of: "title") {
      isEmpty = false
      if contact.name == nil { contact.name = Name() }
      if contact.name?.full == nil { contact.name?.full = title }
    }
  }

  private static let metadata: Set<String> = [
    "id", "category", "title", "updated", "published", "edited", "link",
  ]

  private mutating func readMetadata(_ node: XMLNode) {
    switch node.local {
    case "id": contact.uid = node.plainText
    case "updated": contact.updated = node.plainText.flatMap { sink.moment($0, of: contact) }
    case "published": contact.created = node.plainText.flatMap { sink.moment($0, of: contact) }
    default: break
    }
  }

  private mutating func readElement(_ node: XMLNode) {
    switch node.local {
    case "content": addNote(node)
    case "name": addName(node)
    case "nickname": addNickname(node)
    case "email": addEmail(node)
    case "phoneNumber": addPhone(node)
    case "im": addMessenger(node)
    case "organization": addOrganization(node)
    case "structuredPostalAddress", "postalAddress": addAddress(node)
    case "website": addWebsite(node)
    case "birthday", "event": addDate(node)
    case "relation": addRelation(node)
    case "groupMembershipInfo": addGroup(node)
    case "extendedProperty": keep(node, node.attribute("name"), node.attribute("value"))
    case "userDefinedField": keep(node, node.attribute("key"), node.attribute("value"))
    case "occupation":
      contact.titles.append(
        Title(
          id: MapID.number(contact.titles.count + 1), name: node.plainText ?? "", kind: .role))
    case "hobby": addInterest(node, .hobby)
    case "jot": addNote(node)
    case "gender": addGender(node)
    default: keep(node)
    }
  }

  private mutating func add(_ heading: String, _ value: String) {
    contact.columns.append(Column(heading: heading, value: value))
  }

  private mutating func keep(_ node: XMLNode, _ heading: String?, _ value: String?) {
    guard let heading, let text = value ?? node.allText else { return keep(node) }
    add(heading, text)
  }

  /// Keeps what has no place: texts and values under the names of their elements.
  private mutating func keep(_ node: XMLNode) {
    if let text = node.plainText { add(node.name.qualified, text) }
    for attribute in node.attributes where attribute.name.local != "etag" {
      add("\(node.name.qualified)@\(attribute.name.local)", attribute.value)
    }
    for child in node.children { keep(child) }
  }

  // MARK: The person

  private mutating func addNote(_ node: XMLNode) {
    guard let text = node.allText else { return }
    contact.notes.append(Note(id: MapID.number(contact.notes.count + 1), note: text))
  }

  private mutating func addName(_ node: XMLNode) {
    let parts: [(NameComponent.Kind, String)] = [
      (.title, "namePrefix"), (.given, "givenName"), (.given2, "additionalName"),
      (.surname, "familyName"), (.credential, "nameSuffix"),
    ]
    let components = parts.compactMap { kind, local -> NameComponent? in
      guard let text = node.text(of: local) else { return nil }
      var component = NameComponent(kind, text)
      component.phonetic = node.child(local)?.attribute("yomi")
      return component
    }
    contact.name = Name(full: node.text(of: "fullName") ?? node.plainText, components: components)
  }

  private mutating func addNickname(_ node: XMLNode) {
    guard let name = node.plainText else { return }
    contact.nicknames.append(Nickname(id: MapID.number(contact.nicknames.count + 1), name: name))
  }

  private mutating func addInterest(_ node: XMLNode, _ kind: PersonalInformation.Kind) {
    guard let text = node.plainText else { return }
    let id = MapID.number(contact.personalInfo.count + 1)
    contact.personalInfo.append(PersonalInformation(id: id, kind: kind, value: text))
  }

  private mutating func addGender(_ node: XMLNode) {
    guard let text = node.attribute("value") else { return }
    let letter = ["male": "M", "female": "F"][text]
    contact.vCardProps.append(
      VCardProperty(
        "gender", type: "text",
        values: [letter.map { .string($0) } ?? .array([.string("O"), .string(text)])]))
  }

  private mutating func addRelation(_ node: XMLNode) {
    guard let name = node.plainText else { return }
    let word = node.attribute("rel") ?? node.attribute("label") ?? ""
    contact.addRelation(to: name, named: word)
    contact.relatedTo.unite()
  }

  private mutating func addGroup(_ node: XMLNode) {
    guard node.attribute("deleted") != "true", let address = node.attribute("href") else { return }
    add(GDataGroups.heading, address)
  }

  // MARK: Ways to reach

  private mutating func addEmail(_ node: XMLNode) {
    guard let address = node.attribute("address") else { return keep(node) }
    let usage = GDataUsage(node)
    var email = EmailAddress(id: MapID.number(contact.emails.count + 1), address: address)
    email.contexts = usage.contexts
    email.pref = usage.pref
    email.label = usage.label
    contact.emails.append(email)
    if let name = node.attribute("displayName") { add("email displayName", name) }
  }

  private mutating func addPhone(_ node: XMLNode) {
    guard let number = node.plainText ?? node.attribute("uri") else { return }
    let usage = GDataUsage(node)
    var phone = Phone(id: MapID.number(contact.phones.count + 1), number: number)
    phone.contexts = usage.contexts
    phone.features = usage.features
    phone.pref = usage.pref
    phone.label = usage.label
    contact.phones.append(phone)
  }

  private mutating func addMessenger(_ node: XMLNode) {
    guard let user = node.attribute("address") else { return keep(node) }
    let usage = GDataUsage(node)
    let service = node.attribute("protocol").map { String($0.split(separator: "#").last ?? "") }
    var messenger = OnlineService(
      id: MapID.number(contact.onlineServices.count + 1), service: service, user: user)
    messenger.contexts = usage.contexts
    messenger.pref = usage.pref
    messenger.label = usage.label
    contact.onlineServices.append(messenger)
  }

  private mutating func addWebsite(_ node: XMLNode) {
    guard let uri = node.attribute("href") else { return keep(node) }
    let usage = GDataUsage(node)
    let count = contact.links.count
    sink.addLink(uri, heading: "website", to: &contact, label: usage.label, line: node.line)
    guard contact.links.count > count else { return }
    contact.links[count].contexts = usage.contexts
    contact.links[count].pref = usage.pref
  }

  private mutating func addAddress(_ node: XMLNode) {
    let parts: [(AddressComponent.Kind, String)] = [
      (.postOfficeBox, "pobox"), (.name, "street"), (.district, "neighborhood"),
      (.locality, "city"), (.region, "region"), (.postcode, "postcode"), (.country, "country"),
      (.building, "housename"), (.region, "subregion"),
    ]
    let usage = GDataUsage(node)
    var address = Address(
      id: MapID.number(contact.addresses.count + 1),
      components: parts.compactMap { kind, local in
        node.text(of: local).map { AddressComponent(kind, $0) }
      })
    address.full = node.text(of: "formattedAddress") ?? node.plainText
    if let code = node.child("country")?.attribute("code") { address.countryCode = code }
    address.contexts = usage.contexts
    address.pref = usage.pref
    if let label = usage.label { add("\(node.local) label", label) }
    contact.addresses.append(address)
  }

  private mutating func addOrganization(_ node: XMLNode) {
    let usage = GDataUsage(node)
    var organization = Organization(
      id: MapID.number(contact.organizations.count + 1), name: node.text(of: "orgName"),
      units: node.text(of: "orgDepartment").map { [OrganizationUnit(name: $0)] } ?? [])
    organization.contexts = usage.contexts
    let hasOrganization = organization.name != nil || !organization.units.isEmpty
    if hasOrganization { contact.organizations.append(organization) }
    if let name = node.text(of: "orgTitle") {
      var title = Title(id: MapID.number(contact.titles.count + 1), name: name)
      if hasOrganization { title.organizationId = organization.id }
      contact.titles.append(title)
    }
    let known: Set = ["orgName", "orgDepartment", "orgTitle"]
    for child in node.children where !known.contains(child.local) { keep(child) }
  }

  private mutating func addDate(_ node: XMLNode) {
    let text = node.attribute("when") ?? node.child("when")?.attribute("startTime")
    let isBirthday = node.local == "birthday"
    let isAnniversary = node.attribute("rel") == "anniversary"
    guard let text, isBirthday || isAnniversary, let date = sink.date(text, of: contact)
    else {
      return add(node.attribute("label") ?? node.attribute("rel") ?? node.local, text ?? "")
    }
    let id = MapID.number(contact.anniversaries.count + 1)
    contact.anniversaries.append(
      Anniversary(id: id, kind: isBirthday ? .birth : .wedding, date: .date(date)))
  }
}
