import KithModel
import KithText

// What properties say whose value is another resource.
extension FOAFContact {
  mutating func readResource(_ number: Int, _ property: String) -> Bool {
    let other = graph.resources[number]
    switch property {
    case "knows", "member": return true
    case "account", "holdsAccount": return addAccount(other)
    case "based_near": return addPlace(other)
    case "topic_interest", "interest":
      return addInterest(other)
    default:
      guard let id = other.id, !id.hasPrefix("_:"), readAddress(id, property) else { return false }
      keepDescription(of: other, "foaf:\(property)")
      return true
    }
  }

  /// Keeps what is said of a page: its title, and the feed that a planet reads.
  private mutating func keepDescription(of page: RDFGraph.Resource, _ heading: String) {
    for statement in page.statements where !RDFTerm.isSyntax(statement.predicate, "type") {
      let heading = "\(heading)/\(statement.predicate.qualified)"
      switch statement.object {
      case .literal(let text): contact.columns.append(Column(heading: heading, value: text))
      case .resource(let number):
        guard let id = graph.resources[number].id, !id.hasPrefix("_:") else { continue }
        let isFeed = graph.resources[number].types.contains { $0.local == "channel" }
        sink.addLink(
          id, heading: heading, to: &contact, mediaType: isFeed ? "application/rss+xml" : nil,
          line: contact.sources.first?.line)
      }
    }
  }

  private func texts(_ resource: RDFGraph.Resource, _ local: String) -> String? {
    for case (let name, .literal(let text)) in resource.statements where name.local == local {
      return text
    }
    return nil
  }

  private func address(_ resource: RDFGraph.Resource, _ local: String) -> String? {
    for case (let name, .resource(let number)) in resource.statements where name.local == local {
      return graph.resources[number].id
    }
    return texts(resource, local)
  }

  private mutating func addAccount(_ account: RDFGraph.Resource) -> Bool {
    let page = address(account, "accountServiceHomepage")
    let user = texts(account, "accountName")
    let profile =
      address(account, "accountProfilePage") ?? address(account, "page")
      ?? account.id.flatMap { $0.contains(ascii: "://") ? $0 : nil }
    guard user != nil || profile != nil else { return false }
    addService(page.map(Self.host), user: user, uri: profile)
    return true
  }

  /// `chat.example` of `https://www.chat.example/`.
  private static func host(_ address: String) -> String {
    var text = address[...]
    for head in ["http://", "https://", "www."] where text.hasPrefix(head) {
      text = text.dropFirst(head.count)
    }
    while text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }

  private mutating func addPlace(_ place: RDFGraph.Resource) -> Bool {
    var address = Address(id: MapID.number(contact.addresses.count + 1))
    if let latitude = texts(place, "lat"), let longitude = texts(place, "long") {
      address.coordinates = "geo:\(latitude),\(longitude)"
    }
    address.full = texts(place, "label") ?? texts(place, "name")
    guard address.coordinates != nil || address.full != nil else { return false }
    contact.addresses.append(address)
    return true
  }

  private mutating func addInterest(_ topic: RDFGraph.Resource) -> Bool {
    guard let label = texts(topic, "label") ?? texts(topic, "title") ?? texts(topic, "name") else {
      return false
    }
    contact.personalInfo.append(
      PersonalInformation(
        id: MapID.number(contact.personalInfo.count + 1), kind: .interest, value: label))
    return true
  }

  /// `rdfs:seeAlso`: mostly the FOAF file of the person.
  mutating func takeLink(_ predicate: XMLName, _ number: Int) -> Bool {
    guard predicate.local == "seeAlso", let id = graph.resources[number].id, !id.hasPrefix("_:")
    else { return false }
    sink.addLink(
      id, heading: predicate.qualified, to: &contact, mediaType: "application/rdf+xml",
      line: contact.sources.first?.line)
    return true
  }
}
