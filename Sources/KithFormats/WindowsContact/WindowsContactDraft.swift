import KithCleaning
import KithModel
import KithText

/// Fills a contact with what a contact file says.
///
/// Each kind of value is a collection of nodes, each node with its labels. `xsi:nil` marks a node that was
/// deleted, and is kept only to tell so.
struct WindowsContactDraft {
  var contact = Contact()
  let sink: XMLRecordSink

  init(sink: XMLRecordSink) { self.sink = sink }

  /// Whether the file says nothing of anybody.
  var isEmpty: Bool {
    var plain = Contact()
    plain.sources = contact.sources
    plain.created = contact.created
    return contact == plain
  }

  mutating func fill(_ tree: XMLNode) {
    for child in tree.children where !Self.isNil(child) { readElement(child) }
  }

  private static func isNil(_ node: XMLNode) -> Bool { node.attribute("nil") == "true" }

  private mutating func readElement(_ node: XMLNode) {
    switch node.local {
    case "Notes":
      guard let text = node.plainText else { return }
      contact.notes.append(Note(id: MapID.number(contact.notes.count + 1), note: text))
    case "CreationDate": contact.created = node.plainText.flatMap(UTCDateTime.init)
    case "Gender": addGender(node)
    case "ContactIDCollection": addID(node)
    case _ where node.local.hasSuffix("Collection"):
      for item in node.children where !Self.isNil(item) { readItem(item) }
    default: keep(node)
    }
  }

  private mutating func readItem(_ item: XMLNode) {
    let usage = WindowsContactUsage(item)
    switch item.local {
    case "Name": addName(item)
    case "EmailAddress": addEmail(item, usage)
    case "PhoneNumber": addPhone(item, usage)
    case "PhysicalAddress": addAddress(item, usage)
    case "Position": addPosition(item, usage)
    case "Url": addURL(item, usage)
    case "IMAddress": addMessenger(item, usage)
    case "Date": addDate(item, usage)
    case "Person": addPerson(item, usage)
    case "Photo": addPhoto(item)
    case "Certificate": keep(item)
    default: keep(item)
    }
  }

  /// Keeps what has no place: the texts in it, each under the names of the elements around it.
  private mutating func keep(_ node: XMLNode, under path: String = "") {
    guard !Self.isNil(node) else { return }
    let heading = path.isEmpty ? node.local : "\(path)/\(node.local)"
    if let text = node.plainText { contact.columns.append(Column(heading: heading, value: text)) }
    for child in node.children { keep(child, under: heading) }
  }

  /// Keeps the elements of a node that nothing was made of.
  private mutating func keepOthers(of node: XMLNode, but known: Set<String>) {
    for child in node.children
    where !known.contains(child.local) && child.local != "LabelCollection" {
      keep(child, under: node.local)
    }
  }

  // MARK: The person

  private mutating func addName(_ node: XMLNode) {
    let parts: [(NameComponent.Kind, String)] = [
      (.title, "Title"), (.given, "GivenName"), (.given2, "MiddleName"), (.surname, "FamilyName"),
      (.generation, "Generation"), (.credential, "Suffix"),
    ]
    let components = parts.compactMap { kind, local in
      node.text(of: local).map { NameComponent(kind, $0) }
    }
    let full = node.text(of: "FormattedName")
    if let nickname = node.text(of: "NickName") {
      contact.nicknames.append(
        Nickname(id: MapID.number(contact.nicknames.count + 1), name: nickname))
    }
    if contact.name == nil, full != nil || !components.isEmpty {
      contact.name = Name(full: full, components: components)
      keepOthers(of: node, but: Set(parts.map(\.1) + ["FormattedName", "NickName"]))
    } else {
      keepOthers(of: node, but: ["NickName"])
    }
  }

  private mutating func addGender(_ node: XMLNode) {
    guard let text = node.plainText, text != "Unspecified" else { return }
    let letter = ["Male": "M", "Female": "F"][text]
    contact.vCardProps.append(
      VCardProperty(
        "gender", type: "text",
        values: [letter.map { .string($0) } ?? .array([.string("O"), .string(text)])]))
  }

  /// The identity that Windows gave: a UUID.
  private mutating func addID(_ node: XMLNode) {
    for value in node.children.compactMap({ $0.text(of: "Value") }) {
      let isUUID =
        value.utf8.count == 36 && value.utf8.allSatisfy { $0.hexValue != nil || $0 == 0x2D }
      if contact.uid == nil, isUUID {
        contact.uid = "urn:uuid:\(value.lowercased())"
      } else {
        contact.columns.append(Column(heading: "ContactID", value: value))
      }
    }
  }

  private mutating func addPerson(_ node: XMLNode, _ usage: WindowsContactUsage) {
    guard let name = node.text(of: "FormattedName") ?? node.text(of: "PersonID") else { return }
    let known = usage.labels.compactMap { RelationWord.relation(named: $0)?.kind.rawValue }
    var relation = Relation(to: name, relation: StringSet(known))
    let others = usage.labels.filter { RelationWord.relation(named: $0) == nil }
    if !others.isEmpty {
      relation.extensions.vCardParams = [VCardParameter("type", others.map { $0.lowercased() })]
    }
    contact.relatedTo.append(relation)
    contact.relatedTo.unite()
  }

  // MARK: Ways to reach

  private mutating func addEmail(_ node: XMLNode, _ usage: WindowsContactUsage) {
    guard let address = node.text(of: "Address") else { return keepOthers(of: node, but: ["Type"]) }
    var email = EmailAddress(id: MapID.number(contact.emails.count + 1), address: address)
    email.contexts = usage.contexts
    email.pref = usage.pref
    email.label = usage.label
    contact.emails.append(email)
    // The type is always SMTP.
    keepOthers(of: node, but: ["Address", "Type"])
  }

  private mutating func addPhone(_ node: XMLNode, _ usage: WindowsContactUsage) {
    guard let number = node.text(of: "Number") else { return keepOthers(of: node, but: []) }
    var phone = Phone(id: MapID.number(contact.phones.count + 1), number: number)
    phone.contexts = usage.contexts
    phone.features = usage.features
    phone.pref = usage.pref
    phone.label = usage.label
    contact.phones.append(phone)
    keepOthers(of: node, but: ["Number"])
  }

  private mutating func addAddress(_ node: XMLNode, _ usage: WindowsContactUsage) {
    let parts: [(AddressComponent.Kind, String)] = [
      (.postOfficeBox, "POBox"), (.apartment, "ExtendedAddress"), (.name, "Street"),
      (.locality, "Locality"), (.region, "Region"), (.postcode, "PostalCode"),
      (.country, "Country"),
    ]
    var address = Address(
      id: MapID.number(contact.addresses.count + 1),
      components: parts.compactMap { kind, local in
        node.text(of: local).map { AddressComponent(kind, $0) }
      })
    address.full = node.text(of: "AddressLabel")
    address.contexts = usage.contexts
    address.pref = usage.pref
    guard !address.components.isEmpty || address.full != nil else {
      return keepOthers(of: node, but: [])
    }
    contact.addresses.append(address)
    keepOthers(of: node, but: Set(parts.map(\.1) + ["AddressLabel"]))
  }

  private mutating func addURL(_ node: XMLNode, _ usage: WindowsContactUsage) {
    guard let uri = node.text(of: "Value") else { return }
    let count = contact.links.count
    sink.addLink(uri, heading: "Url", to: &contact, label: usage.label, line: node.line)
    if contact.links.count > count { contact.links[count].contexts = usage.contexts }
    keepOthers(of: node, but: ["Value"])
  }

  private mutating func addMessenger(_ node: XMLNode, _ usage: WindowsContactUsage) {
    guard let user = node.text(of: "Value") else { return }
    var service = OnlineService(
      id: MapID.number(contact.onlineServices.count + 1), service: node.text(of: "Protocol"),
      user: user)
    service.contexts = usage.contexts
    service.label = usage.label
    contact.onlineServices.append(service)
    keepOthers(of: node, but: ["Value", "Protocol"])
  }

  // MARK: Work, dates, photos

  private mutating func addPosition(_ node: XMLNode, _ usage: WindowsContactUsage) {
    var organization = Organization(
      id: MapID.number(contact.organizations.count + 1), name: node.text(of: "Company"),
      units: ["Department", "Office"].compactMap { node.text(of: $0) }.map(OrganizationUnit.init))
    organization.contexts = usage.contexts
    let hasOrganization = organization.name != nil || !organization.units.isEmpty
    if hasOrganization { contact.organizations.append(organization) }
    for (local, kind) in [("JobTitle", Title.Kind.title), ("Profession", .role), ("Role", .role)] {
      guard let name = node.text(of: local) else { continue }
      var title = Title(id: MapID.number(contact.titles.count + 1), name: name, kind: kind)
      if hasOrganization { title.organizationId = organization.id }
      contact.titles.append(title)
    }
    keepOthers(
      of: node, but: ["Company", "Department", "Office", "JobTitle", "Profession", "Role"])
  }

  private mutating func addDate(_ node: XMLNode, _ usage: WindowsContactUsage) {
    let kinds = ["wab:Birthday": Anniversary.Kind.birth, "wab:Anniversary": .wedding]
    guard let text = node.text(of: "Value"),
      let kind = usage.labels.lazy.compactMap({ kinds[$0] }).first,
      let date = sink.date(text, of: contact)
    else { return keep(node) }
    let id = MapID.number(contact.anniversaries.count + 1)
    contact.anniversaries.append(Anniversary(id: id, kind: kind, date: .date(date)))
  }

  private mutating func addPhoto(_ node: XMLNode) {
    let count = contact.media.count
    if let value = node.child("Value"), let data = value.plainText {
      let type = value.attribute("ContentType") ?? "image/jpeg"
      let base64 = String(decoding: data.utf8.filter { !$0.isWhitespace }, as: UTF8.self)
      contact.media.append(
        Resource(
          id: MapID.number(count + 1), uri: "data:\(type);base64,\(base64)", kind: .photo))
      contact.media[count].mediaType = type
    }
    if let url = node.text(of: "Url") {
      if url.contains(ascii: "://") {
        let id = MapID.number(contact.media.count + 1)
        contact.media.append(Resource(id: id, uri: url, kind: .photo))
      } else {
        // A path of that computer or its network; nothing opens it.
        contact.columns.append(Column(heading: "Photo/Url", value: url))
      }
    }
    keepOthers(of: node, but: ["Value", "Url"])
  }
}
