import Foundation
import KithFormats
import KithModel
import KithText
import Testing

/// A name that comes twice in one object: read, both are kept; written, there is none.
@Suite struct RepeatedMemberTests {
  static func read(_ text: String) throws -> Batch {
    try ContactInput.readAll(Array(text.utf8), fileName: "cards.jsonl")
  }

  @Test func `the entries of a map that comes twice are all kept`() throws {
    let batch = try Self.read(
      #"{"@type":"Card","notes":{"1":{"note":"a"}},"notes":{"1":{"note":"b"},"2":{"note":"c"}}}"#)
    let contact = try #require(batch.contacts.first)
    #expect(contact.notes.map(\.note) == ["a", "b", "c"])
    #expect(contact.notes.map(\.id) == ["1", "1-2", "2"])
    #expect(batch.diagnostics.map(\.slug) == ["jscontact.repeated-member"])
    #expect(batch.diagnostics.map(\.done) == ["kept as '1-2' beside the first"])
  }

  @Test func `an entry whose id another has gets one of its own`() throws {
    let batch = try Self.read(
      #"{"@type":"Card","emails":{"1":{"address":"a@x.example"},"1":{"address":"b@x.example"}}}"#)
    let emails = try #require(batch.contacts.first).emails
    #expect(emails.map(\.address) == ["a@x.example", "b@x.example"])
    #expect(emails.map(\.id) == ["1", "1-2"])
    #expect(batch.diagnostics.count == 1)
  }

  @Test func `a second single value stands among the columns`() throws {
    let batch = try Self.read(
      #"{"@type":"Card","uid":"a","uid":"b","name":{"full":"Ada","full":"Ben"},"x:y":1,"x:y":[2]}"#)
    let contact = try #require(batch.contacts.first)
    #expect(contact.uid == "a")
    #expect(contact.name?.full == "Ada")
    #expect(
      contact.columns == [
        Column(heading: "uid", value: "b"), Column(heading: "name/full", value: "Ben"),
        Column(heading: "x:y", value: "[2]"),
      ])
    #expect(batch.diagnostics.count == 3)
  }

  @Test func `the same keyword twice is one, and no problem`() throws {
    let batch = try Self.read(#"{"@type":"Card","keywords":{"a":true,"a":true}}"#)
    #expect(batch.contacts.first?.keywords == ["a"])
    #expect(batch.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      #""links":{"a":{"uri":"https://a.example"},"a":{"x":1}}"#,
      #""keywords":{"a":true,"a":false}"#,
      #""links":{"a":{"uri":"https://a.example","contexts":{"work":true,"work":1}}}"#,
      #""links":{"a":{"uri":"https://a.example","vCardParams":{"x":"1","x":2}}}"#,
      #""links":{"a":{"x":1},"a":{"uri":"https://a.example"}}"#,
    ])
  func `a Card reads the same again, whether the second or the first does not fit`(
    member: String
  ) throws {
    let batch = try Self.read(#"{"@type":"Card","name":{"full":"Ada"},\#(member)}"#)
    let contact = try #require(batch.contacts.first)
    #expect(contact.columns.count == 1)
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    #expect(try Card.decode(bytes[...]) == contact)
  }

  @Test func `a parameter of jCard that comes twice keeps both values`() throws {
    let text =
      #"["vcard",[["version",{},"text","4.0"],["email",{"x-a":"1","x-a":"2"},"text","a@x.example"]]]"#
    let batch = try ContactInput.readAll(Array(text.utf8), fileName: "a.jcard")
    #expect(
      batch.contacts.first?.emails.first?.extensions.vCardParams
        == [VCardParameter("x-a", ["1", "2"])])
    #expect(batch.diagnostics.map(\.slug) == ["jcard.repeated-parameter"])
  }

  /// Contacts that have the same id, or a member of ours among the unknown ones, where only code could put it.
  static let doubles: [Contact] = {
    var contact = Contact()
    contact.uid = "a"
    contact.notes = ["a", "b", "c"].map { Note(id: "k1", note: $0) }
    contact.emails = (0..<20).map { EmailAddress(id: "k\($0 % 7)", address: "\($0)@x.example") }
    contact.relatedTo = [
      Relation(to: "Ben", relation: ["friend"]), Relation(to: "Ben", relation: ["met"]),
    ]
    contact.extensions.members = ["uid", "version", "notes", "kith:sources", "x:y", "x:y"].map {
      JSONMember($0, .number("1"))
    }
    contact.extensions.vCardParams = [
      VCardParameter("x-a", ["1"]), VCardParameter("x-a", ["2"]),
    ]
    contact.sources = [Source(format: "vcard", file: "a.vcf", record: 1)]
    contact.localizations = [
      Localization(language: "de", patch: []), Localization(language: "de", patch: []),
    ]
    return [contact]
  }()

  @Test(arguments: doubles)
  func `no name is written twice in an object, and nothing is lost`(contact: Contact) throws {
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    let batch = try Self.read(String(decoding: bytes, as: UTF8.self))
    #expect(batch.diagnostics.isEmpty)
    let read = try #require(batch.contacts.first)
    #expect(read.notes.map(\.note) == ["a", "b", "c"])
    #expect(read.emails.map(\.address) == contact.emails.map(\.address))
    #expect(read.relatedTo == [Relation(to: "Ben", relation: ["friend", "met"])])
    #expect(
      read.extensions.members.map(\.name)
        == ["kith:uid", "kith:version", "kith:notes", "kith:kith:sources", "x:y", "x:y-2"])
    #expect(read.extensions.vCardParams == [VCardParameter("x-a", ["1", "2"])])
    var again: [UInt8] = []
    Card.encode(read, into: &again)
    #expect(again == bytes)
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `no fixture gives a Card with a name that comes twice`(fixture: Fixture) throws {
    for contact in try fixture.read().contacts {
      var bytes: [UInt8] = []
      Card.encode(contact, into: &bytes)
      let batch = try ContactInput.readAll(bytes, fileName: "card.jsonl")
      #expect(!batch.diagnostics.contains { $0.slug == "jscontact.repeated-member" })
    }
  }
}
