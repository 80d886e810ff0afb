import KithCleaning
import KithMatching
import KithModel
import KithTestSupport
import KithText
import Testing

/// What becomes of several contacts that are one person.
@Suite struct ContactMergingTests {
  static func contacts(seed: UInt64, count: Int) -> [Contact] {
    var random = SplitMix(seed: seed)
    return (1...count).map { Contact.full(number: $0, using: &random) }
  }

  static func contact(_ change: (inout Contact) -> Void) -> Contact {
    var contact = Contact()
    contact.name = Name(components: [NameComponent(.given, "Ada"), NameComponent(.surname, "Berg")])
    change(&contact)
    return contact
  }

  @Test(arguments: 1...150)
  func `no value is lost`(seed: UInt64) {
    let contacts = Self.contacts(seed: seed, count: Int(seed % 3) + 2)
    let merged = ContactFacts(ContactMerging.merge(contacts)).facts
    for contact in contacts {
      let lost = ContactFacts(contact).facts.subtracting(merged)
      #expect(lost.isEmpty, "\(lost.sorted())")
    }
  }

  @Test(arguments: 1...60)
  func `the order of the contacts makes no difference`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let contacts = Self.contacts(seed: seed, count: 4)
    let merges = contacts.dropFirst().map {
      Merge(uid: $0.uid ?? "", with: "urn:example:1", matchWeight: 9, matchProbability: 0.99)
    }
    let merged = ContactMerging.merge(contacts, merges: merges)
    for _ in 1...3 {
      let again = ContactMerging.merge(
        contacts.shuffled(using: &random), merges: merges.shuffled(using: &random))
      #expect(again == merged)
    }
  }

  @Test func `two versions of one record of one place come in one order`() {
    let versions = ["met 2019", "met 2020", "met 2021"].map { note in
      Self.contact {
        $0.uid = "urn:example:1"
        $0.sources = [Source(format: "csv", file: "a.csv", record: 1)]
        $0.notes = [Note(id: "k1", note: note)]
        // More tokens than a set keeps without a table of their hashes.
        $0.keywords = StringSet((1...30).map { "\(note) \($0)" })
      }
    }
    let merged = ContactMerging.merge(versions)
    #expect(ContactMerging.merge(versions.reversed()) == merged)
    #expect(ContactMerging.merge([versions[1], versions[2], versions[0]]) == merged)
  }

  @Test func `the notes of all are kept, each once`() {
    let contacts = [["met 2019"], ["met 2020", "met 2019"], ["met 2019"]].map { notes in
      Self.contact {
        $0.notes = notes.enumerated().map { Note(id: "k\($0.offset)", note: $0.element) }
      }
    }
    #expect(ContactMerging.merge(contacts).notes.map(\.note).sorted() == ["met 2019", "met 2020"])
  }

  @Test func `of values that change the fuller card comes first where no date tells`() {
    let fuller = Self.contact {
      $0.titles = [Title(id: "k1", name: "Chemist")]
      $0.emails = [EmailAddress(id: "k1", address: "a@a.example")]
    }
    let barer = Self.contact { $0.titles = [Title(id: "k1", name: "Clerk")] }
    #expect(ContactMerging.merge([barer, fuller]).titles.map(\.name) == ["Chemist", "Clerk"])
  }

  @Test(arguments: 1...60)
  func `keys stay unique, and what refers to them follows`(seed: UInt64) {
    let merged = ContactMerging.merge(Self.contacts(seed: seed, count: 4))
    let maps = [
      merged.emails.map(\.id), merged.phones.map(\.id), merged.addresses.map(\.id),
      merged.organizations.map(\.id), merged.titles.map(\.id), merged.links.map(\.id),
      merged.nicknames.map(\.id), merged.notes.map(\.id), merged.onlineServices.map(\.id),
    ]
    for keys in maps { #expect(Set(keys).count == keys.count) }
    let organizations = merged.organizations.map(\.id)
    for title in merged.titles { #expect(title.organizationId.map(organizations.contains) == true) }
    let phones = merged.phones.map { "phones/\($0.id)/number" }
    for change in merged.changes { #expect(phones.contains(change.at)) }
  }

  @Test(arguments: 1...50)
  func `a contact merged with itself is itself`(seed: UInt64) {
    let contact = Self.contacts(seed: seed, count: 1)[0]
    let once = ContactMerging.merge([contact, contact])
    #expect(ContactFacts(once).facts == ContactFacts(contact).facts)
    #expect(ContactMerging.merge([once, contact]) == once)
  }

  @Test(arguments: 1...100)
  func `what was cleaned before a merge is put back after it`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let written = [
      ["ADA BERG", "Ada Berg", "ada berg"], ["030 1234567", "(030) 1234567", "+49301234567"],
      ["ADA@EXAMPLE.COM", "ada@example.com", "BEN@EXAMPLE.COM"],
    ]
    let contacts = (1...3).map { number in
      Self.contact {
        $0.name = Name(full: written[0].randomElement(using: &random))
        $0.phones = [Phone(id: "k1", number: written[1].randomElement(using: &random) ?? "")]
        $0.emails = [
          EmailAddress(id: "k1", address: written[2].randomElement(using: &random) ?? "")
        ]
        $0.sources = [Source(format: "csv", file: "a.csv", record: number)]
      }
    }
    let cleaned = contacts.map { ContactCleaning(region: "DE").clean($0).contact }
    let reversal = CleaningReversal(ContactMerging.merge(cleaned))
    #expect(reversal.kept.isEmpty)
    // Each value is as one of the contacts wrote it.
    let back = reversal.contact
    #expect(contacts.contains { $0.name?.full == back.name?.full })
    for phone in back.phones {
      #expect(contacts.contains { $0.phones[0].number == phone.number })
    }
    for email in back.emails {
      #expect(contacts.contains { $0.emails[0].address == email.address })
    }
  }

  @Test func `a title put before the name lets what was cleaned behind it be put back`() {
    let one = Self.contact {
      $0.name = Name(components: [NameComponent(.given, "ADA"), NameComponent(.surname, "BERG")])
    }
    let other = Self.contact {
      $0.name = Name(components: [NameComponent(.title, "Dr."), NameComponent(.given, "Ada")])
    }
    let cleaned = [one, other].map { ContactCleaning().clean($0).contact }
    let merged = ContactMerging.merge(cleaned)
    #expect(merged.name?.components.map(\.value) == ["Dr.", "Ada", "Berg"])
    #expect(
      CleaningReversal(merged).contact.name?.components.map(\.value) == ["Dr.", "ADA", "BERG"])
  }

  @Test func `one contact stays as it is`() {
    let contact = Self.contacts(seed: 1, count: 1)[0]
    #expect(ContactMerging.merge([contact]) == contact)
  }

  @Test func `values that are equal but for their spelling are one, the better written kept`() {
    let one = Self.contact {
      $0.emails = [EmailAddress(id: "k1", address: "Ada@Example.com")]
      $0.phones = [Phone(id: "k1", number: "(415) 555-0100")]
      $0.links = [Resource(id: "k1", uri: "http://www.a.example/")]
      $0.organizations = [Organization(id: "k1", name: "Globex, Inc.")]
    }
    let other = Self.contact {
      $0.emails = [EmailAddress(id: "k1", address: "ada@example.com")]
      $0.phones = [Phone(id: "k1", number: "+1 415 555 0100")]
      $0.links = [Resource(id: "k1", uri: "https://a.example")]
      $0.organizations = [Organization(id: "k1", name: "Globex")]
    }
    let merged = ContactMerging.merge([one, other])
    #expect(merged.emails.count == 1)
    #expect(merged.phones.map(\.number) == ["+1 415 555 0100"])
    #expect(merged.links.count == 1)
    #expect(merged.organizations.count == 1)
    #expect(merged.nicknames.isEmpty)
  }

  @Test func `contexts and features of one value come together, and the first preference stays`() {
    let one = Self.contact {
      $0.phones = [Phone(id: "k1", number: "+14155550100")]
      $0.phones[0].contexts = ["work"]
      $0.phones[0].pref = 2
    }
    let other = Self.contact {
      $0.phones = [Phone(id: "k7", number: "+1 415 555 0100")]
      $0.phones[0].features = ["mobile"]
      $0.phones[0].contexts = ["private"]
      $0.phones[0].pref = 1
    }
    let phone = ContactMerging.merge([one, other]).phones
    #expect(phone.count == 1)
    #expect(phone.first?.contexts == ["work", "private"])
    #expect(phone.first?.features == ["mobile"])
    #expect(phone.first?.pref == 1)
  }

  @Test func `another name becomes a nickname, and the fuller one is the name`() {
    var short = Self.contact { _ in }
    short.name = Name(
      full: "A. Berg", components: [NameComponent(.given, "A."), NameComponent(.surname, "Berg")])
    var other = short
    other.name = Name(full: "Addie Berg")
    let merged = ContactMerging.merge([short, other, Self.contact { _ in }])
    #expect(merged.name?.display == "Ada Berg")
    // Initials are none.
    #expect(merged.nicknames.map(\.name) == ["Addie Berg"])
  }

  @Test func `a name without its credentials says nothing beside the name with them`() {
    var full = Self.contact { _ in }
    full.name = Name(
      full: "Ada Berg, PhD",
      components: [
        NameComponent(.given, "Ada"), NameComponent(.surname, "Berg"),
        NameComponent(.credential, "PhD"),
      ])
    let merged = ContactMerging.merge([Self.contact { _ in }, full])
    #expect(merged.nicknames.isEmpty)
    #expect(merged.name?.joined(.credential) == "PhD")
  }

  @Test func `two labels of one number are both kept`() {
    let contacts = ["Desk", "Lab", "desk"].map { label in
      Self.contact {
        $0.phones = [Phone(id: "k1", number: "+14155550100")]
        $0.phones[0].label = label
      }
    }
    let merged = ContactMerging.merge(contacts)
    #expect(merged.phones.map(\.number) == ["+14155550100"])
    #expect(merged.phones.first?.label?.lowercased() == "desk, lab")
  }

  @Test func `one number with and without an extension, or in two countries, is two`() {
    let numbers = ["+14155550100", "+14155550100 ext. 0100", "+49301234567", "+39301234567"]
    let contacts = numbers.map { number in
      Self.contact { $0.phones = [Phone(id: "k1", number: number)] }
    }
    #expect(Set(ContactMerging.merge(contacts).phones.map(\.number)) == Set(numbers))
  }

  @Test func `two birthdays are both kept: who knows which is right`() {
    let dates = [1979, 1980].map { year in
      Self.contact {
        $0.anniversaries = [
          Anniversary(
            id: "k1", kind: .birth, date: .date(PartialDate(year: year, month: 2, day: 3)))
        ]
      }
    }
    #expect(ContactMerging.merge(dates).anniversaries.count == 2)
  }

  @Test func `the uid that a source gave wins over a minted one`() {
    let minted = Self.contact {
      $0.uid = "urn:uuid:6b697468-18c8-812c-91fb-47cac1e8b918"
      $0.emails = [EmailAddress(id: "k1", address: "a@a.example")]
    }
    let given = Self.contact { $0.uid = "urn:uuid:ffffffff-0000-4000-8000-000000000000" }
    #expect(ContactMerging.merge([minted, given]).uid == given.uid)
  }

  @Test func `the oldest creation and the newest change are kept`() {
    let contacts = ["2020-01-01T00:00:00Z", "2019-01-01T00:00:00Z"].map { text in
      Self.contact {
        $0.created = UTCDateTime(text)
        $0.updated = UTCDateTime(text)
      }
    }
    let merged = ContactMerging.merge(contacts)
    #expect(merged.created?.text == "2019-01-01T00:00:00Z")
    #expect(merged.updated?.text == "2020-01-01T00:00:00Z")
  }

  @Test func `the evidence is added to what earlier merges left`() {
    let earlier = Merge(uid: "a", with: "b", matchWeight: 9, matchProbability: 0.99)
    let now = Merge(uid: "c", with: "b", matchWeight: 5, matchProbability: 0.97)
    let contacts = [Self.contact { $0.merges = [earlier] }, Self.contact { $0.uid = "c" }]
    #expect(ContactMerging.merge(contacts, merges: [now]).merges == [earlier, now])
  }
}
