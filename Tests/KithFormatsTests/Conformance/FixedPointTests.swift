import KithCleaning
import KithFormats
import KithModel
import Testing

/// What was written is written again as it stands: nothing grows, moves or goes, however often it is converted or cleaned.
@Suite struct FixedPointTests {
  /// The formats that are read again as they are written, the tables of targets as tables of any producer.
  static let formats = FormatRegistry.formats.filter { $0.makeWriter(WritingOptions()) != nil }
    .map(\.name).filter { !["mutt", "abook", "table"].contains($0) }

  static func write(_ contacts: [Contact], as format: any ContactFormat) throws -> [UInt8] {
    var writer = try #require(format.makeWriter(WritingOptions()))
    return writer.writeAll(contacts).bytes
  }

  /// Writes, reads and writes again; contacts that the format left out as a whole are not there to be read.
  static func expectFixed(_ contacts: [Contact], as name: String) throws {
    let format = try ConformanceTests.format(name)
    let reading = format.makeReader(ReadingOptions(fileName: "")) == nil ? nil : format
    let once = try write(contacts, as: format)
    let read = try ContactInput.readAll(once, format: reading, fileName: "once").contacts
    let twice = try write(read, as: format)
    #expect(String(decoding: twice, as: UTF8.self) == String(decoding: once, as: UTF8.self))
  }

  @Test(arguments: formats)
  func `random contacts are written twice as once`(name: String) throws {
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let contacts = (1...20).map { number in
        var contact = Contact.portable(using: &random)
        contact.sources = [Source(format: "vcard", file: "a.vcf", record: number)]
        return contact
      }
      try Self.expectFixed(contacts, as: name)
    }
  }

  @Test(arguments: Fixture.ofAllFormats, [nil, "DE"])
  func `a cleaned file is cleaned to the same bytes`(fixture: Fixture, region: String?) throws {
    let format = try ConformanceTests.format("jsonl")
    func cleaned(_ contacts: [Contact]) throws -> [UInt8] {
      let cleaning = ContactCleaning(region: region, rules: CleaningRule.all)
      return try Self.write(contacts.map { cleaning.clean($0).contact }, as: format)
    }
    let contacts = try fixture.read().contacts
    guard !contacts.isEmpty else { return }
    let once = try cleaned(contacts)
    let twice = try cleaned(try ContactInput.readAll(once, format: format).contacts)
    #expect(String(decoding: twice, as: UTF8.self) == String(decoding: once, as: UTF8.self))
  }

  @Test(
    arguments: Fixture.ofAllFormats, ["vcard", "vcard4", "vcard3", "vcard21", "jcard", "xcard"])
  func `a fixture is written as vCard twice as once`(fixture: Fixture, name: String) throws {
    // Who has nothing that vCard can say is left out.
    let contacts = try fixture.read().contacts.filter { $0.name != nil || !$0.emails.isEmpty }
    guard !contacts.isEmpty else { return }
    try Self.expectFixed(contacts, as: name)
  }
}
