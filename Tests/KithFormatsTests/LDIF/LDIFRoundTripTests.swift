import KithModel
import KithTestSupport
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

  @Test func `names that a directory takes for one are told apart`() {
    let names = [
      "cn=Ada Fair,mail=a@x.example", "CN=ada  fair, mail=A@x.example",
      "cn= Ada Fair ,mail=a@x.example",
    ]
    var writer = LDIFWriter()
    let contacts = names.map { name in
      var contact = Contact.sample(of: .nicknames)
      contact.columns = [Column(heading: "dn", value: name)]
      return contact
    }
    let (bytes, losses, _) = writer.writeAll(contacts)
    #expect(losses.counts["names that other entries have"] == 2)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let own = lines.filter { $0.hasPrefix("dn: ") }.map { String($0.dropFirst(4)) }
    #expect(Set(own.map { LDIFName($0).compared }).count == 3, "\(own)")
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

  static let named: [(String, [String], String?)] = [
    (
      "dn: cn=Ada Fair,mail=ada@x.example\nobjectclass: person\nsn: Fair\nmail: ada@x.example\n",
      ["ada@x.example"], nil
    ),
    ("dn: cn=Ada Fair,mail=ada@x.example\nobjectclass: person\n", ["ada@x.example"], nil),
    ("dn:: Y249QWRhIEZhaXI=\n", [], nil),
    ("dn: mail=ada@x.example+cn=Ada Fair\nobjectclass: person\n", [], "dn"),
    ("dn: cn=Ada Fair,ou=People,dc=x\nmail: ada@x.example\n", ["ada@x.example"], "dn"),
    ("dn: cn=Fair A.,dc=x\ncn: Ada Fair\n", [], "dn"),
  ]

  @Test(arguments: named)
  func `a name that only the entry's own name says is read`(
    text: String, emails: [String], column: String?
  ) throws {
    let batch = try ContactInput.readAll(Array(text.utf8), fileName: "a.ldif")
    let contact = try #require(batch.contacts.first)
    #expect(contact.name?.full == "Ada Fair" || contact.name?.display == "Ada Fair")
    #expect(contact.emails.map(\.address) == emails)
    #expect(contact.columns.first?.heading == column)
  }

  @Test(arguments: ["cn=admins,ou=x", "uid=ada,cn=users,dc=x", "ou=People", "cn=?"])
  func `a name is not made of where the entry stands`(name: String) throws {
    let text = "dn: \(name)\nobjectclass: organizationalRole\nmail: a@x.example\ncn: Ada\n"
    let batch = try ContactInput.readAll(Array(text.utf8), fileName: "a.ldif")
    #expect(batch.contacts.map(\.name?.display) == ["Ada"])
  }
}
