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
