import KithFormats
import KithModel
import Testing

/// Whom a feed names, and how often.
@Suite struct FeedReaderTests {
  static func read(_ text: String) throws -> Batch {
    try ContactInput.readAll(
      Array(text.utf8), format: FormatRegistry.standard.readable(named: "feed"))
  }

  static func channel(_ content: String) throws -> Batch {
    try read("<rss version=\"2.0\"><channel>\(content)</channel></rss>")
  }

  static func names(_ batch: Batch) -> [String?] { batch.contacts.map(\.name?.full) }

  @Test func `the author of many items is one contact, and the books balance`() throws {
    let items = String(repeating: "<item><author>Ann Adler</author></item>", count: 500)
    let batch = try Self.channel(items)
    #expect(Self.names(batch) == ["Ann Adler"])
    #expect(batch.merged == 499)
    #expect(batch.records == 500)
    #expect(batch.contacts.first?.sources.first?.mentions == 500)
  }

  @Test func `an e-mail joins mentions whose names have a word in common`() throws {
    let batch = try Self.channel(
      """
      <managingEditor>ann@a.example (Ann Adler)</managingEditor><item><author>ann@a.example</author></item>
      <item><author>ann@a.example (Ann)</author></item><item><author>ann@a.example (Bob Berg)</author></item>
      """)
    #expect(Self.names(batch) == ["Ann Adler", "Bob Berg"])
    #expect(batch.merged == 2)
  }

  @Test func `namesakes with other addresses are two`() throws {
    let batch = try Self.channel(
      "<item><author>a@b.example (Ann)</author></item><item><author>c@d.example (Ann)</author></item>"
    )
    #expect(Self.names(batch) == ["Ann", "Ann"])
  }

  @Test(arguments: [
    "http://purl.org/atom/ns#", "http://example.com/necho", "http://purl.org/pie/",
    "uri/of/echo/namespace#", "http://www.w3.org/2005/Atom",
  ])
  func `Atom of any age is read`(namespace: String) throws {
    let batch = try Self.read(
      "<feed xmlns=\"\(namespace)\"><author><name>Ann</name><url>https://a.example/</url></author></feed>"
    )
    #expect(Self.names(batch) == ["Ann"])
    #expect(batch.contacts.first?.links.map(\.uri) == ["https://a.example/"])
  }

  @Test func `what all people of a feed bear is no longer than such things are`() throws {
    let title = String(repeating: "x", count: 100_000)
    let authors = (1...50).map { "<item><author>A\($0)</author></item>" }.joined()
    let batch = try Self.channel(
      "<title>\(title)</title><link>https://\(title).example/</link>\(authors)")
    #expect(batch.contacts.count == 50)
    #expect(batch.contacts.allSatisfy { $0.links.isEmpty })
    #expect(batch.diagnostics.map(\.slug) == ["feed.long-title"])
  }

  @Test func `links of images, items and text are not the feed's`() throws {
    let batch = try Self.channel(
      """
      <image><title>I</title><link>https://i.example/</link></image><item><link>https://x.example/</link>
      <title>X</title><author>Ann</author></item><link>https://a.example/</link><title>A &amp;amp; B</title>
      """)
    #expect(batch.contacts.first?.links.map(\.uri) == ["https://a.example/"])
    #expect(batch.contacts.first?.links.map(\.label) == ["A & B"])
  }

  @Test(arguments: [
    ("Globex GmbH", Contact.Kind.org), ("Globex, Inc.", .org), ("Anna Albers", nil), ("Jo Sa", nil),
    ("Inc.", nil),
  ])
  func `only a legal form makes an organisation`(name: String, kind: Contact.Kind?) throws {
    #expect(try Self.channel("<webMaster>\(name)</webMaster>").contacts.map(\.kind) == [kind])
  }

  @Test func `a prefix that nothing declares stands for the usual`() throws {
    let batch = try Self.channel(
      "<item><dc:creator>Ann</dc:creator><x:creator>No</x:creator></item>")
    #expect(Self.names(batch) == ["Ann"])
  }

  @Test func `a name that the file ends in is not passed off as whole`() throws {
    let whole = "<rss><channel><item><author>Ann Adler</author></item><item><author>Bob Be"
    #expect(Self.names(try Self.read(whole)) == ["Ann Adler"])
    let atom = "<feed><author><name>Ann Adler</name><email>ann@a"
    let cut = try Self.read(atom)
    #expect(Self.names(cut) == ["Ann Adler"])
    #expect(cut.contacts.first?.emails == [])
  }

  @Test func `more people than are kept at once are handed out, and all are there`() throws {
    let items = (0..<9000).map { "<item><author>Person \($0)</author></item>" }.joined()
    let batch = try Self.channel(items)
    #expect(batch.contacts.count == 9000)
  }

  @Test(arguments: [
    "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><webMaster>&b;</webMaster>",
    "<rss><channel><webMaster>\u{0}\u{1}</webMaster>",
    "<rss><channel><item><author><author><author>",
    "<feed><author/><author></author><author><name/></author>",
  ])
  func `hostile feeds end`(text: String) throws {
    let batch = try Self.read(text)
    #expect(!batch.contacts.contains { $0.name?.full?.contains("aaaa") == true })
    #expect(batch.records == batch.contacts.count + batch.merged + batch.skipped)
  }

  @Test func `what one element may hold is limited`() throws {
    let long = String(repeating: "a@b.example, ", count: 200_000)
    let batch = try Self.channel("<webMaster>\(long)</webMaster><item><author>Ann</author></item>")
    #expect(Self.names(batch) == ["Ann"])
    #expect(batch.skipped == 1)
  }

  @Test(arguments: [
    ("<rss version='2.0'/>", "feed"), ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "feed"),
    (
      "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:gContact='http://schemas.google.com/contact/2008'/>",
      "gdata"
    ),
    (
      "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:foaf='http://xmlns.com/foaf/0.1/'/>",
      "feed"
    ),
    ("<rdf:RDF xmlns:rdf='r' xmlns:foaf='http://xmlns.com/foaf/0.1/'/>", "foaf"),
    ("<c:contact xmlns:c='http://schemas.microsoft.com/Contact'/>", "windows-contact"),
    ("<vcards xmlns='urn:ietf:params:xml:ns:vcard-4.0'/>", "xcard"), ("<xbel/>", "xbel"),
    ("<opml/>", "opml"), ("<contact/>", nil), ("<plist/>", nil),
  ])
  func `the root and its namespaces tell the formats apart`(text: String, name: String?) {
    let sample = Sample(Array(text.utf8), isWhole: true)
    #expect(
      FormatRegistry.standard.detect(sample, ReadingOptions(fileName: "x"))?.format.name == name)
  }
}
