import KithModel
import KithText

/// What formats that are read and written can hold, but for what one says that it lost.
struct PortableFacts: Equatable {
  let full: String?
  let given: String?
  let surname: String?
  let emails: [String]
  let phones: [String]
  let organizations: [String]
  let titles: [String]
  let links: [String]
  let notes: [String]

  init(_ contact: Contact) { self.init(contact, without: []) }

  init(_ contact: Contact, without lost: Set<String>) {
    let isWhole = lost.contains("name/components")
    full = isWhole ? contact.name?.full : nil
    given = isWhole ? nil : contact.name?.joined(.given)
    surname = isWhole ? nil : contact.name?.joined(.surname)
    emails = lost.contains("emails") ? [] : contact.emails.map(\.address)
    phones = lost.contains("phones") ? [] : contact.phones.map(\.number)
    organizations =
      lost.contains("organizations") ? [] : contact.organizations.compactMap(\.name)
    titles = lost.contains("titles") ? [] : contact.titles.map(\.name)
    links = lost.contains("links") ? [] : contact.links.map(\.uri)
    notes = lost.contains("notes") ? [] : contact.notes.map(\.note)
  }
}

extension Contact {
  /// A random contact of portable facts, with the characters that formats have to quote or escape.
  static func portable(using random: inout SplitMix) -> Contact {
    var contact = Contact()
    let words = [
      "Ada", "O'Brien", "Nuñez", "李伟", "van der Berg", "Doe, Inc.", "a;b", "say \"hi\"", "Zoë",
      "back\\slash", "Łukasz", "x=y", "50 %", "tail, and; all",
    ]
    func word() -> String { words.randomElement(using: &random) ?? "" }
    let given = ["Ada", "Zoë", "李伟", "Łukasz", "Mary Ann"].randomElement(using: &random) ?? ""
    let surname =
      ["O'Brien", "Nuñez", "van der Berg", "Smith-Jones"].randomElement(using: &random) ?? ""
    contact.name = Name(
      full: "\(given) \(surname)",
      components: [NameComponent(.given, given), NameComponent(.surname, surname)])
    // Lists of pages hold nobody without one.
    let page = "https://a.example/?q=\(Int.random(in: 1...99, using: &random))&x=1"
    contact.links = [Resource(id: "k1", uri: page)]
    for index in 0..<Int.random(in: 0...2, using: &random) {
      contact.emails.append(EmailAddress(id: "k\(index + 1)", address: "a\(index)@example.com"))
    }
    for index in 0..<Int.random(in: 0...2, using: &random) {
      contact.phones.append(Phone(id: "k\(index + 1)", number: "+1 415 555 01\(index)0"))
    }
    if Bool.random(using: &random) {
      contact.organizations = [Organization(id: "k1", name: word())]
      contact.titles = [Title(id: "k1", name: word())]
    }
    if Bool.random(using: &random) {
      contact.notes = [Note(id: "k1", note: "\(word())\nsecond line, \(word())")]
    }
    return contact
  }
}
