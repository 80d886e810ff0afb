import KithFormats
import KithModel
import KithTestSupport
import Testing

/// Each member of the catalogue has its place in a Card.
@Suite struct MemberTests {
  @Test(arguments: ContactMember.allCases)
  func `a member is written under its name and read again`(member: ContactMember) throws {
    var contact = Contact.sample(of: member)
    contact.uid = contact.uid ?? "urn:uuid:5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a00"
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    if member != .extensions { #expect(text.contains("\"\(member.cardName)\":")) }
    #expect(try Card.decode(bytes[...]) == contact)
  }
}
