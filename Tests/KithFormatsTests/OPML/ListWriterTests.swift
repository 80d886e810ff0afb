import KithFormats
import KithModel
import KithText
import Testing

/// What lists of pages hold is read again as it was.
@Suite struct ListWriterTests {
  static let words = [
    "R&D", "A &amp; B", "<b>bold</b>", "I <3 jobs", "say \"hi\"", "李伟", "Zoë", "x;y", "a\tb", "]]>",
    "&nosuch;",
    "-->", "tail\\", "'q'", "&#65;", "ends with &", "Ŀ\u{FFFD}", "<a href=\"x\">l</a>", "50 %", "👩‍👧",
  ]

  static func word(_ random: inout SplitMix) -> String {
    words.randomElement(using: &random) ?? ""
  }

  static func contact(_ number: Int, using random: inout SplitMix) -> Contact {
    var contact = Contact()
    contact.name = Name(full: "\(word(&random)) \(word(&random)) \(number)")
    contact.links = [Resource(id: "k1", uri: "https://p\(number).example/?a=1&b=\(number)&copy=2")]
    if Bool.random(using: &random) {
      contact.notes = [Note(id: "k1", note: "\(word(&random))\nand \(word(&random)).")]
    }
    if Bool.random(using: &random) {
      contact.created = UTCDateTime("20\(10 + number % 80)-02-03T04:05:06Z")
    }
    return contact
  }

  static func roundTrip(_ contacts: [Contact], _ name: String) throws -> (
    Batch, LossReport, [UInt8]
  ) {
    let format = try #require(FormatRegistry.standard.writable(named: name))
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll(contacts)
    return (try ContactInput.readAll(bytes, format: ConformanceTests.readable(name)), losses, bytes)
  }

  /// What is compared, by the address that is the contact's own.
  static func facts(_ contacts: [Contact]) -> [String: Contact] {
    var facts: [String: Contact] = [:]
    for var contact in contacts {
      contact.sources = []
      contact.uid = nil
      for index in contact.links.indices { contact.links[index].id = "" }
      for index in contact.notes.indices { contact.notes[index].id = "" }
      for index in contact.preferredLanguages.indices { contact.preferredLanguages[index].id = "" }
      facts[contact.links.first?.uri ?? ""] = contact
    }
    return facts
  }

  @Test(arguments: 1...40)
  func `a blogroll holds name, feed, page, note, folder, categories, language and date`(
    seed: UInt64
  ) throws {
    var random = SplitMix(seed: seed)
    let contacts = (1...30).map { number in
      var contact = Self.contact(number, using: &random)
      if Bool.random(using: &random) {
        var feed = Resource(id: "k2", uri: "https://p\(number).example/feed?x&y")
        feed.mediaType = ["application/rss+xml", "application/atom+xml"].randomElement(
          using: &random)
        contact.links.append(feed)
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        contact.keywords.insert(
          ["Hiring/\(Self.word(&random))", Self.word(&random)].randomElement(using: &random) ?? "")
      }
      if Bool.random(using: &random) {
        contact.preferredLanguages = [LanguagePreference(id: "k1", language: "de-AT")]
      }
      return contact
    }
    let (read, losses, _) = try Self.roundTrip(contacts, "opml")
    #expect(losses.isEmpty)
    #expect(read.diagnostics == [])
    #expect(Self.facts(read.contacts) == Self.facts(contacts))
  }

  @Test(arguments: 1...40)
  func `bookmarks hold name, page, note, folder and dates`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let contacts = (1...30).map { number in
      var contact = Self.contact(number, using: &random)
      contact.updated = contact.created
      if Bool.random(using: &random) {
        contact.keywords = ["Hiring/\(Self.word(&random).replacing("\t", with: " "))"]
      }
      return contact
    }
    let (read, losses, _) = try Self.roundTrip(contacts, "xbel")
    #expect(losses.isEmpty)
    #expect(read.diagnostics == [])
    #expect(Self.facts(read.contacts) == Self.facts(contacts))
  }

  @Test(arguments: ["opml", "xbel"])
  func `a list is well formed, and nobody without a page is in it`(name: String) throws {
    var random = SplitMix(seed: 3)
    var contacts = (1...5).map { Self.contact($0, using: &random) }
    contacts[1].links = []
    contacts[2].links = [Resource(id: "k1", uri: "javascript:alert(1)")]
    contacts[3].emails = [EmailAddress(id: "k1", address: "a@b.example")]
    let (read, losses, _) = try Self.roundTrip(contacts, name)
    #expect(read.contacts.count == 3)
    #expect(losses.counts == ["contacts without a page": 2, "emails": 1])
  }

  @Test func `a blogroll breaks no rule of OPML`() throws {
    var random = SplitMix(seed: 4)
    let contacts = (1...30).map { number in
      var contact = Self.contact(number, using: &random)
      contact.keywords = ["Hiring/\(number % 4)", "b"]
      return contact
    }
    let (_, _, bytes) = try Self.roundTrip(contacts, "opml")
    let checked = try ContactInput.readAll(
      bytes, format: FormatRegistry.standard.readable(named: "opml"), validates: true)
    #expect(checked.diagnostics == [])
    #expect(checked.skipped == 5)
  }
}
