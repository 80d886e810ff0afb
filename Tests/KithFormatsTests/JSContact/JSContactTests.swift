import KithFormats
import KithModel
import KithText
import Testing

@Suite struct JSContactTests {
  static let everyMember = Fixture(path: "jsonl/kith-0.1-every-member.jsonl")

  @Test func `a Card with every member is written again byte for byte`() throws {
    let bytes = try Self.everyMember.bytes
    let contact = try #require(try Self.everyMember.read().contacts.first)
    var written: [UInt8] = []
    Card.encode(contact, into: &written)
    written.append(UInt8(ascii: "\n"))
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  @Test func `a line that is no JSON costs that line only`() throws {
    let batch = try Fixture(path: "jsonl/other-2.0-no-uid-and-damage.jsonl").read()
    #expect(
      batch.contacts.compactMap { $0.name?.full } == [
        "Ben Okoro", "Half a character \u{FFFD} here", "Phones of the wrong type", "After all that",
      ])
    #expect(batch.rejects.map(\.record) == [4, 5])
    #expect(batch.rejects.map(\.line) == [5, 6])
    #expect(batch.records == 6)
  }

  @Test func `a member of the wrong type is kept and written again`() throws {
    let batch = try Fixture(path: "jsonl/other-2.0-no-uid-and-damage.jsonl").read()
    let contact = batch.contacts[2]
    #expect(contact.phones.isEmpty)
    #expect(contact.extensions.members == [JSONMember("phones", .string("555-0100"))])
  }

  @Test func `the same Card gets the same uid, another Card another`() throws {
    func uid(_ text: String) throws -> String? {
      try ContactInput.readAll(Array(text.utf8)).contacts.first?.uid
    }
    let one = try uid(
      #"{"@type":"Card","name":{"full":"Ada"},"emails":{"a":{"address":"a@example.com"}}}"#)
    let same = try uid(
      #"{"emails":{"a":{"address":"a@example.com"}}, "@type":"Card","name":{"full":"Ada"}}"#)
    let other = try uid(#"{"@type":"Card","name":{"full":"Ada"}}"#)
    #expect(one == same)
    #expect(one != other)
    #expect(one.map(UIDMinting.isMinted) == true)
    #expect(one?.utf8.count == 45)
  }

  @Test func `two spellings of a profile URL give one uid`() {
    func uid(_ uri: String, name: String) -> String {
      var contact = Contact()
      contact.name = Name(full: name)
      contact.onlineServices = [OnlineService(id: "k1", service: "LinkedIn", uri: uri)]
      return UIDMinting.uid(for: contact)
    }
    #expect(
      uid("https://www.linkedin.com/in/Ada-F/?trk=x", name: "Ada")
        == uid("http://linkedin.com/in/ada-f", name: "Ada Fairweather"))
  }

  @Test func `nesting without end is refused, not followed`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let text = #"{"@type":"Card","name":{"full":"Ada"},"x":"# + deep + "\n"
    let good = #"{"@type":"Card","name":{"full":"Ben"}}"#
    let batch = try ContactInput.readAll(Array((text + good).utf8))
    #expect(batch.rejects.count == 1)
    #expect(batch.contacts.map { $0.name?.full } == ["Ben"])
  }
}
