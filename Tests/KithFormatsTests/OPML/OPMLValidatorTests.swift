import KithFormats
import Testing

/// The rules of OPML, one by one, and where they are broken.
@Suite struct OPMLValidatorTests {
  static func slugs(_ text: String) throws -> [String] {
    let batch = try ContactInput.readAll(
      Array(text.utf8), format: FormatRegistry.standard.readable(named: "opml"), validates: true)
    return batch.diagnostics.filter { $0.severity == .warning }.map { "\($0.line ?? 0) \($0.slug)" }
  }

  static func outline(_ attributes: String) throws -> [String] {
    try slugs(
      "<opml version='2.0'><head/>\n<body>\n<outline \(attributes)/></body></opml>")
  }

  static let good = "text='A' xmlUrl='https://a.example/'"

  static let outlines: [(String, [String])] = [
    (good + " type='rss'", []), ("text='F'", []), ("text=''", []),
    ("title='A' xmlUrl='https://a.example/'", ["3 opml.missing-text"]),
    ("text='A' type='rss'", ["3 opml.missing-xmlurl"]),
    ("text='A' type='link'", ["3 opml.missing-url"]),
    ("text='A' type='include' url='https://a.example/a.opml'", []),
    (good + " created='2006-03-06'", ["3 opml.bad-date"]),
    (good + " created='Mon, 06 Mar 2006 10:00:00 GMT'", []),
    (good + " isComment='yes'", ["3 opml.bad-value"]),
    ("text='A' xmlUrl='a.example'", ["3 opml.bad-address"]),
    ("Text='A' XMLURL='https://a.example/'", ["3 opml.letter-case", "3 opml.letter-case"]),
    (good + " anything='x'", []),
  ]

  @Test(arguments: outlines)
  func `an outline breaks these rules`(attributes: String, slugs: [String]) throws {
    #expect(try Self.outline(attributes) == slugs)
  }

  static let documents: [(String, [String])] = [
    (
      "<opml version='2.0'><head><title>T</title></head><body><outline text='a'/></body></opml>", []
    ),
    ("<opml><head/><body><outline text='a'/></body></opml>", ["1 opml.version"]),
    ("<opml version='3'><head/><body><outline text='a'/></body></opml>", ["1 opml.version"]),
    (
      "<opml version='1.1'>\n<body>\n</body></opml>",
      ["1 opml.missing-head", "1 opml.missing-outline"]
    ),
    ("<opml version='1.0'><head/></opml>", ["1 opml.missing-body"]),
    (
      "<opml version='2.0'><head>\n<dateCreated>yesterday</dateCreated><windowTop>x</windowTop><nosuch/></head><body><outline text='a'/><item/></body></opml>",
      [
        "2 opml.bad-date", "2 opml.bad-value", "2 opml.unexpected-element",
        "2 opml.unexpected-element",
      ]
    ),
    ("<OPML version='2.0'><head/><body><outline text='a'/></body></OPML>", ["1 opml.letter-case"]),
    (
      "<opml version='2.0'><head/><body>\n<outline text='R&D'/></body></opml>",
      ["2 xml.bare-ampersand"]
    ),
  ]

  @Test(arguments: documents)
  func `a document breaks these rules`(text: String, slugs: [String]) throws {
    #expect(try Self.slugs(text) == slugs)
  }
}
