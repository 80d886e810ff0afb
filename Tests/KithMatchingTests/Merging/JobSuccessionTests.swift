import KithMatching
import KithModel
import KithText
import Testing

/// Of what one source says at different times the newest counts, and what it said before is former.
@Suite struct JobSuccessionTests {
  /// A record of LinkedIn's list, which says one job.
  static func record(
    _ employer: String?, _ title: String?, file: String, uid: String = "urn:uuid:6b697468-1",
    format: String = "linkedin"
  ) -> Contact {
    var contact = Contact()
    contact.uid = uid
    contact.name = Name(full: "Ada Fair")
    contact.sources = [Source(format: format, file: file, record: 1)]
    contact.organizations = employer.map { [Organization(id: "k1", name: $0)] } ?? []
    contact.titles = title.map { [Title(id: "k1", name: $0)] } ?? []
    if employer != nil, title != nil { contact.titles[0].organizationId = "k1" }
    return contact
  }

  static let january = record("Globex", "Clerk", file: "January.csv")
  static let november = record("Initech", "Chemist", file: "November.csv")
  static let december = record("Hooli", "Chemist", file: "December.csv")

  private static func employers(_ contact: Contact) -> [String] {
    contact.organizations.compactMap(\.name)
  }

  @Test func `what a list takes in is newer than what it has of the same source`() {
    let list = ContactMerging.merge([Self.january, Self.november], lead: 0)
    #expect(Self.employers(list) == ["Initech"])
    #expect(list.titles.map(\.name) == ["Chemist"])
    #expect(
      list.former == [FormerJob(organization: "Globex", title: "Clerk", source: "linkedin")])
    let later = ContactMerging.merge([list, Self.december], lead: 0)
    #expect(Self.employers(later) == ["Hooli"])
    #expect(later.former.map(\.organization) == ["Initech", "Globex"])
    #expect(ContactSplitting.split(later).count == 3)
  }

  @Test func `an export that is taken in again changes nothing`() {
    let list = ContactMerging.merge([Self.january, Self.november], lead: 0)
    let later = ContactMerging.merge([list, Self.december], lead: 0)
    for record in [Self.january, Self.november, Self.december] {
      #expect(ContactMerging.merge([later, record], lead: 0) == later)
      #expect(ContactMerging.merge([record, later]) == later)
    }
  }

  @Test func `what another source says stays, behind what is new`() {
    let phone = Self.record("Globex", nil, file: "phone.vcf", uid: "urn:x:1", format: "vcard")
    let book = ContactMerging.merge([Self.january, phone])
    let list = ContactMerging.merge([book, Self.november], lead: 0)
    #expect(Self.employers(list) == ["Initech", "Globex"])
    #expect(list.former.map(\.organization) == ["Globex"])
    let other = Self.record("Umbrella", nil, file: "b.vcf", uid: "urn:x:2", format: "vcard")
    #expect(Self.employers(ContactMerging.merge([list, other], lead: 0)).first == "Initech")
  }

  @Test func `a new title at one employer ends the title alone, and silence ends nothing`() {
    let promoted = Self.record("Globex Inc.", "Head", file: "November.csv")
    let list = ContactMerging.merge([Self.january, promoted], lead: 0)
    #expect(Self.employers(list) == ["Globex"])
    #expect(list.titles.map(\.name) == ["Head"])
    #expect(list.former.map(\.title) == ["Clerk"])
    let silent = Self.record("Globex", nil, file: "November.csv")
    #expect(ContactMerging.merge([Self.january, silent], lead: 0).former.isEmpty)
  }

  @Test func `dates say which statement is the newer, in whatever order they come`() {
    var old = Self.january
    var new = Self.november
    old.updated = UTCDateTime("2026-01-05T10:00:00Z")
    new.updated = UTCDateTime("2026-11-30T10:00:00Z")
    let merged = ContactMerging.merge([old, new])
    #expect(merged == ContactMerging.merge([new, old]))
    #expect(Self.employers(merged) == ["Initech"])
    #expect(merged.former.map(\.lastSeen) == ["2026-01-05"])
    // The list has the newer one already.
    let list = ContactMerging.merge([new, old], lead: 0)
    #expect(Self.employers(list) == ["Initech"])
    // A date of the future is not believed.
    let rule = Survivorship(latestDay: "2026-06-01")
    #expect(ContactMerging.merge([old, new], survivorship: rule).former.isEmpty)
  }

  @Test(arguments: [
    ("Basic_LinkedInDataExport_01-05-2026.zip/Connections.csv", "2026-01-05"),
    ("books/2026-01-05/contacts.csv", "2026-01-05"), ("2026-01-05.csv", "2026-01-05"),
    ("05-01-2026.csv", nil), ("2026-13-05.csv", nil), ("12026-01-05.csv", nil), ("a.csv", nil),
  ])
  func `the name of an export may say of which day it is`(file: String, day: String?) {
    let later = Self.record("Initech", "Chemist", file: "Basic_LinkedInDataExport_02-01-2026.zip")
    let merged = ContactMerging.merge([Self.record("Globex", "Clerk", file: file), later])
    #expect(merged.former.map(\.lastSeen) == (day.map { [$0] } ?? []))
  }

  @Test func `whom only a uid joins ends nothing`() {
    let list = ContactMerging.merge([Self.january, Self.november], lead: 0, distrusted: [1])
    #expect(Self.employers(list) == ["Globex", "Initech"])
    #expect(list.former.isEmpty)
  }

  @Test func `of two versions of one card the newer comes first, of two names the plain one`() {
    var old = Self.record("Globex", nil, file: "a.vcf", uid: "urn:x:1", format: "vcard")
    var new = old
    old.language = "de"
    old.emails = [EmailAddress(id: "k1", address: "old@a.example")]
    old.updated = UTCDateTime("2024-05-05T10:00:00Z")
    new.language = "en"
    new.updated = UTCDateTime("2024-05-05T11:00:00Z")
    #expect(ContactMerging.merge([old, new]).language == "en")
    var plain = Self.record(nil, nil, file: "c.vcf", uid: "urn:x:3")
    var decorated = plain
    (plain.name, decorated.name) = (Name(full: "Kwame Hansen"), Name(full: "Kwame Hansen (Tinder)"))
    decorated.uid = "urn:x:4"
    #expect(ContactMerging.merge([decorated, plain]).name?.display == "Kwame Hansen")
  }

  @Test(arguments: ["A. Fair", "A. F.", "ada@a.example"])
  func `initials and addresses are no names and no nicknames beside a name`(text: String) {
    var short = Self.record(nil, nil, file: "c.vcf", uid: "urn:x:3")
    short.name = Name(full: text)
    short.emails = [EmailAddress(id: "k1", address: "ada@a.example")]
    for lead in [nil, 0, 1] {
      let merged = ContactMerging.merge([short, Self.january], lead: lead)
      if text != "A. Fair" || lead != 0 { #expect(merged.name?.display == "Ada Fair") }
      if text != "A. Fair" || lead != 0 { #expect(merged.nicknames.isEmpty) }
    }
  }
}
