import KithFormats
import Testing

/// Files that ask for the same search again and again.
@Suite struct CrowdTests {
  static let crowds: [(String, String, String, String)] = [
    (
      "feed", "<rss><channel>", "<item><author>a@b.example (N#)</author></item>", "</channel></rss>"
    ),
    ("feed", "<feed>", "<author><name>A</name><uri>https://a.example/#</uri></author>", "</feed>"),
    (
      "feed", "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel>",
      "<media:credit role='r#'>A</media:credit>", "</channel></rss>"
    ),
    (
      "foaf",
      "<foaf:Person xmlns:foaf='http://xmlns.com/foaf/0.1/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
      "<foaf:knows rdf:resource='#p#'/><foaf:mbox rdf:resource='mailto:a#@b.example'/>",
      "</foaf:Person>"
    ),
    ("html", "<html>", "<a rel='me' href='https://a.example/#'>x</a>", "</html>"),
    ("html", "<html>", "<div class='vcard'><b class='fn'>J#", "</html>"),
    (
      "gdata",
      "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://schemas.google.com/contact/2008'>",
      "<entry><title>N#</title><g:groupMembershipInfo href='g'/></entry>", "</feed>"
    ),
    ("xbel", "<xbel><folder><title>F</title>", "<bookmark href='#'/>", "</folder></xbel>"),
    ("opml", "<opml version='2.0'><body>", "<outline text='#' xmlUrl='#'/>", "</body></opml>"),
    (
      "xcard", "<vcards xmlns='urn:ietf:params:xml:ns:vcard-4.0'><vcard>",
      "<note><text>#</text></note>", "</vcard></vcards>"
    ),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: crowds)
  func `a crowd costs no more than its number`(
    format: String, begin: String, one: String, end: String
  ) throws {
    let all = (0..<20_000).map { one.replacing("#", with: "\($0)") }.joined()
    let batch = try ContactInput.readAll(
      Array((begin + all + end).utf8), format: FormatRegistry.format(named: format))
    #expect(batch.records >= 1)
  }
}
