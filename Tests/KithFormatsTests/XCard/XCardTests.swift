import KithModel
import Testing

@testable import KithFormats

@Suite struct XCardTests {
  private static let namespace = "urn:ietf:params:xml:ns:vcard-4.0"

  private static func read(_ text: String) throws -> Batch {
    try ContactInput.readAll(Array(text.utf8), format: XCardFormat(), fileName: "cards.xml")
  }

  private static func document(_ content: String) -> String {
    "<vcards xmlns=\"\(namespace)\"><vcard><fn><text>A</text></fn>\n\(content)</vcard></vcards>"
  }

  private static func written(_ line: String) throws -> String {
    let text = "BEGIN:VCARD\r\nVERSION:4.0\r\n\(line)\r\nEND:VCARD\r\n"
    let contact = try #require(try ContactInput.readAll(Array(text.utf8)).contacts.first)
    var bytes: [UInt8] = []
    var ledger = Ledger()
    XCardWriter().begin(&bytes)
    _ = XCardWriter().write(contact, to: &bytes, ledger: &ledger)
    XCardWriter().finish(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"/>", "xcard"),
    (
      "<?xml version='1.0'?><!-- x --><v:vcard xmlns:v='urn:ietf:params:xml:ns:vcard-4.0'>", "xcard"
    ),
    ("<vcards><vcard/></vcards>", "xcard"), ("<vCard xmlns='vcard-temp'/>", nil),
    ("<vcard xmlns='urn:example'/>", nil), ("<opml version='2.0'/>", "opml"), ("<contacts/>", nil),
  ])
  func `the root and its namespace decide whether a file is xCard`(text: String, name: String?) {
    let sample = Sample(Array(text.utf8), isWhole: true)
    #expect(
      FormatRegistry.standard.detect(sample, ReadingOptions(fileName: "people"))?.format.name
        == name)
  }

  @Test(arguments: [
    ("", "empty"), ("<html/>", "HTML page"), ("<rss/>", "feed"),
    ("<opml/>", "another kind (<opml>)"),
    ("<vcards xmlns='urn:example'/>", "another kind"), ("[\"vcard\",[]]", "JSON"),
    ("BEGIN:VCARD", "a vCard"),
  ])
  func `what is no xCard is refused by name`(text: String, reason: String) {
    let error = #expect(throws: ReadingError.self) { try Self.read(text) }
    #expect(error?.description.contains(reason) == true)
  }

  @Test(arguments: [
    ("<tel>1</tel>", "xcard.bare-value"), ("<tel><text>1</text><b/></tel>", nil),
    ("<tel number='2'><text>1</text></tel>", "xcard.unknown-attribute"),
    ("<tel xml:lang='en'><text>1</text></tel>", nil),
    ("<tel><b xmlns='urn:x'/><text>1</text></tel>", "xcard.unknown-element"),
    ("<tel><text><i>1</i></text></tel>", "xcard.unknown-element"),
    ("<é><text>0</text></é><tel><text>1</text></tel>", "xcard.bad-property"),
  ])
  func `what xCard does not know costs only itself, and is said`(
    content: String, slug: String?
  ) throws {
    let batch = try Self.read(Self.document(content))
    #expect(batch.contacts.first?.phones.first?.number == "1")
    #expect(batch.diagnostics.map(\.slug) == (slug.map { [$0] } ?? []))
    #expect(batch.diagnostics.allSatisfy { $0.line == 2 })
  }

  @Test func `the white space of a layout is not part of a text, other white space is`() throws {
    let batch = try Self.read(
      Self.document(
        "<note><text>\n      laid out\n    </text></note><note><text>a\n b\n</text></note>"))
    #expect(batch.contacts.first?.notes.map(\.note) == ["laid out", "a\n b\n"])
  }

  /// RFC 6351 appendix A.
  @Test(arguments: [
    ("BDAY:--0203", "<bday><date>--0203</date></bday>"),
    ("BDAY:T1022", "<bday><time>1022</time></bday>"),
    ("ANNIVERSARY:20090808T1430-0500", "<anniversary><date-time>20090808T193000Z</date-time>"),
    ("BDAY;VALUE=text:once", "<bday><text>once</text></bday>"),
    ("GENDER:;it", "<gender><sex/><identity>it</identity></gender>"),
    ("GENDER:M", "<gender><sex>M</sex></gender>"),
    ("ORG:Acme;R&D", "<org><text>Acme</text><text>R&amp;D</text></org>"),
    ("N:Doe;Jo,Al;;;", "<n><surname>Doe</surname><given>Jo</given><given>Al</given><additional/>"),
    ("CLIENTPIDMAP:1;urn:x", "<clientpidmap><sourceid>1</sourceid><uri>urn:x</uri>"),
    ("TZ;VALUE=utc-offset:-0530", "<tz><utc-offset>-0530</utc-offset></tz>"),
    ("REV:20240517T091244Z", "<rev><timestamp>20240517T091244Z</timestamp></rev>"),
    ("X-A:a\\,b", "<x-a><unknown>a\\,b</unknown></x-a>"),
    ("X-A;VALUE=boolean:TRUE", "<x-a><boolean>true</boolean></x-a>"),
    ("X-A/B:1", "<x-a_x002F_b><unknown>1</unknown></x-a_x002F_b>"),
    ("XML:<a xmlns=\"urn:x\"><b/>R&amp\\;D</a>", "    <a xmlns=\"urn:x\"><b/>R&amp;D</a>\n"),
    ("XML:<a>no namespace</a>", "<xml><text>&lt;a&gt;no namespace&lt;/a&gt;</text></xml>"),
    ("XML:<a xmlns=\"urn:x\">", "<xml><text>&lt;a xmlns=\"urn:x\"&gt;</text></xml>"),
    (
      "XML:<fn xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"/>",
      "<xml><text>&lt;fn xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"/&gt;</text></xml>"
    ),
    (
      "TEL;X-Y=1;TYPE=work;PREF=2;PID=1.1;LANGUAGE=en:1",
      "<language><language-tag>en</language-tag></language><pid><text>1.1</text></pid><pref><integer>2</integer></pref><type><text>work</text></type><x-y><unknown>1</unknown></x-y>"
    ),
    (
      "g.EMAIL:a@b.example\r\ng.EMAIL:c@d.example",
      "    <group name=\"g\">\n      <email><text>a@b.example</text></email>\n      <email><text>c@d.example</text></email>\n    </group>\n"
    ),
    ("NOTE:1 < 2 & \u{FFFF}]]>", "<note><text>1 &lt; 2 &amp; ]]&gt;</text></note>"),
  ])
  func `a property is written as RFC 6351 has it`(line: String, element: String) throws {
    let xml = try Self.written(line)
    #expect(xml.contains(element), "\(xml)")
    #expect(try Self.read(xml).diagnostics.map(\.slug).allSatisfy { $0 == "vcard.bad-date" })
  }

  @Test func `a group has no longer a name than its properties can bear`() throws {
    let name = String(repeating: "g", count: 10_000)
    let batch = try Self.read(
      """
      <vcards xmlns="\(Self.namespace)"><vcard><fn><text>A</text></fn><group name="\(name)">
      <note><text>N</text></note></group></vcard></vcards>
      """)
    #expect(batch.diagnostics.map(\.slug) == ["xcard.long-group"])
    #expect(batch.contacts.first?.notes.map(\.note) == ["N"])
  }

  @Test func `a card that is too large keeps what stands before`() throws {
    let handler = XCardReader(file: "cards.xml", limit: 1000)
    let reader = XMLDocumentReader(file: "cards.xml", handler: handler)
    let note = "<note><text>\(String(repeating: "x", count: 2000))</text></note>"
    let large = "<vcard><fn><text>A</text></fn>\(note)<tel><text>1</text></tel></vcard>"
    let text =
      "<vcards xmlns=\"\(Self.namespace)\">\(large)<vcard><fn><text>B</text></fn></vcard></vcards>"
    reader.read(Array(text.utf8))
    reader.finish()
    let batch = handler.sink.take()
    #expect(batch.contacts.map(\.name?.full) == ["A", "B"])
    #expect(batch.contacts[0].notes.isEmpty)
    #expect(batch.contacts[0].phones.isEmpty)
    #expect(batch.diagnostics.map(\.slug) == ["xcard.too-large"])
  }

  @Test func `parameters without end are cut, and said to be`() throws {
    let parameters = (0..<1100).map { "<x\($0)><text>1</text></x\($0)>" }.joined()
    let batch = try Self.read(
      Self.document("<email><parameters>\(parameters)</parameters><text>a@b.example</text></email>")
    )
    #expect(batch.contacts.first?.emails.first?.extensions.vCardParams.count == 1000)
    #expect(batch.diagnostics.map(\.slug) == ["xcard.too-many-parameters"])
  }

  @Test(arguments: ["x-a", "x-messaging/aim-all", "7up", "-x", "_x002F_", "a_b"])
  func `a name is the same after its element`(name: String) {
    let element = XMLNameCode.encoded(name)
    #expect(XMLNameCode.decoded(element) == name)
  }

  static let wrapped = [
    "<vcards>ADA</vcards>BEN", "<group name='a'>ADA</group>BEN", "<x><y>ADA</y></x>BEN",
    "ADA<note xmlns='urn:x'>BEN</note>", "ADA<vcards><vcards>BEN</vcards></vcards>",
  ]

  @Test(arguments: wrapped)
  func `cards in an element that does not belong among cards are read`(content: String) throws {
    let card = { (name: String) in "<vcard><fn><text>\(name)</text></fn></vcard>" }
    let text = content.replacing("ADA", with: card("Ada")).replacing("BEN", with: card("Ben"))
    let batch = try Self.read("<vcards xmlns=\"\(Self.namespace)\">\(text)</vcards>")
    #expect(batch.contacts.map(\.name?.full).contains("Ada") || text.contains("urn:x"))
    #expect(batch.records == batch.accounted)
    #expect(batch.diagnostics.contains { $0.slug == "xcard.unknown-element" })
  }

  @Test func `a card without the namespace of the others is read, and said`() throws {
    let batch = try Self.read(
      """
      <vcards xmlns="\(Self.namespace)"><vcard xmlns=""><fn><text>Ada</text></fn></vcard>\
      <vcard><fn><text>Ben</text></fn></vcard></vcards>
      """)
    #expect(batch.contacts.map(\.name?.full) == ["Ada", "Ben"])
    #expect(batch.diagnostics.map(\.slug).contains("xcard.other-namespace"))
  }

  @Test func `a document of another format behind the first is an error`() throws {
    let outline = #"<outline text="Fi" xmlUrl="https://f.example/"/>"#
    let opml = #"<opml version="2.0"><body>\#(outline)</body></opml>"#
    for documents in [[opml, Self.document("")], [Self.document(""), opml]] {
      let batch = try ContactInput.readAll(Array(documents.joined(separator: "\n").utf8))
      #expect(batch.contacts.count == 1)
      let failures = batch.diagnostics.filter { $0.failure != nil }
      #expect(failures.map(\.slug) == ["xml.other-document"])
      #expect(failures.map(\.line) == [documents[0].split(separator: "\n").count + 1])
    }
  }
}
