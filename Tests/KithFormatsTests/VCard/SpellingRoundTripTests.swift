import KithFormats
import KithModel
import Testing

/// jCard and xCard say what vCard 4.0 says.
@Suite struct SpellingRoundTripTests {
  static let spellings = ["jcard", "xcard"]

  private static func written(_ contacts: [Contact], format name: String) throws -> [UInt8] {
    let format = try #require(FormatRegistry.standard.writable(named: name))
    var writer = format.makeWriter(WritingOptions())
    return writer.writeAll(contacts).bytes
  }

  private static func roundTrip(_ contacts: [Contact], format name: String) throws -> Batch {
    let bytes = try written(contacts, format: name)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    // By recognition: what is written is known again.
    return try ContactInput.readAll(bytes, fileName: "cards")
  }

  @Test(arguments: spellings, 1...200)
  func `a Card is the same after another spelling`(spelling: String, seed: Int) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    let contact = maker.next()
    let batch = try Self.roundTrip([contact], format: spelling)
    #expect(batch.diagnostics.isEmpty)
    #expect(batch.contacts.first?.sources.first?.format == spelling)
    #expect(batch.contacts.map(CardFacts.json) == [CardFacts.json(contact)])
  }

  @Test(arguments: spellings, 1...200)
  func `members without a property are the same after another spelling`(
    spelling: String, seed: Int
  ) throws {
    var maker = HazardousContact(seed: UInt64(seed))
    let contact = maker.nextWithMembers()
    let batch = try Self.roundTrip([contact], format: spelling)
    #expect(batch.diagnostics.isEmpty)
    let card = try #require(batch.contacts.first)
    #expect(
      CardFacts.members(of: CardFacts.json(card)) == CardFacts.members(of: CardFacts.json(contact)))
  }

  /// The fixtures of all vCards: those of older versions become 4.0 first.
  @Test(arguments: spellings, Fixture.all(in: "vcard"))
  func `vCard 4 says the same after another spelling`(spelling: String, fixture: Fixture) throws {
    let old = try fixture.read().contacts
    let cards = try ContactInput.readAll(try Self.written(old, format: "vcard4")).contacts
      .map(Self.spelledAnew)
    let spelled = try Self.roundTrip(cards, format: spelling).contacts
    let again = try ContactInput.readAll(try Self.written(spelled, format: "vcard4")).contacts
    #expect(again.map(CardFacts.json) == cards.map(CardFacts.json))
  }

  /// The contact without its lines, which would be written again as they are.
  private static func spelledAnew(_ contact: Contact) -> Contact {
    var contact = contact
    contact.vcard?.text = []
    return contact
  }

  @Test(arguments: ["jcard", "xcard"], ["jcard", "xcard"])
  func `each spelling says what the other says`(from: String, to: String) throws {
    for fixture in Fixture.all(in: from) {
      let cards = try fixture.read().contacts
      let once = try Self.roundTrip(cards, format: to).contacts
      let twice = try Self.roundTrip(once, format: from).contacts
      #expect(twice.map(CardFacts.json) == once.map(CardFacts.json))
    }
  }

  @Test(arguments: spellings)
  func `no contact at all is a file that is read again`(spelling: String) throws {
    let bytes = try Self.written([], format: spelling)
    let format = FormatRegistry.standard.readable(named: spelling)
    let batch = try ContactInput.readAll(bytes, format: format)
    #expect(batch.records == 0)
    #expect(batch.diagnostics.isEmpty)
  }
}
