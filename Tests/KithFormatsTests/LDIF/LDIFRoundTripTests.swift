import KithModel
import KithText
import Testing

@testable import KithFormats

/// Writing and reading again, with what breaks parsers in every text.
@Suite struct LDIFRoundTripTests {
  private static func write(_ contact: Contact) -> (bytes: [UInt8], losses: LossReport) {
    var writer = LDIFWriter()
    let (bytes, losses, _) = writer.writeAll([contact])
    return (bytes, losses)
  }

  private static func plain(_ contact: Contact) -> String {
    var contact = contact
    contact.sources = []
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 1...300)
  func `a Card of what LDIF can hold is the same after it`(seed: Int) throws {
    var maker = LDIFHazard(seed: UInt64(seed))
    let contact = maker.next()
    let (bytes, losses) = Self.write(contact)
    for line in bytes.split(separator: ASCII.lineFeed) {
      #expect(line.count <= 76)
      #expect(line.allSatisfy { $0 < 0x80 })
    }
    let batch = try ContactInput.readAll(bytes, fileName: "a.ldif")
    #expect(losses.isEmpty)
    #expect(batch.diagnostics.isEmpty)
    #expect(batch.contacts.map(Self.plain) == [Self.plain(contact)])
  }

  @Test(arguments: 1...100)
  func `what is lost of any Card is counted as a part of it`(seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    let (bytes, losses) = Self.write(maker.nextWithMembers())
    #expect(
      losses.sorted.allSatisfy {
        ContactPart(field: $0.field) != nil || $0.field == "orders of preference"
      })
    #expect(try ContactInput.readAll(bytes, fileName: "a.ldif").contacts.count == 1)
  }

  @Test(arguments: [
    "cn=Ada,mail=ada@example.com", "uid=a\\,b,ou=People\\+x,dc=example", "cn=\\20Zoë\\#,o=50%",
  ])
  func `a distinguished name is the same after a member's URI`(text: String) {
    let name = LDIFName(text)
    #expect(LDIFName(member: name.member)?.member == name.member)
  }

  @Test func `a name's parts are cut at commas that are not escaped`() {
    let name = LDIFName("cn=Doe\\, Jane\\C3\\A9 , mail=j@example.com")
    #expect(name.parts.map(\.name) == ["cn", "mail"])
    #expect(name.parts.map(\.value) == ["Doe, Janeé", "j@example.com"])
    #expect(name.member == "mailto:j@example.com")
  }
}
