import KithModel
import Testing

@testable import KithFormats

/// Documents that hold people of several formats.
@Suite struct OtherPeopleTests {
  static let rdf = """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    """
  static let channel = """
    <channel rdf:about="https://a.example/"><title>T</title></channel>
    <item rdf:about="https://a.example/1"><title>x</title><dc:creator>Ada Fair</dc:creator></item>
    """
  static let person = "<foaf:Person><foaf:name>Ben Oko</foaf:name></foaf:Person>"
  static let outline = #"<outline text="Cy Tan" xmlUrl="https://cy.example/feed"/>"#

  static let mixed: [(String, String, String)] = [
    (
      "\(rdf)\(channel)\(person)</rdf:RDF>", "Ada Fair",
      "1 of 'foaf' (<foaf:Person>) in a document of 'feed'"
    ),
    (
      "\(rdf)\(person)\(channel)</rdf:RDF>", "Ben Oko",
      "1 of 'feed' (<item>) in a document of 'foaf'"
    ),
    (
      "<rss version='2.0'><channel><item><author>Ada Fair</author></item>\(outline)\(outline)</channel></rss>",
      "Ada Fair", "2 of 'opml' (<outline>) in a document of 'feed'"
    ),
    (
      "<xbel><bookmark href='https://a.example/'><title>Ada Fair</title></bookmark><folder>\(outline)</folder></xbel>",
      "Ada Fair", "1 of 'opml' (<outline>) in a document of 'xbel'"
    ),
    (
      "<opml><body>\(outline)<bookmark href='https://a.example/'><title>Ada</title></bookmark></body></opml>",
      "Cy Tan", "1 of 'xbel' (<bookmark>) in a document of 'opml'"
    ),
    (
      "<!DOCTYPE html><html><body><p class='h-card'>Ada Fair</p>\(outline)</body></html>",
      "Ada Fair", "1 of 'opml' (<outline>) in a document of 'html'"
    ),
  ]

  @Test(arguments: mixed)
  func `those whom the format does not read are counted and named`(
    text: String, name: String, what: String
  ) throws {
    let batch = try ContactInput.readAll(Array(text.utf8))
    #expect(batch.contacts.compactMap { $0.name?.full } == [name])
    let said = batch.diagnostics.filter { $0.slug == "xml.other-people" }
    #expect(said.map(\.what) == [what])
    #expect(said.allSatisfy { $0.severity == .error && $0.line != nil })
  }

  @Test func `somebody who is a part of a feed is no other`() throws {
    let maker = "<foaf:maker>\(Self.person)</foaf:maker>"
    let text = "\(Self.rdf)<channel><title>T</title>\(maker)</channel></rdf:RDF>"
    let batch = try ContactInput.readAll(Array(text.utf8))
    #expect(batch.contacts.compactMap { $0.name?.full } == ["Ben Oko"])
    #expect(batch.diagnostics.isEmpty)
  }
}
