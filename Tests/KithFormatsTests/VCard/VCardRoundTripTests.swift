import KithCleaning
import KithFormats
import KithModel
import Testing

/// Writing and reading again, with what breaks parsers in every text.
@Suite struct VCardRoundTripTests {
  private static func roundTrip(_ contact: Contact, format name: String) throws -> Batch {
    let format = try #require(FormatRegistry.standard.writable(named: name))
    var writer = format.makeWriter(WritingOptions())
    let bytes = writer.writeAll([contact]).bytes
    expectWellFormed(bytes, isFolded: name != "vcard21")
    return try ContactInput.readAll(bytes, fileName: "card.vcf")
  }

  /// Lines of at most 75 bytes that end in CR LF, and are UTF-8 each by itself; 2.1 cannot fold every line.
  private static func expectWellFormed(_ bytes: [UInt8], isFolded: Bool) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(line.count <= 76 || !isFolded)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: 1...200)
  func `a Card is the same after vCard 4`(seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    let contact = maker.next()
    let batch = try Self.roundTrip(contact, format: "vcard4")
    #expect(batch.diagnostics.isEmpty)
    #expect(batch.contacts.map(CardFacts.json) == [CardFacts.json(contact)])
  }

  @Test(arguments: 1...200)
  func `members without a property are the same after vCard 4`(seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    let contact = maker.nextWithMembers()
    let batch = try Self.roundTrip(contact, format: "vcard4")
    #expect(batch.diagnostics.isEmpty)
    let card = try #require(batch.contacts.first)
    #expect(
      CardFacts.members(of: CardFacts.json(card)) == CardFacts.members(of: CardFacts.json(contact)))
  }

  @Test(arguments: 1...200)
  func `what vCard 3 reads of its own writing is written the same again`(seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    let once = try Self.roundTrip(maker.next(), format: "vcard3")
    #expect(once.diagnostics.isEmpty)
    var contact = try #require(once.contacts.first)
    // Without its lines, which would be written again as they are.
    contact.vcard?.text = []
    // What of N is no part of a name is kept as a column, which is counted as lost then.
    contact.columns = []
    let twice = try Self.roundTrip(contact, format: "vcard3")
    #expect(twice.contacts.map(CardFacts.json) == [CardFacts.json(contact)])
  }

  @Test(arguments: 1...200)
  func `vCard 2_1 keeps the facts`(seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    var contact = maker.next()
    contact.name?.components.removeAll { $0.kind == .surname2 }
    contact.makeNamePlain()
    let batch = try Self.roundTrip(contact, format: "vcard21")
    #expect(batch.diagnostics.isEmpty)
    let read = try #require(batch.contacts.first)
    #expect(read.vcard?.version == "2.1")
    #expect(PortableFacts(read) == PortableFacts(contact))
    #expect(read.name?.full == contact.name?.full)
    #expect(read.addresses.map(\.full) == contact.addresses.map(\.full))
    #expect(read.anniversaries.map(\.date) == contact.anniversaries.map(\.date))
    #expect(read.media.map(\.uri) == contact.media.map(\.uri))
  }

  @Test(arguments: 1...200)
  func `vCard 3 keeps the facts`(seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    var contact = maker.next()
    // 3.0 has no second surname.
    contact.name?.components.removeAll { $0.kind == .surname2 }
    contact.makeNamePlain()
    let read = try #require(try Self.roundTrip(contact, format: "vcard3").contacts.first)
    #expect(PortableFacts(read) == PortableFacts(contact))
    #expect(read.name?.full == contact.name?.full)
    #expect(read.nicknames.map(\.name) == contact.nicknames.map(\.name))
    #expect(read.addresses.map(\.full) == contact.addresses.map(\.full))
    #expect(read.addresses.map(\.countryCode) == contact.addresses.map(\.countryCode))
    #expect(read.anniversaries.map(\.date) == contact.anniversaries.map(\.date))
    #expect(read.media.map(\.uri) == contact.media.map(\.uri))
    #expect(read.keywords == contact.keywords)
  }
}

extension Contact {
  /// Gives the name words that readers leave where they stand: before 4.0 nothing tells that they need not be taken apart.
  fileprivate mutating func makeNamePlain() {
    for index in name?.components.indices ?? 0..<0 {
      let part = name?.components[index] ?? NameComponent(.given, "")
      let isTakenApart = NameStructure(parts: [part]).components != [part]
      if isTakenApart { name?.components[index].value = "Ada" }
    }
  }
}
