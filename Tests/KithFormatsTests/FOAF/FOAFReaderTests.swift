import KithModel
import Testing

@testable import KithFormats

/// Who is in RDF/XML, in the forms that its syntax allows.
@Suite struct FOAFReaderTests {
  static func read(_ content: String) throws -> Batch {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/">\
      \(content)</rdf:RDF>
      """
    return try ContactInput.readAll(
      Array(text.utf8), format: FormatRegistry.standard.readable(named: "foaf"))
  }

  @Test(arguments: [
    "<foaf:Person><foaf:name>Ann</foaf:name></foaf:Person>", "<foaf:Person foaf:name='Ann'/>",
    "<rdf:Description><rdf:type rdf:resource='http://xmlns.com/foaf/0.1/Person'/><foaf:name>Ann</foaf:name></rdf:Description>",
    "<foaf:Document><foaf:maker><foaf:Person foaf:name='Ann'/></foaf:maker></foaf:Document>",
    "<rdf:Description foaf:nick='a' foaf:name='Ann'/>",
    "<rdf:Description rdf:about='#a'><foaf:name>Ann</foaf:name></rdf:Description><foaf:Person rdf:ID='a'/>",
  ])
  func `a person is found in every form`(content: String) throws {
    #expect(try Self.read(content).contacts.map(\.name?.full) == ["Ann"])
  }

  @Test func `relations name the uids of people in the file, wherever they stand`() throws {
    let batch = try Self.read(
      """
      <foaf:Person foaf:name='Ann'><foaf:knows rdf:resource='#b'/><foaf:knows><foaf:Person foaf:name='Cy'/>\
      </foaf:knows></foaf:Person><foaf:Person rdf:ID='b' foaf:name='Ben'/>
      """)
    #expect(batch.contacts.map(\.name?.full) == ["Ann", "Ben", "Cy"])
    let known = Set(batch.contacts.first?.relatedTo.map(\.target) ?? [])
    #expect(known == Set(batch.contacts.dropFirst().compactMap(\.uid)))
    #expect(batch.contacts.first?.relatedTo.allSatisfy { $0.relation == ["contact"] } == true)
  }

  @Test func `people who know each other do not keep the reader busy`() throws {
    let batch = try Self.read(
      "<foaf:Person rdf:ID='a'><foaf:knows rdf:resource='#b'/></foaf:Person><foaf:Person rdf:ID='b'><foaf:knows rdf:resource='#a'/><foaf:knows rdf:resource='#b'/></foaf:Person>"
    )
    #expect(batch.contacts.count == 2)
  }

  @Test func `documents, projects and accounts are nobody`() throws {
    let batch = try Self.read(
      "<foaf:Document rdf:about=''><foaf:name>D</foaf:name></foaf:Document><foaf:OnlineAccount foaf:accountName='x'/>"
    )
    #expect(batch.contacts == [])
    #expect(batch.diagnostics.map(\.slug) == ["foaf.no-people"])
  }

  @Test func `a file that says more than fits into memory is read in parts, and nobody is lost`() {
    let reader = FOAFReader(file: "a.rdf", limit: 20_000)
    let document = XMLDocumentReader(file: "a.rdf", handler: reader)
    let people = (1...100).map {
      "<foaf:Person rdf:about='https://a.example/\($0)'><foaf:name>P\($0)</foaf:name><foaf:knows rdf:resource='https://a.example/1'/></foaf:Person>"
    }
    let head =
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:foaf='http://xmlns.com/foaf/0.1/'>"
    document.read(Array("\(head)\(people.joined())</rdf:RDF>".utf8))
    document.finish()
    reader.finish()
    let batch = reader.sink.take()
    #expect(batch.contacts.map(\.name?.full) == (1...100).map { "P\($0)" })
    #expect(batch.contacts.allSatisfy { $0.relatedTo.map(\.target) == ["https://a.example/1"] })
    #expect(batch.diagnostics.map(\.slug) == ["foaf.large-file"])
  }

  @Test func `an element that says more than fits into memory ends the reading`() throws {
    let batch = try Self.read(
      "<foaf:Person foaf:name='Ann'/><foaf:Person foaf:name='Ben'>"
        + String(repeating: "<foaf:nick>b</foaf:nick>", count: 180_000) + "</foaf:Person>")
    #expect(batch.contacts.map(\.name?.full) == ["Ann", "Ben"])
    #expect(batch.diagnostics.map(\.slug) == ["foaf.too-large"])
  }

  @Test func `a literal that the file ends in is left out`() throws {
    let text =
      "<foaf:Person xmlns:foaf='http://xmlns.com/foaf/0.1/'><foaf:name>Ann</foaf:name><foaf:nick>an"
    let batch = try ContactInput.readAll(
      Array(text.utf8), format: FormatRegistry.standard.readable(named: "foaf"))
    #expect(batch.contacts.map(\.name?.full) == ["Ann"])
    #expect(batch.contacts.first?.nicknames == [])
  }
}
