import KithModel

extension Contact {
  /// A random contact whose values are right, badly written, or nothing at all.
  static func untidy(using random: inout some RandomNumberGenerator) -> Contact {
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    var contact = Contact()
    var name = Name()
    name.components = [
      NameComponent(
        .given, pick(["Ada", "ADA", "ada", "ANNE-MARIE", "李", "  Zoë ", "J.R.", "JP"])),
      NameComponent(
        .surname,
        pick([
          "FAIRWEATHER", "fairweather", "VAN DER  BERG", "O'BRIEN", "MCDONALD", "Groß", "ΑΔΑΜΟΣ",
        ])),
    ]
    if Bool.random(using: &random) {
      name.full = name.components.map(\.value).joined(separator: " ")
    }
    if Bool.random(using: &random) { name.components.append(NameComponent(.credential, "PhD")) }
    if Int.random(in: 0..<6, using: &random) == 0 { name.components = [] }
    contact.name = name
    contact.nicknames = [Nickname(id: "k1", name: pick(["Bob", " Bob\tJr ", "ΣΟΦΙΑ"]))]
    contact.emails = (1...2).map { number in
      EmailAddress(
        id: "k\(number)",
        address: pick([
          "Ada@EXAMPLE.com", "ADA@EXAMPLE.COM", "mailto:ada@example.com?subject=Hi",
          "<ada@example.com>",
          "ada", "ada@example.com", "<<mailto:a@b.example>>", "mailto:mailto:a@b.example",
        ]))
    }
    contact.phones = (1...3).map { number in
      Phone(
        id: "k\(number)",
        number: pick([
          "030 1234567", "+49 30 1234567", "(415) 555-2671 x12", "tel:+1-415-555-2671",
          "0049301234567",
          "ask", "Fax: 030 1234567", "1-800-FLOWERS", "+44 (0)20 7946 0018", "12",
          "+1 415 555 2671 ext 7",
        ]))
    }
    contact.organizations = [
      Organization(id: "k1", name: pick(["Globex  Inc", "GLOBEX", " a b "]))
    ]
    contact.organizations[0].units = [OrganizationUnit(name: pick(["Sales", "Sales\n EMEA"]))]
    contact.titles = [Title(id: "k1", name: pick(["CEO", "Head  of\tSales"]))]
    contact.links = [
      Resource(
        id: "k1",
        uri: pick(["example.com", "HTTPS://Example.com/A", "www.a.example", "jane", " x.com "]))
    ]
    contact.onlineServices = [
      OnlineService(
        id: "k1", service: "LinkedIn", uri: pick(["linkedin.com/in/A", "https://a.example"]))
    ]
    if Bool.random(using: &random) {
      contact.addresses = [
        Address(
          id: "k1", components: [AddressComponent(.country, pick(["Germany", "USA", "Mars"]))])
      ]
    }
    return contact
  }

  /// Where a pointer of `kith:changes` points: the text of a value.
  func place(_ pointer: String) -> WritableKeyPath<Contact, String>? {
    let parts = pointer.split(separator: "/").map(String.init)
    guard parts.count >= 2 else { return nil }
    func index(_ ids: [String]) -> Int? { ids.firstIndex(of: parts[1]) }
    switch parts[0] {
    case "name":
      if parts[1] == "full" { return \.nameFull }
      return parts.count == 4 ? Int(parts[2]).map { \.nameComponents[$0].value } : nil
    case "nicknames": return index(nicknames.map(\.id)).map { \.nicknames[$0].name }
    case "emails": return index(emails.map(\.id)).map { \.emails[$0].address }
    case "phones": return index(phones.map(\.id)).map { \.phones[$0].number }
    case "organizations":
      guard let entry = index(organizations.map(\.id)) else { return nil }
      guard parts.count == 5, let unit = Int(parts[3]) else { return \.organizationNames[entry] }
      return \.organizations[entry].units[unit].name
    case "titles": return index(titles.map(\.id)).map { \.titles[$0].name }
    case "links": return index(links.map(\.id)).map { \.links[$0].uri }
    case "onlineServices": return index(onlineServices.map(\.id)).map { \.serviceURIs[$0] }
    default: return nil
    }
  }

  private var nameFull: String {
    get { name?.full ?? "" }
    set { name?.full = newValue }
  }

  private var nameComponents: [NameComponent] {
    get { name?.components ?? [] }
    set { name?.components = newValue }
  }

  private var organizationNames: [String] {
    get { organizations.map { $0.name ?? "" } }
    set { for (index, name) in newValue.enumerated() { organizations[index].name = name } }
  }

  private var serviceURIs: [String] {
    get { onlineServices.map { $0.uri ?? "" } }
    set { for (index, uri) in newValue.enumerated() { onlineServices[index].uri = uri } }
  }
}
