import KithCleaning
import KithFormats
import KithModel
import Testing

/// What cleaning promises of the contacts of every format.
@Suite struct CleaningConformanceTests {
  static let rules = CleaningRule.all + [.titleSeniority]

  static func cleaned(_ contact: Contact, _ region: String?) -> Contact {
    ContactCleaning(region: region, rules: rules).clean(contact).contact
  }

  static func putBack(_ contacts: [Contact]) -> [Contact] {
    contacts.map { $0.changes.isEmpty ? $0 : CleaningReversal($0).contact }
  }

  /// Writes contacts as JSON Lines and reads them.
  static func throughJSON(_ contacts: [Contact]) throws -> [Contact] {
    let format = try #require(FormatRegistry.standard.writable(named: "jsonl"))
    var writer = format.makeWriter(WritingOptions())
    var bytes: [UInt8] = []
    var ledger = Ledger()
    for contact in contacts { _ = writer.account(for: contact, to: &bytes, &ledger) }
    return try ContactInput.readAll(bytes, fileName: "cards.jsonl").contacts
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `cleaning a second time changes nothing`(fixture: Fixture) throws {
    for region in [nil, "DE", "US"] {
      for contact in try fixture.read().contacts {
        let once = Self.cleaned(contact, region)
        #expect(Self.cleaned(once, region) == once)
      }
    }
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `what was cleaned is put back as it was written, also from JSON Lines`(
    fixture: Fixture
  ) throws {
    let written = try fixture.read().contacts
    guard !written.isEmpty else { return }
    let cleaned = written.map { Self.cleaned($0, "DE") }
    // A Card may tell of an earlier cleaning, which is put back as well.
    #expect(Self.putBack(cleaned) == Self.putBack(written))
    #expect(
      Self.putBack(try Self.throughJSON(cleaned)) == Self.putBack(try Self.throughJSON(written)))
  }
}
