import KithFormats
import KithModel
import Testing

/// What a Card takes from an OPML file.
@Suite struct OPMLReaderTests {
  static func read(_ text: String) throws -> Batch { try read(Array(text.utf8)) }

  static func read(_ bytes: [UInt8], blockSize: Int = 1 << 16) throws -> Batch {
    try ContactInput.readAll(
      bytes, format: FormatRegistry.standard.readable(named: "opml"), blockSize: blockSize)
  }

  static func outlines(_ outlines: String) throws -> Batch {
    try read("<opml version=\"2.0\"><body>\(outlines)</body></opml>")
  }

  static func fixture(_ name: String) throws -> Batch {
    try Fixture(path: "opml/\(name).opml").read()
  }

  @Test(arguments: ["opml", "xbel"])
  func `a folder's name is cut where all in it would bear a megabyte`(name: String) throws {
    let long = String(repeating: "n", count: 1 << 19)
    let inner = String(repeating: "m", count: 1 << 19)
    let text =
      name == "opml"
      ? """
      <opml version="2.0"><body><outline text="\(long)"><outline text="\(inner)"><outline text="A"
      xmlUrl="https://a.example/"/></outline></outline></body></opml>
      """
      : """
      <xbel><folder><title>\(long)</title><folder><title>\(inner)</title>
      <bookmark href="https://a.example/"/></folder></folder></xbel>
      """
    let batch = try ContactInput.readAll(
      Array(text.utf8), format: FormatRegistry.standard.readable(named: name))
    #expect(batch.diagnostics.map(\.slug) == ["\(name).long-folder"])
    let keywords = try #require(batch.contacts.first?.keywords.elements)
    #expect(keywords.count == 1 && keywords.allSatisfy { $0.count == 1000 })
  }

  @Test(arguments: [
    (
      "feedly-2024-folders",
      ["Nora Petrov", "Lindqvist & Daughters", "Jürgen Žižek – “q” €", "王小明"]
    ),
    ("thunderbird-115-folders-with-title", ["Lena Haddad"]),
    ("miniflux-2-prefix", ["Piotr Novak"]),
    ("freshrss-1.24-prefix", ["Mei Tanaka"]),
    ("userland-0.9-outline-document", ["Ali Müller"]),
    ("other-2.0-letter-case", ["Caps Carla", "Mixed Mia"]),
    ("other-1.1-latin-1", ["Jürgen Café"]),
    ("other-2.0-utf-16", ["Jürgen Žižek"]),
  ])
  func `the lists of these programs are read without a word`(file: String, names: [String]) throws {
    let batch = try Self.fixture(file)
    #expect(batch.contacts.map(\.name?.full) == names)
    #expect(batch.diagnostics == [])
  }

  @Test func `a feed may have no name`() throws {
    let batch = try Self.fixture("theoldreader-2023-only-text")
    #expect(batch.contacts.map(\.name?.full) == ["Omar Okafor", nil])
  }

  @Test func `an owner and an outline fill their Cards`() throws {
    let batch = try Self.fixture("userland-2.0-blogroll")
    let owner = try #require(batch.contacts.first)
    #expect(owner.name?.full == "Anna Albers")
    #expect(owner.emails.map(\.address) == ["anna@albers.example"])
    #expect(owner.links.map(\.uri) == ["https://albers.example/about"])
    #expect(owner.sources.map(\.record) == [1])
    let zoe = batch.contacts[1]
    #expect(zoe.name?.full == "Zoë Ortiz")
    #expect(zoe.kind == nil)
    #expect(zoe.links.map(\.uri) == ["https://zoe.example/", "https://zoe.example/feed.xml"])
    #expect(zoe.links.map(\.mediaType) == [nil, "application/rss+xml"])
    #expect(zoe.notes.map(\.note) == ["A recruiter writes."])
    #expect(zoe.preferredLanguages.map(\.language) == ["en-us"])
    #expect(zoe.created?.text == "2006-03-06T15:00:00Z")
    #expect(zoe.keywords.elements == ["Hiring/Recruiters", "People/Recruiters", "met"])
    #expect(
      zoe.columns.map { [$0.heading, $0.value] } == [
        ["title", "Zoë on hiring"], ["description", "A <b>recruiter</b> writes."],
        ["version", "RSS2"], ["source:text", "not the name"],
      ])
    #expect(zoe.sources.map(\.record) == [4])
    #expect(zoe.sources.map(\.line) == [13])
  }

  @Test func `folders, comments, inclusions and outlines without an address are skipped`() throws {
    let batch = try Self.fixture("userland-2.0-blogroll")
    #expect(batch.contacts.map(\.name?.full) == ["Anna Albers", "Zoë Ortiz", "Hugo's page"])
    #expect(batch.skipped == 6)
    #expect(batch.rejects == [])
    #expect(batch.diagnostics.map(\.slug) == ["opml.inclusion", "opml.no-address"])
    #expect(batch.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func `a folder that has a feed is a contact too`() throws {
    let batch = try Self.outlines(
      "<outline text=\"A\" xmlUrl=\"https://a.example/\"><outline text=\"B\" url=\"https://b.example/\"/></outline>"
    )
    #expect(batch.contacts.map(\.name?.full) == ["A", "B"])
    #expect(batch.contacts.map(\.keywords) == [[], ["A"]])
  }

  @Test func `the title is the name where there is no text`() throws {
    let batch = try Self.outlines(
      "<outline text=\" \" title=\"Ann\" xmlUrl=\"https://a.example/\"/>")
    #expect(batch.contacts.map(\.name?.full) == ["Ann"])
    #expect(batch.contacts.map(\.columns) == [[]])
  }

  @Test(arguments: [
    ("&lt;b&gt;Jo&lt;/b&gt; &amp;amp; Co", "Jo & Co"), ("I &lt;3 Jobs", "I <3 Jobs"),
    ("R&amp;D &amp;nosuch; x", "R&D &nosuch; x"), ("Jo&lt;br/&gt;Seeker", "Jo Seeker"),
    ("&amp;#8220;q&amp;#8221;", "“q”"), ("a &lt;b@c.example&gt;", "a <b@c.example>"),
  ])
  func `encoded HTML in a name is made plain, and only that`(text: String, name: String) throws {
    let batch = try Self.outlines("<outline text=\"\(text)\" xmlUrl=\"https://a.example/\"/>")
    #expect(batch.contacts.map(\.name?.full) == [name])
    #expect(batch.diagnostics == [])
  }

  @Test(arguments: ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "vbscript:x"])
  func `an address that must not be followed is kept as a column`(address: String) throws {
    let batch = try Self.outlines(
      "<outline text=\"A\" xmlUrl=\"\(address)\" htmlUrl=\"https://a.example/\"/>")
    #expect(batch.contacts.first?.links.map(\.uri) == ["https://a.example/"])
    #expect(batch.contacts.first?.columns.map(\.heading) == ["xmlUrl"])
    #expect(batch.diagnostics.map(\.slug) == ["opml.unsafe-address"])
  }

  @Test(arguments: [
    ("Mon, 06 Mar 2006 10:00:00 GMT", "2006-03-06T10:00:00Z"),
    ("6 Mar 06 10:00 EST", "2006-03-06T15:00:00Z"),
    ("Sun, 31 Dec 2023 23:30:00 -0100", "2024-01-01T00:30:00Z"),
  ])
  func `dates are those of mail`(text: String, moment: String) throws {
    let batch = try Self.outlines(
      "<outline text=\"A\" xmlUrl=\"https://a.example/\" created=\"\(text)\"/>")
    #expect(batch.contacts.first?.created?.text == moment)
  }

  @Test func `a date that is none, and a language that is none, are kept as columns`() throws {
    let batch = try Self.outlines(
      "<outline text=\"A\" xmlUrl=\"https://a.example/\" created=\"Mon, 31 Feb 2006 99:00\" language=\"en or de\"/>"
    )
    #expect(batch.contacts.first?.created == nil)
    #expect(batch.contacts.first?.columns.map(\.heading) == ["language", "created"])
  }
}
