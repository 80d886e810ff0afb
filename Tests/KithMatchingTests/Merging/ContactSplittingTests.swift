import KithCleaning
import KithMatching
import KithModel
import KithTestSupport
import Testing

/// A merged contact keeps what it was made of, word for word, and can be taken apart again.
@Suite struct ContactSplittingTests {
  static func contacts(seed: UInt64) -> [Contact] {
    ContactMergingTests.contacts(seed: seed, count: Int(seed % 4) + 2)
  }

  static func contact(_ uid: String, _ change: (inout Contact) -> Void) -> Contact {
    ContactMergingTests.contact {
      $0.uid = uid
      $0.sources = [Source(format: "csv", file: "\(uid).csv", record: 1)]
      change(&$0)
    }
  }

  @Test(arguments: 1...150, [Survivorship(), SurvivorshipTests.rule])
  func `what was merged comes out as it went in`(seed: UInt64, rule: Survivorship) {
    let contacts = Self.contacts(seed: seed)
    let parts = ContactSplitting.split(SurvivorshipTests.merge(contacts, rule))
    #expect(parts.count == contacts.count)
    #expect(Set(parts) == Set(contacts))
  }

  @Test(arguments: 1...100)
  func `merged contacts that are merged hold the records of all, each once`(seed: UInt64) {
    let contacts = Self.contacts(seed: seed)
    let half = ContactMerging.merge(Array(contacts.dropLast()))
    let whole = ContactMerging.merge([half, contacts.last ?? Contact(), contacts[0]])
    #expect(Set(ContactSplitting.split(whole)) == Set(contacts))
    #expect(whole.records.count == contacts.count)
  }

  @Test(arguments: 1...50)
  func `what a list takes in comes out of it`(seed: UInt64) {
    let contacts = Self.contacts(seed: seed)
    let list = ContactMerging.merge(contacts, lead: 0)
    #expect(Set(ContactSplitting.split(list)) == Set(contacts))
  }

  @Test func `of two kinds, languages, programs and genders each record keeps its own`() {
    let contacts = ["de", "en"].map { language in
      Self.contact(language) {
        $0.kind = language == "de" ? .individual : .org
        $0.language = language
        $0.prodId = "-//\(language)//"
        $0.created = UTCDateTime(
          language == "de" ? "2019-01-01T00:00:00Z" : "2020-01-01T00:00:00Z")
        $0.speakToAs = SpeakToAs()
        $0.speakToAs?.grammaticalGender = language == "de" ? "feminine" : "neuter"
      }
    }
    let merged = ContactMerging.merge(contacts)
    let parts = ContactSplitting.split(merged)
    #expect(parts.map(\.language) == ["de", "en"])
    #expect(parts == contacts)
    // The card has the values of the first, so only the second repeats them.
    #expect(merged.records.map(\.contact.language) == [nil, "en"])
  }

  @Test func `a spelling that was given up for a better one is kept with its record`() {
    let contacts = ["(415) 555-0100", "+1 415 555 0100"].map { number in
      Self.contact(number) { $0.phones = [Phone(id: "k1", number: number)] }
    }
    let merged = ContactMerging.merge(contacts)
    #expect(merged.phones.map(\.number) == ["+1 415 555 0100"])
    let numbers = ContactSplitting.split(merged).flatMap(\.phones).map(\.number)
    #expect(Set(numbers) == ["(415) 555-0100", "+1 415 555 0100"])
  }

  @Test func `a photo that the card shows is not kept twice`() {
    let photo = "data:image/jpeg;base64," + String(repeating: "A", count: 4000)
    let contacts = ["a", "b"].map { uid in
      Self.contact(uid) { $0.media = [Resource(id: uid, uri: photo, kind: .photo)] }
    }
    let merged = ContactMerging.merge(contacts)
    #expect(merged.records.allSatisfy { $0.contact.media.isEmpty })
    #expect(ContactSplitting.split(merged) == contacts)
  }

  @Test func `a record that was read twice is one, from two places`() {
    let one = Self.contact("a") { $0.notes = [Note(id: "k1", note: "x")] }
    var again = one
    again.sources = [Source(format: "csv", file: "copy.csv", record: 4)]
    let other = Self.contact("b") { _ in }
    #expect(ContactMerging.merge([one, again]).records.isEmpty)
    let merged = ContactMerging.merge([again, other, one])
    #expect(merged.records.count == 2)
    let parts = ContactSplitting.split(merged)
    #expect(parts.first { $0.uid == "a" }?.sources == one.sources + again.sources)
  }

  @Test func `a place that only the card names is not lost`() {
    var merged = ContactMerging.merge(Self.contacts(seed: 1))
    merged.sources.append(Source(format: "vcard", file: "c.vcf", record: 3))
    let parts = ContactSplitting.split(merged)
    #expect(Set(parts.flatMap(\.sources)) == Set(merged.sources))
  }

  @Test func `a contact that was never merged stays as it is`() {
    let contact = Self.contact("a") { _ in }
    #expect(ContactSplitting.split(contact) == [contact])
  }

  // MARK: After changes

  @Test func `what was added to a merged card stays with the record whose uid it bears`() {
    let contacts = ["a", "b"].map { uid in
      Self.contact(uid) { $0.notes = [Note(id: "k1", note: uid)] }
    }
    var merged = ContactMerging.merge(contacts)
    merged.emails = [EmailAddress(id: "k1", address: "new@a.example")]
    merged.keywords = ["seen"]
    let parts = ContactSplitting.split(merged)
    let lead = parts.first { $0.uid == merged.uid }
    #expect(lead?.emails.map(\.address) == ["new@a.example"])
    #expect(lead?.keywords == ["seen"])
    #expect(parts.flatMap(\.emails).count == 1)
    #expect(parts.flatMap(\.notes).map(\.note).sorted() == ["a", "b"])
  }

  @Test func `what was cleaned in a merged card is clean in its records, and can be put back`() {
    let contacts = ["a", "b"].map { uid in
      Self.contact(uid) {
        $0.phones = [Phone(id: "\(uid)1", number: "030 1234567")]
        $0.notes = [Note(id: "k1", note: uid)]
      }
    }
    let merged = ContactCleaning(region: "DE").clean(ContactMerging.merge(contacts)).contact
    let parts = ContactSplitting.split(merged)
    #expect(parts.flatMap(\.phones).map(\.number) == ["+49301234567", "+49301234567"])
    #expect(parts.map { CleaningReversal($0).contact.phones } == contacts.map(\.phones))
  }

  @Test func `what was taken out of a merged card is out of its records`() {
    let contacts = ["a", "b"].map { uid in
      Self.contact(uid) { $0.emails = [EmailAddress(id: "k1", address: "\(uid)@a.example")] }
    }
    var merged = ContactMerging.merge(contacts)
    merged.emails.removeAll { $0.address == "b@a.example" }
    let parts = ContactSplitting.split(merged)
    #expect(parts.map { $0.emails.map(\.address) } == [["a@a.example"], []])
  }
}
