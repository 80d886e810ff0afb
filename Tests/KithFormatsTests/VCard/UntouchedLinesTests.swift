import KithFormats
import KithModel
import Testing

/// A vCard that is written in its own version keeps every line that still says what the contact says.
@Suite struct UntouchedLinesTests {
  static let fixtures = Fixture.all(in: "vcard")

  /// The lines of all cards of a file, folds undone, blanks behind END and what is between cards left out.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = []
    var isInCard = false
    for var line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map(Array.init) {
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
      if let first = line.first, first == 0x20 || first == 0x09, isInCard, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
        continue
      }
      let word = String(decoding: line, as: UTF8.self).uppercased().split(separator: " ").joined()
      if word == "BEGIN:VCARD" { isInCard = true }
      if isInCard { lines.append(word == "END:VCARD" ? Array("END:VCARD".utf8) : line) }
      if word == "END:VCARD" { isInCard = false }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func written(_ contacts: [Contact]) throws -> [UInt8] {
    let format = try #require(FormatRegistry.standard.writable(named: "vcard"))
    var writer = format.makeWriter(WritingOptions())
    var bytes: [UInt8] = []
    var ledger = Ledger()
    for contact in contacts { _ = writer.account(for: contact, to: &bytes, &ledger) }
    return bytes
  }

  private static func afterJSON(_ contact: Contact) throws -> Contact {
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    return try Card.decode(bytes[...])
  }

  /// Cards whose borders had to be mended are not what they were.
  private static func isWhole(_ fixture: Fixture) throws -> Bool {
    try fixture.read().diagnostics.allSatisfy {
      !["vcard.unfinished-card", "vcard.between-cards", "vcard.empty-card"].contains($0.slug)
    }
  }

  /// The bytes as the reader takes them.
  private static func source(_ fixture: Fixture) throws -> [UInt8] {
    let bytes = try fixture.bytes
    guard bytes.starts(with: [0xFF, 0xFE]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  @Test(arguments: fixtures)
  func `the lines of a file are written as they came, also through JSON`(fixture: Fixture) throws {
    guard try Self.isWhole(fixture) else { return }
    let lines = Self.lines(try Self.source(fixture))
    let contacts = try fixture.read().contacts
    #expect(Self.lines(try Self.written(contacts)) == lines)
    #expect(Self.lines(try Self.written(contacts.map(Self.afterJSON))) == lines)
  }

  @Test(arguments: fixtures)
  func `a changed value changes only its own lines`(fixture: Fixture) throws {
    for contact in try fixture.read().contacts {
      let before = Self.lines(try Self.written([contact]))
      for change in ContactChange.all {
        var changed = contact
        guard change.apply(&changed) else { continue }
        let written = try Self.written([Self.afterJSON(changed)])
        let after = Self.lines(written)
        let lost = before.filter { !after.contains($0) }
        #expect(lost.count <= change.maxLines, "\(change.name): \(lost)")
        let read = try #require(try ContactInput.readAll(written, fileName: "a.vcf").contacts.first)
        #expect(change.value(read) == change.value(changed), "\(change.name)")
      }
    }
  }

  @Test func `an entry that is taken away takes only its own line`() throws {
    let text = """
      BEGIN:VCARD
      VERSION:4.0
      fn:Ada Lund
      TEL;TYPE="cell,voice":+46 8 555 0100
      tel;type=home:+46 8 555 0101
      item1.TEL:+46 8 555 0102
      item1.X-ABLabel:Boat
      X-UNKNOWN;a=b:kept
      END:VCARD

      """
    var contact = try #require(
      try ContactInput.readAll(Array(text.utf8), fileName: "a.vcf").contacts.first)
    contact.phones.removeFirst()
    let lines = text.split(separator: "\n").map(String.init)
    let kept = lines.filter { !$0.contains("0100") }
    #expect(Self.lines(try Self.written([contact])) == kept)
    contact.phones.removeLast()
    let others = kept.filter { !$0.hasPrefix("item1.") }
    #expect(Self.lines(try Self.written([contact])) == others)
  }

  @Test
  func `what a card is given that no line of it can hold is counted, and nothing that it had`()
    throws
  {
    let text =
      "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Fairweather;Ada;;;\r\nFN:Ada Fairweather\r\nEND:VCARD\r\n"
    var contact = try #require(try ContactInput.readAll(Array(text.utf8)).contacts.first)
    let format = try #require(FormatRegistry.standard.writable(named: "vcard"))
    var writer = format.makeWriter(WritingOptions())
    #expect(writer.writeAll([contact]).losses.isEmpty)
    contact.personalInfo = [
      PersonalInformation(
        id: "k1", kind: PersonalInformation.Kind(rawValue: "craft"), value: "felt")
    ]
    #expect(writer.writeAll([contact]).losses.counts == ["personalInfo": 1])
  }
}
