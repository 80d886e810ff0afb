import KithFormats
import KithModel
import KithText
import Testing

/// A page of cards is read again as it was.
@Suite struct HTMLWriterTests {
  static func full(using random: inout SplitMix) -> Contact {
    var contact = Contact.portable(using: &random)
    contact.nicknames = [Nickname(id: "k1", name: "<Zo>")]
    contact.keywords = ["met & hired", "a/b"]
    contact.updated = UTCDateTime("2024-02-03T04:05:06Z")
    contact.anniversaries = [
      Anniversary(id: "k1", kind: .birth, date: .date(PartialDate(month: 5, day: 9)))
    ]
    contact.media = [Resource(id: "k1", uri: "https://a.example/p.png", kind: .photo)]
    if var email = contact.emails.first {
      email.contexts = ["work"]
      email.pref = 1
      contact.emails[0] = email
    }
    if var phone = contact.phones.first {
      phone.features = ["mobile", "voice"]
      phone.label = "cellar"
      contact.phones[0] = phone
    }
    var address = Address(
      id: "k1",
      components: [
        AddressComponent(.name, "Main & 1"), AddressComponent(.locality, "Ĝ"),
        AddressComponent(.country, "USA"),
      ])
    address.contexts = ["private"]
    contact.addresses = [address]
    return contact
  }

  @Test(arguments: 1...20)
  func `a card of a page holds what hCard has a class for`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let contacts = (0..<10).map { _ in Self.full(using: &random) }
    let (read, losses, _) = try ListWriterTests.roundTrip(contacts, "html")
    #expect(losses.isEmpty)
    #expect(read.diagnostics == [])
    #expect(read.contacts.count == contacts.count)
    for (read, written) in zip(read.contacts, contacts) {
      #expect(read.name == written.name)
      #expect(read.nicknames == written.nicknames)
      #expect(read.emails == written.emails)
      #expect(read.phones == written.phones)
      #expect(read.addresses == written.addresses)
      #expect(read.links == written.links)
      #expect(read.media == written.media)
      #expect(read.anniversaries == written.anniversaries)
      #expect(read.keywords == written.keywords)
      #expect(read.notes == written.notes)
      #expect(read.updated == written.updated)
      #expect(read.columns == [])
    }
  }

  @Test func `what is in a contact is text on the page and no markup`() throws {
    var contact = Contact()
    contact.name = Name(full: "<script>alert(1)</script>")
    contact.links = [
      Resource(id: "k1", uri: "javascript:alert(1)"),
      Resource(id: "k2", uri: "https://a.example/\" onclick=\"x"),
    ]
    let (read, losses, bytes) = try ListWriterTests.roundTrip([contact], "html")
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("javascript:"))
    #expect(read.contacts.first?.links.map(\.uri) == ["https://a.example/\" onclick=\"x"])
    #expect(losses.counts == ["links": 1])
    #expect(read.contacts.map(\.name?.full) == ["<script>alert(1)</script>"])
  }
}
