import KithFormats
import KithModel
import KithText
import Testing

/// OPML that is hostile, damaged, or something else.
@Suite struct OPMLDamageTests {
  static let before = "<outline text=\"Before\" xmlUrl=\"https://before.example/\"/>"
  static let after = "<outline text=\"After\" xmlUrl=\"https://after.example/\"/>"

  static func names(_ batch: Batch) -> [String?] { batch.contacts.map(\.name?.full) }

  @Test(arguments: [
    ("", "empty"), (" \r\n\t", "empty"), ("<?xml version=\"1.0\"?>\n", "no element"),
    ("{\"opml\":{}}", "JSON"), ("First,Last\nA,B\n", "text without markup"),
    ("<!DOCTYPE html><html><body><p>opml<br></body></html>", "HTML page"),
    ("<rss version=\"2.0\"><channel/></rss>", "feed"), ("<plist/>", "another kind (<plist>)"),
    ("\u{1}\u{2}\u{0}\u{3}\u{4}\u{5}", "binary"), ("BEGIN:VCARD\nEND:VCARD", "vCard"),
  ])
  func `what is no OPML is refused by name`(text: String, reason: String) throws {
    let error = #expect(throws: ReadingError.self) { try OPMLReaderTests.read(text) }
    #expect(error?.description.contains(reason) == true)
  }

  @Test(arguments: [
    ("<opml/>", "opml"), ("<!-- <html> --><!DOCTYPE opml [<!ENTITY x '<html>'>]><OPML>", "opml"),
    ("<o:opml xmlns:o=\"http://opml.org/spec2\"/>", "opml"), ("<outlineDocument>", "opml"),
    ("<html><!-- <opml> --></html>", nil), ("{\"a\":\"b\"}", nil), ("<rss/>", nil),
  ])
  func `the root decides whether a file is OPML`(text: String, name: String?) {
    let sample = Sample(Array(text.utf8), isWhole: true)
    let certainty = FormatRegistry.standard.readable(named: "opml")?.certainty(of: sample)
    #expect(certainty == (name == nil ? Certainty.none : .certain))
  }

  @Test(arguments: [
    "<outline text=\"x\">&bomb;</outline>", "<outline text=\"x\" y=1 z='<' z=''/>",
    "<xi:include href=\"secret.txt\"/>", "<outline text=\"G\"><outline text=\"I\"/></outlin>",
    "</body></opml>junk<opml><body>", "<nosuch/>", "&nosuch;\u{0}",
    "<outline text=\"self\" type=\"include\" url=\"self.opml\"/>",
  ])
  func `nothing before or after damage is lost`(damage: String) throws {
    let batch = try OPMLReaderTests.outlines("\(Self.before)\(damage)\(Self.after)")
    #expect(Self.names(batch) == ["Before", "After"])
    #expect(!batch.diagnostics.isEmpty)
  }

  @Test(arguments: [
    #"text="Ada <outline xmlUrl="https://evil.example/"/> Fair""#,
    #"text="Ada" description="<outline text="x" xmlUrl="https://evil.example/"/>""#,
    #"text="Ada &lt;outline xmlUrl="https://evil.example/"/&gt; Fair""#,
    #"text='Ada <outline xmlUrl='https://evil.example/'/> Fair'"#,
    "text=\"Ada &lt;outline xmlUrl=&quot;https://evil.example/&quot;/&gt; Fair\"",
  ])
  func `a tag in a value is text, and changes no address`(value: String) throws {
    let batch = try OPMLReaderTests.outlines(
      "\(Self.before)<outline \(value) xmlUrl=\"https://ada.example/\"/>\n\(Self.after)")
    #expect(
      batch.contacts.flatMap(\.links).map(\.uri)
        == ["https://before.example/", "https://ada.example/", "https://after.example/"])
  }

  @Test func `an outline larger than allowed is rejected, and the next one is read`() throws {
    let huge = String(repeating: "x", count: 2 << 20)
    let batch = try OPMLReaderTests.outlines(
      "\(Self.before)<outline text=\"\(huge)\" xmlUrl=\"https://h.example/\"/>\(Self.after)")
    #expect(Self.names(batch) == ["Before", "After"])
    #expect(batch.rejects.map(\.record) == [2])
    #expect(batch.records == 3)
  }

  @Test func `an outline that the file ends in is rejected with its bytes`() throws {
    let batch = try OPMLReaderTests.fixture("other-2.0-cut")
    #expect(Self.names(batch) == ["Jo Seeker", "Whole"])
    #expect(batch.rejects.map(\.line) == [4])
    #expect(
      batch.rejects.map { String(decoding: $0.raw, as: UTF8.self) } == [
        "<outline text=\"Cut\" type=\"rss\" xmlUrl=\"https://cu"
      ])
  }

  @Test(arguments: ["userland-2.0-blogroll", "feedly-2024-folders"])
  func `every cut of a file keeps what came before, and no half of a name or address`(
    file: String
  ) throws {
    let bytes = try Fixture(path: "opml/\(file).opml").bytes
    let whole = try OPMLReaderTests.read(bytes).contacts
    for end in bytes.indices {
      guard let batch = try? OPMLReaderTests.read(Array(bytes[..<end])) else { continue }
      for (cut, whole) in zip(batch.contacts, whole) {
        #expect(whole.links.starts(with: cut.links))
      }
      #expect(Self.names(batch) == whole.prefix(batch.contacts.count).map(\.name?.full))
      // The last bytes are the end tag of the root and a line end.
      if end < bytes.count - 1 {
        #expect(batch.diagnostics.contains { $0.slug == "xml.incomplete" })
      }
    }
  }

  @Test func `damage anywhere ends, and the books balance`() throws {
    let bytes = try Fixture(path: "opml/userland-2.0-blogroll.opml").bytes
    var random = SplitMix(seed: 5)
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        if Bool.random(using: &random) {
          damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        } else {
          damaged.insert(UInt8.random(in: 0...255, using: &random), at: place)
        }
      }
      guard let whole = try? OPMLReaderTests.read(damaged) else { continue }
      let pieces = try OPMLReaderTests.read(damaged, blockSize: 3)
      #expect(pieces.contacts == whole.contacts)
      #expect(pieces.records == whole.records)
    }
  }

  @Test func `readers at work side by side give what one after the other gives`() async throws {
    let files = Fixture.all(in: "opml")
    let serial = try files.map { try $0.read().contacts }
    try await withThrowingTaskGroup(of: (Int, [Contact]).self) { group in
      for round in 0..<8 {
        for (index, file) in files.enumerated() {
          group.addTask { (index, try file.read(blockSize: 10 + round).contacts) }
        }
      }
      for try await (index, contacts) in group { #expect(contacts == serial[index]) }
    }
  }
}
