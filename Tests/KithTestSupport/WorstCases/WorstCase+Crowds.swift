extension WorstCase {
  /// Documents of many small elements, each of which asks for the same search.
  static let crowds = [
    crowd("feed", "authors with an address", "in.rss", in: ("<rss><channel>", "</channel></rss>")) {
      "<item><author>a@b.example (N\($0))</author></item>"
    },
    crowd("feed", "pages of one author", "in.atom", in: ("<feed>", "</feed>")) {
      "<author><name>A</name><uri>https://a.example/\($0)</uri></author>"
    },
    crowd(
      "feed", "roles of one person", "in.rss",
      in: (
        "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel>", "</channel></rss>"
      )
    ) { "<media:credit role='r\($0)'>A</media:credit>" },
    crowd(
      "foaf", "addresses and whom somebody knows", "in.rdf",
      in: (
        "<foaf:Person xmlns:foaf='http://xmlns.com/foaf/0.1/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
        "</foaf:Person>"
      )
    ) {
      "<foaf:knows rdf:resource='#p\($0)'/><foaf:mbox rdf:resource='mailto:a\($0)@b.example'/>"
    },
    crowd("html", "links of oneself", "in.html", in: ("<html>", "</html>")) {
      "<a rel='me' href='https://a.example/\($0)'>x</a>"
    },
    crowd("html", "cards that do not end", "in.html", count: 50, in: ("<html>", "</html>")) {
      "<div class='vcard'><b class='fn'>J\($0)"
    },
    crowd(
      "gdata", "members of a group", "in.xml",
      in: (
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://schemas.google.com/contact/2008'>",
        "</feed>"
      )
    ) { "<entry><title>N\($0)</title><g:groupMembershipInfo href='g'/></entry>" },
    crowd(
      "xbel", "pages of a folder", "in.xbel",
      in: ("<xbel><folder><title>F</title>", "</folder></xbel>")
    ) { "<bookmark href='\($0)'/>" },
    crowd(
      "opml", "outlines", "in.opml", in: ("<opml version='2.0'><body>", "</body></opml>")
    ) { "<outline text='\($0)' xmlUrl='\($0)'/>" },
    crowd(
      "xcard", "notes", "in.xml",
      in: ("<vcards xmlns='urn:ietf:params:xml:ns:vcard-4.0'><vcard>", "</vcard></vcards>")
    ) { "<note><text>\($0)</text></note>" },
  ]

  private static func crowd(
    _ format: String, _ what: String, _ fileName: String, count: Int = 2000,
    in document: (begin: String, end: String), _ element: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    reading(format, what, fileName, count: count) {
      document.begin + many($0, element) + document.end
    }
  }
}
