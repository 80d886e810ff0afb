import KithCleaning
import KithModel
import Testing

@testable import KithMatching

/// People who are known by the hash of their address.
@Suite struct HashedMailboxTests {
  static func contact(_ name: String, email: String? = nil, hash: String? = nil) -> Contact {
    var contact = Contact()
    contact.name = Name(full: name)
    if let email { contact.emails = [EmailAddress(id: "k1", address: email)] }
    if let hash { contact.columns = [Column(heading: Column.mailboxHash, value: hash)] }
    return contact
  }

  static func clusters(_ contacts: [Contact]) -> Int {
    var matcher = Matcher()
    for contact in contacts { matcher.add(contact) }
    return matcher.result().clusters.count
  }

  @Test(arguments: [
    "sven@schmidt.example", "Sven.Schmidt+feeds@Schmidt.example", "s.schmidt@gmail.com",
  ])
  func `a hash is joined to the address that gives it`(address: String) {
    let hash = MailboxHash.of(address)
    let known = Self.contact("Sven Schmidt", email: address)
    for contacts in [
      [known, Self.contact("S. Schmidt", hash: hash)],
      [Self.contact("S. Schmidt", hash: hash.uppercased()), known],
    ] {
      #expect(Self.clusters(contacts) == 1)
    }
    #expect(
      Self.clusters([known, Self.contact("S. Schmidt", hash: MailboxHash.of("x@y.example"))]) == 2)
  }

  @Test func `records of one hash are joined although nobody knows the address`() {
    let hash = MailboxHash.of("sven@schmidt.example")
    #expect(
      Self.clusters([Self.contact("Sven Schmidt", hash: hash), Self.contact("Sven", hash: hash)])
        == 1)
  }

  @Test func `what is no hash joins nobody`() {
    #expect(
      Self.clusters([Self.contact("Ann A", hash: "x"), Self.contact("Ben B", hash: "x")]) == 2)
  }
}
