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
          "Groß 🎸", "FAIRWEATHER (Gym)", "okafor  | CEO", "Lund (Bob) ✨",
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
}
