import KithCleaning
import KithFormats
import KithModel
import KithText
import Testing

/// What was written is written again as it stands: nothing grows, moves or goes, however often it is converted or cleaned.
@Suite struct FixedPointTests {
  /// The formats whose own files are not read, each with the reason.
  static let unread = [
    "mutt": "a file of commands for mutt", "abook": "abook itself writes LDIF, which is read",
    "table": "for the eye, with cells cut to the width of the terminal",
  ]

  /// The formats that are read again as they are written, the tables of targets as tables of any producer.
  static let formats = FormatRegistry.standard.writable
    .map(\.name).filter { unread[$0] == nil }

  static func write(_ contacts: [Contact], as format: any WritableFormat) throws -> [UInt8] {
    var writer = format.makeWriter(WritingOptions())
    return writer.writeAll(contacts).bytes
  }

  /// Writes, reads and writes again; contacts that the format left out as a whole are not there to be read.
  static func expectFixed(_ contacts: [Contact], as name: String) throws {
    let format = try ConformanceTests.writable(name)
    var writer = format.makeWriter(WritingOptions())
    let (once, losses, count) = writer.writeAll(contacts)
    if count < contacts.count { #expect(!losses.isEmpty) }
    guard count > 0 else { return }
    let reading = FormatRegistry.standard.readable(named: name)
    let read = try ContactInput.readAll(once, format: reading, fileName: "once")
    #expect(read.rejects.isEmpty)
    // An entry of a list may be merged into another on reading.
    #expect(read.contacts.count + read.merged == count, "\(name)")
    let twice = try write(read.contacts, as: format)
    #expect(
      String(decoding: twice, as: UTF8.self) == String(decoding: once, as: UTF8.self), "\(name)")
  }

  @Test(arguments: formats)
  func `random contacts are written twice as once`(name: String) throws {
    for seed in 0..<20 as Range<UInt64> {
      var random = SplitMix(seed: seed)
      let contacts = (1...20).map { number in
        var contact = Contact.portable(using: &random)
        contact.sources = [Source(format: "vcard", file: "a.vcf", record: number)]
        return contact
      }
      try Self.expectFixed(contacts, as: name)
    }
  }

  @Test(arguments: formats)
  func `contacts of odd words are written twice as once`(name: String) throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix(seed: seed)
      try Self.expectFixed([Contact.odd(using: &random)], as: name)
    }
  }

  @Test(arguments: Fixture.everything)
  func `a fixture is written in every format twice as once`(fixture: Fixture) throws {
    guard let contacts = try? fixture.read().contacts, !contacts.isEmpty else { return }
    for name in Self.formats {
      try Self.expectFixed(contacts, as: name)
    }
  }

  @Test(arguments: formats, ["written/everything.jsonl", "csv/outlook-2016-noise.csv"])
  func `what one format gives is written in every other twice as once`(
    name: String, path: String
  ) throws {
    let format = try ConformanceTests.writable(name)
    let bytes = try Self.write(Fixture(path: path).read().contacts, as: format)
    let reading = FormatRegistry.standard.readable(named: name)
    let contacts = try ContactInput.readAll(bytes, format: reading, fileName: "once").contacts
    for other in Self.formats where other != name { try Self.expectFixed(contacts, as: other) }
  }

  @Test(arguments: Fixture.everything, [nil, "DE"])
  func `a cleaned file is cleaned to the same bytes`(fixture: Fixture, region: String?) throws {
    let format = try ConformanceTests.writable("jsonl")
    func cleaned(_ contacts: [Contact]) throws -> [UInt8] {
      let cleaning = ContactCleaning(region: region, rules: CleaningRule.all)
      return try Self.write(contacts.map { cleaning.clean($0).contact }, as: format)
    }
    guard let contacts = try? fixture.read().contacts, !contacts.isEmpty else { return }
    let once = try cleaned(contacts)
    let twice = try cleaned(
      try ContactInput.readAll(once, format: ConformanceTests.readable("jsonl")).contacts)
    #expect(String(decoding: twice, as: UTF8.self) == String(decoding: once, as: UTF8.self))
  }
}
