import KithModel
import KithText
import Testing

@testable import KithFormats

/// Kith's own table: what it has columns for comes back as it was.
@Suite struct KithTableTests {
  static func again(_ contact: Contact) throws -> (Contact, LossReport) {
    var writer = try #require(
      FormatRegistry.standard.writable(named: "csv")?.makeWriter(WritingOptions()))
    let (bytes, losses, _) = writer.writeAll([contact])
    let batch = try ContactInput.readAll(bytes, fileName: "again.csv")
    #expect(batch.diagnostics == [])
    return (try #require(batch.contacts.first).placeless, losses)
  }

  /// A contact with something in each column about the person.
  static func person() -> Contact {
    var contact = Contact()
    contact.uid = "urn:uuid:0b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a01"
    contact.name = Name(
      full: "Ada Fairweather",
      components: [NameComponent(.given, "Ada"), NameComponent(.surname, "Fairweather")])
    contact.name?.components[0].phonetic = "AY-da"
    var speakToAs = SpeakToAs()
    speakToAs.pronouns = [
      Pronouns(id: "k1", pronouns: "she/her"), Pronouns(id: "k2", pronouns: "they"),
    ]
    contact.speakToAs = speakToAs
    contact.vCardProps = [
      VCardProperty("gender", values: [.string("F")]),
      VCardProperty("x-maidenname", values: [.string("Berg")]),
    ]
    contact.preferredLanguages = [
      LanguagePreference(id: "k1", language: "de"), LanguagePreference(id: "k2", language: "fr-CH"),
    ]
    contact.personalInfo = [
      PersonalInformation(id: "k1", kind: .hobby, value: "chess"),
      PersonalInformation(id: "k2", kind: .hobby, value: "tea, green"),
      PersonalInformation(id: "k3", kind: .interest, value: "tides"),
      PersonalInformation(id: "k4", kind: .expertise, value: "C++: templates"),
    ]
    contact.relatedTo = [
      Relation(to: "Ben Okoro", relation: ["spouse", "emergency"]), Relation(to: "Note: a name"),
      Relation(to: "urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af", relation: ["child"]),
    ]
    contact.onlineServices = [
      OnlineService(id: "k1", service: "Jabber", user: "ada"),
      OnlineService(id: "k2", uri: "https://social.example/@ada"),
    ]
    contact.anniversaries = [
      Anniversary(id: "k1", kind: .birth, date: .date(PartialDate(month: 2, day: 29))),
      Anniversary(
        id: "k2", kind: Anniversary.Kind(rawValue: "death"),
        date: .date(PartialDate(year: 1852, month: 11, day: 27))),
    ]
    contact.media = [Resource(id: "k1", uri: "https://photos.example/a.jpg", kind: .photo)]
    contact.calendars = [
      Resource(id: "k1", uri: "https://cal.example/ada", kind: .calendar),
      Resource(id: "k2", uri: "https://cal.example/busy", kind: .freeBusy),
    ]
    return contact
  }

  @Test func `what is known of a person comes back`() throws {
    let (read, losses) = try Self.again(Self.person())
    #expect(read == Self.person())
    #expect(losses.isEmpty)
  }

  @Test func `a group comes back with its members`() throws {
    var group = Contact()
    group.uid = "urn:uuid:0b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a02"
    group.kind = .group
    group.name = Name(full: "Sailing crew")
    group.members = ["urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af", "mailto:ben@example.com"]
    let (read, losses) = try Self.again(group)
    #expect(read.kind == .group)
    #expect(read.members == group.members)
    #expect(read.name?.full == "Sailing crew")
    #expect(losses.isEmpty)
  }

  @Test func `what no column holds is counted`() throws {
    var contact = Self.person()
    contact.personalInfo[3].level = "expert"
    contact.media.append(Resource(id: "k2", uri: "data:image/png;base64,AA==", kind: .photo))
    contact.vCardProps.append(VCardProperty("x-other", values: [.string("1")]))
    contact.speakToAs?.grammaticalGender = "feminine"
    let (_, losses) = try Self.again(contact)
    #expect(
      losses.counts == [
        "personalInfo/level": 1, "media": 1, "vCardProps": 1, "speakToAs/grammaticalGender": 1,
      ])
  }

  @Test(arguments: FlatTable.kith.fields)
  func `every column's field exists, and can be asked for`(column: FlatColumn) throws {
    #expect(!column.field.isKept)
    _ = try ColumnSelection(list: "A=\(column.field.name)")
  }
}
