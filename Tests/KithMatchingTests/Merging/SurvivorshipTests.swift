import KithMatching
import KithModel
import KithTestSupport
import KithText
import Testing

/// Whose word counts first, and that nothing is lost by it.
@Suite struct SurvivorshipTests {
  static let rule = Survivorship([
    .init(source: "linkedin", fields: [.org, .title]), .init(source: "b.csv", fields: [.phone]),
    .init(source: "csv", fields: [.name, .email]),
  ])

  /// Merges as a run does: with the evidence of each record.
  static func merge(_ contacts: [Contact], _ rule: Survivorship, lead: Int? = nil) -> Contact {
    let merges = contacts.dropFirst().map { contact in
      Merge(
        uid: contact.uid ?? "", with: contacts[0].uid ?? "", matchWeight: 9, matchProbability: 0.99)
    }
    return ContactMerging.merge(contacts, merges: merges, survivorship: rule, lead: lead)
  }

  static func contact(
    _ format: String, _ file: String = "a.csv", _ change: (inout Contact) -> Void
  ) -> Contact {
    ContactMergingTests.contact {
      $0.sources = [Source(format: format, file: file, record: 1)]
      $0.uid = "urn:example:\(format)-\(file)"
      change(&$0)
    }
  }

  @Test func `a preferred source comes first, and the others stay behind it`() {
    let phone = Self.contact("vcard", "folder/old.vcf") {
      $0.titles = [Title(id: "k1", name: "Clerk")]
      $0.phones = [Phone(id: "k1", number: "+14155550100")]
      $0.emails = [EmailAddress(id: "k1", address: "a@a.example")]
      $0.updated = UTCDateTime("2024-01-01T00:00:00Z")
    }
    let profile = Self.contact("linkedin") {
      $0.titles = [Title(id: "k1", name: "Chemist")]
      $0.phones = [Phone(id: "k1", number: "+14155550177")]
    }
    let usual = ContactMerging.merge([phone, profile])
    #expect(usual.titles.map(\.name) == ["Clerk", "Chemist"])
    let rule = Survivorship([.init(source: "linkedin", fields: [.title, .phone])])
    let merged = ContactMerging.merge([phone, profile], survivorship: rule)
    #expect(merged.titles.map(\.name) == ["Chemist", "Clerk"])
    #expect(merged.phones.map(\.number) == ["+14155550177", "+14155550100"])
    // The first of two preferences counts, and a file is known by its name.
    let both = Survivorship([.init(source: "old.vcf", fields: [.phone])] + rule.preferences)
    let second = ContactMerging.merge([phone, profile], survivorship: both)
    #expect(second.phones.map(\.number) == ["+14155550100", "+14155550177"])
    #expect(second.titles.map(\.name) == ["Chemist", "Clerk"])
  }

  @Test func `of what changes the newest comes first, of names the fullest`() {
    let old = Self.contact("vcard") {
      $0.titles = [Title(id: "k1", name: "Clerk")]
      $0.updated = UTCDateTime("2019-01-01T00:00:00Z")
    }
    let new = Self.contact("linkedin") {
      $0.name = Name(
        full: "A. Berg", components: [NameComponent(.given, "A."), NameComponent(.surname, "Berg")])
      $0.titles = [Title(id: "k1", name: "Chemist")]
      $0.sources[0].connectedOn = "2023-04-01"
    }
    let merged = ContactMerging.merge([old, new])
    #expect(merged.titles.map(\.name) == ["Chemist", "Clerk"])
    #expect(merged.name?.display == "Ada Berg")
  }

  @Test func `the name of a preferred source is the name, the fuller one a nickname`() {
    let short = Self.contact("csv") { $0.name = Name(full: "Adi Berg") }
    let full = Self.contact("linkedin") { _ in }
    let rule = Survivorship([.init(source: "csv", fields: [.name])])
    let merged = ContactMerging.merge([full, short], survivorship: rule)
    #expect(merged.name?.display == "Adi Berg")
    #expect(merged.nicknames.map(\.name) == ["Ada Berg"])
  }

  @Test func `the largest photo is the first`() {
    let small = Self.contact("vcard") {
      $0.media = [Resource(id: "k1", uri: "data:image/jpeg;base64,AAAA", kind: .photo)]
    }
    let large = Self.contact("csv") {
      $0.media = [
        Resource(id: "k1", uri: "https://a.example/1.jpg", kind: .photo),
        Resource(id: "k2", uri: "data:image/jpeg;base64,AAAAAAAAAAAA", kind: .photo),
      ]
    }
    let merged = ContactMerging.merge([small, large])
    #expect(merged.media.count == 3)
    #expect(merged.media.first?.uri == "data:image/jpeg;base64,AAAAAAAAAAAA")
  }

  @Test func `a card that leads keeps its uid and its values first`() {
    let list = Self.contact("csv") {
      $0.uid = "urn:uuid:6b697468-0000-8000-8000-000000000001"
      $0.phones = [Phone(id: "k1", number: "+14155550100")]
    }
    let new = Self.contact("vcard") {
      $0.uid = "urn:uuid:ffffffff-0000-4000-8000-000000000000"
      $0.phones = [Phone(id: "k1", number: "+14155550177")]
      $0.updated = UTCDateTime("2024-01-01T00:00:00Z")
    }
    let merged = ContactMerging.merge([list, new], lead: 0)
    #expect(merged.uid == list.uid)
    #expect(merged.phones.map(\.number) == ["+14155550100", "+14155550177"])
  }

  @Test func `a date of the future is not believed, and puts nothing first`() {
    let known = Self.contact("vcard", "known.vcf") {
      $0.titles = [Title(id: "k1", name: "Clerk")]
      $0.phones = [Phone(id: "k1", number: "+14155550100")]
      $0.updated = UTCDateTime("2024-01-01T00:00:00Z")
    }
    let claim = Self.contact("vcard", "claim.vcf") {
      $0.titles = [Title(id: "k1", name: "Chemist")]
      $0.phones = [Phone(id: "k1", number: "+14155550177")]
      $0.updated = UTCDateTime("2999-01-01T00:00:00Z")
    }
    let rule = Survivorship(latestDay: "2026-11-30")
    #expect(rule.unbelievedDate(of: claim) == "2999-01-01T00:00:00Z")
    #expect(rule.unbelievedDate(of: known) == nil)
    let merged = ContactMerging.merge([claim, known], survivorship: rule)
    #expect(merged.titles.map(\.name) == ["Clerk", "Chemist"])
    #expect(merged.phones.map(\.number) == ["+14155550100", "+14155550177"])
    #expect(merged.updated == known.updated)
    // What the record said is had back all the same.
    #expect(ContactSplitting.split(merged).map(\.updated).contains(claim.updated))
  }

  @Test func `a connection of the future is not believed either`() {
    var claim = Self.contact("linkedin") { $0.titles = [Title(id: "k1", name: "Chemist")] }
    claim.sources[0].connectedOn = "2031-05-05"
    let known = Self.contact("vcard") {
      $0.titles = [Title(id: "k1", name: "Clerk")]
      $0.updated = UTCDateTime("2024-01-01T00:00:00Z")
    }
    let rule = Survivorship(latestDay: "2026-11-30")
    #expect(rule.unbelievedDate(of: claim) == "2031-05-05")
    #expect(
      ContactMerging.merge([claim, known], survivorship: rule).titles.map(\.name)
        == ["Clerk", "Chemist"])
  }

  @Test func `whom only a uid joins is heard last, prefers nothing, and loses nothing`() {
    let list = Self.contact("csv") {
      $0.titles = [Title(id: "k1", name: "Clerk")]
      $0.phones = [Phone(id: "k1", number: "+14155550100")]
      $0.media = [Resource(id: "k1", uri: "data:image/jpeg;base64,AAAA", kind: .photo)]
      $0.updated = UTCDateTime("2020-01-01T00:00:00Z")
    }
    let stranger = Self.contact("vcard") {
      $0.titles = [Title(id: "k1", name: "Chemist")]
      $0.phones = [Phone(id: "k1", number: "+14155550177")]
      $0.phones[0].pref = 1
      $0.media = [Resource(id: "k1", uri: "data:image/jpeg;base64,AAAAAAAA", kind: .photo)]
      $0.updated = UTCDateTime("2024-01-01T00:00:00Z")
    }
    let rule = Survivorship([.init(source: "vcard", fields: [.title, .phone])])
    let merged = ContactMerging.merge(
      [list, stranger], survivorship: rule, lead: 0, distrusted: [1])
    #expect(merged.titles.map(\.name) == ["Clerk", "Chemist"])
    #expect(merged.phones.map(\.number) == ["+14155550100", "+14155550177"])
    #expect(merged.phones.allSatisfy { $0.pref == nil })
    #expect(merged.media.map(\.uri.utf8.count) == [27, 31])
    #expect(merged.updated == list.updated)
    #expect(ContactSplitting.split(merged).contains { $0.phones.first?.pref == 1 })
  }

  @Test(arguments: 1...100)
  func `no value is lost whoever is preferred, in whatever order they come`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let contacts = ContactMergingTests.contacts(seed: seed, count: Int(seed % 3) + 2)
    let merged = ContactMerging.merge(contacts, survivorship: Self.rule)
    let facts = ContactFacts(merged).facts
    for contact in contacts { #expect(ContactFacts(contact).facts.isSubset(of: facts)) }
    let shuffled = contacts.shuffled(using: &random)
    #expect(ContactMerging.merge(shuffled, survivorship: Self.rule) == merged)
  }

  @Test(arguments: 1...150, [Survivorship(), rule])
  func `merging again what is merged already changes nothing`(seed: UInt64, rule: Survivorship) {
    let contacts = ContactMergingTests.contacts(seed: seed, count: Int(seed % 3) + 2)
    let merged = Self.merge(contacts, rule)
    for part in contacts {
      #expect(Self.merge([merged, part], rule) == merged)
      #expect(Self.merge([part, merged], rule) == merged)
    }
    #expect(Self.merge([merged] + contacts, rule) == merged)
  }

  @Test(arguments: 1...30)
  func `a merged card is found by the uid of each record that is in it`(seed: UInt64) {
    let contacts = ContactMergingTests.contacts(seed: seed, count: 4)
    let merged = Self.merge(contacts, Survivorship())
    #expect(Set(RecordIdentities.uids(of: merged)).isSuperset(of: contacts.compactMap(\.uid)))
    #expect(Set(merged.sources).isSuperset(of: contacts.flatMap(\.sources)))
  }
}
