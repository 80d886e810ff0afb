import KithModel
import KithText

/// Random contacts of what LDIF can hold, with the texts that break parsers.
struct LDIFHazard {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let texts = [
    "Ada", "Nuñez", "李伟", ": colon", "< less", " blank", "blank ", "# comment", "a ::: b", "a;b, c",
    "back\\slash\\", "tail\nof lines\n\nmore", "dn: cn=x", "=\u{0}=", "x\u{2028}y", "\r\n",
    String(repeating: "long ", count: 40) + "end", String(repeating: "漢字", count: 60), "-",
  ]

  private mutating func text() -> String { Self.texts.randomElement(using: &random) ?? "" }

  private mutating func isChosen() -> Bool { Bool.random(using: &random) }

  private mutating func entries<Value>(_ make: (inout Self, String) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &random)).map { make(&self, "k\($0 + 1)") }
  }

  mutating func next() -> Contact {
    var contact = Contact()
    contact.uid = "urn:uuid:5e0c4a7a-93b7-4b4f-8f9e-9a9a8a5f0001"
    contact.name = Name(
      full: text(),
      components: [NameComponent(.given, "Zoë"), NameComponent(.surname, "Nuñez")])
    contact.nicknames = entries { Nickname(id: $1, name: $0.text()) }
    contact.organizations = entries { Organization(id: $1, name: $0.text()) }
    if !contact.organizations.isEmpty, isChosen() {
      contact.organizations[0].units = [OrganizationUnit(name: text())]
    }
    contact.emails = entries {
      EmailAddress(id: $1, address: "\($1)@example.com, and \($0.text())")
    }
    addPhones(&contact)
    addAddresses(&contact)
    contact.links = entries { maker, id in
      var link = Resource(id: id, uri: "https://example.com/\(id)")
      if maker.isChosen() { link.contexts = [maker.isChosen() ? "work" : "private"] }
      return link
    }
    // The order among links is that of their attributes.
    contact.links.removeAll { $0.contexts.isEmpty }
    for index in contact.links.indices { contact.links[index].id = "k\(index + 1)" }
    contact.notes = entries { Note(id: $1, note: $0.text()) }
    contact.updated = UTCDateTime("2024-03-07T10:15:30Z")
    if isChosen() {
      contact.anniversaries = [
        Anniversary(id: "k1", kind: .birth, date: .date(PartialDate(month: 2, day: 29)))
      ]
    }
    contact.columns = entries { Column(heading: "x-any-\($1);lang-de", value: $0.text()) }
    contact.members = []
    return contact
  }

  private mutating func addPhones(_ contact: inout Contact) {
    let features: [(StringSet, StringSet)] = [
      (["mobile"], []), (["fax"], []), (["pager"], []), ([], ["private"]), ([], ["work"]),
    ]
    contact.phones = entries { maker, id in
      var phone = Phone(id: id, number: "+1 415 555 010\(id)")
      let use = features.randomElement(using: &maker.random) ?? ([], [])
      phone.features = use.0
      phone.contexts = use.1
      return phone
    }
  }

  private mutating func addAddresses(_ contact: inout Contact) {
    for (index, context) in ["private", "work"].enumerated() {
      var address = Address(id: "k\(index + 1)")
      address.contexts = [context]
      address.components = [
        AddressComponent(.name, text()), AddressComponent(.locality, text()),
        AddressComponent(.country, "NO"),
      ]
      contact.addresses.append(address)
    }
  }
}
