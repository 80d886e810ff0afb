import KithModel
import KithTestSupport
import KithText

extension Contact {
  /// A random contact with something in every map; two of them share some values, and the same keys.
  static func full(number: Int, using random: inout SplitMix) -> Contact {
    func pick(_ texts: String...) -> String { texts.randomElement(using: &random) ?? "" }
    func isThere() -> Bool { Bool.random(using: &random) }
    var contact = Contact()
    contact.uid = "urn:example:\(number)"
    contact.name = Name(components: [
      NameComponent(.given, pick("Ada", "Zoë", "A.")),
      NameComponent(.surname, pick("Fairweather", "Berg")),
    ])
    if isThere() { contact.name?.components.append(NameComponent(.credential, pick("PhD", "MBA"))) }
    if isThere() {
      let name = contact.name?.joined(.given, .surname) ?? ""
      contact.name?.full = pick("", "Dr. ") + name
    }
    contact.nicknames = [Nickname(id: "k1", name: pick("Addie", "Zo", "ADDIE"))]
    contact.emails = (1...2).map {
      EmailAddress(
        id: "k\($0)", address: pick("a@a.example", "b@b.example", "a+jobs@a.example", "a@gmail.com")
      )
    }
    contact.emails[0].contexts = [pick("work", "private")]
    if isThere() { contact.emails[0].label = pick("Office", "Studio") }
    contact.phones = (1...2).map {
      Phone(
        id: "k\($0)",
        number: pick(
          "+14155550100", "+14155550177", "+4930123456", "+3930123456", "+14155550100 ext. 12",
          "+14155550100 ext. 0100"))
    }
    contact.phones[1].features = [pick("mobile", "fax")]
    if isThere() { contact.phones[0].label = pick("Desk", "Lab") }
    contact.onlineServices = [
      OnlineService(
        id: "k1", service: "Mastodon", uri: isThere() ? "https://m.example/@ada" : nil,
        user: isThere() ? pick("ada", "ada2") : "zoe")
    ]
    contact.addresses = [
      Address(
        id: "k1",
        components: [
          AddressComponent(.name, pick("12 Elm Street", "7 Oak Street")),
          AddressComponent(.locality, "Graz"),
        ])
    ]
    if isThere() {
      contact.addresses[0].components.append(
        AddressComponent(.country, pick("Austria", "Österreich", "Italy")))
    }
    contact.organizations = [
      Organization(
        id: "k1", name: pick("Globex", "Initech", "Globex Inc."),
        units: [OrganizationUnit(name: pick("Sales", "Lab"))])
    ]
    contact.titles = [Title(id: "k1", name: pick("CEO", "Engineer"))]
    contact.titles[0].organizationId = "k1"
    contact.links = [
      Resource(
        id: "k1",
        uri: pick("https://a.example/?id=1", "https://a.example/?id=2", "https://b.example"))
    ]
    contact.media = [
      Resource(
        id: "k1", uri: pick("https://a.example/1.jpg", "https://a.example/2.jpg"), kind: .photo)
    ]
    contact.anniversaries = [
      Anniversary(
        id: "k1", kind: .birth,
        date: .date(PartialDate(year: isThere() ? 1979 : nil, month: 2, day: 3)))
    ]
    contact.notes = [Note(id: "k1", note: pick("met 2019", "met 2020"))]
    contact.personalInfo = [PersonalInformation(id: "k1", kind: .hobby, value: pick("chess", "go"))]
    contact.keywords = [pick("friends", "jobs"), "all"]
    contact.relatedTo = [Relation(to: pick("Ben", "Cy"), relation: [pick("friend", "spouse")])]
    contact.columns = [Column(heading: "Shoe size", value: pick("42", "43"))]
    contact.vCardProps = [VCardProperty("gender", values: [.string(pick("F", "M"))])]
    contact.sources = [
      Source(format: pick("csv", "linkedin"), file: pick("a.csv", "b.csv"), record: number)
    ]
    if isThere() { contact.sources[0].connectedOn = pick("2019-05-01", "2023-03-07") }
    if isThere() {
      contact.updated = UTCDateTime(pick("2018-01-01T00:00:00Z", "2024-01-01T00:00:00Z"))
    }
    if isThere() { contact.kind = [.individual, .org].randomElement(using: &random) }
    if isThere() { contact.language = pick("de", "en") }
    contact.prodId = pick("-//a//", "-//b//")
    contact.created = UTCDateTime(pick("2018-01-01T00:00:00Z", "2017-01-01T00:00:00Z"))
    if isThere() {
      contact.speakToAs = SpeakToAs()
      contact.speakToAs?.grammaticalGender = pick("feminine", "neuter")
    }
    if isThere() {
      let patch = [JSONMember("titles/k1/name", .string(pick("Chefin", "Leiterin")))]
      contact.localizations = [Localization(language: "de", patch: patch)]
    }
    contact.extensions.members = [JSONMember("example.com:shelf", .number(pick("1", "2")))]
    contact.changes = [Change(at: "phones/k2/number", was: "(was) \(number)", rule: "phone.e164")]
    return contact
  }
}
