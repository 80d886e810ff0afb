import KithModel
import KithText
import Testing

@Suite struct ProvenanceTests {
  @Test func `a contact says nothing of itself before it is read`() {
    let contact = Contact()
    #expect(contact.uid == nil)
    #expect(contact.sources.isEmpty && contact.changes.isEmpty && contact.merges.isEmpty)
    #expect(contact.columns.isEmpty && contact.vCardProps.isEmpty)
    #expect(contact.extensions.isEmpty)
  }

  @Test func `where a contact came from is part of it`() {
    var one = Contact()
    one.sources = [Source(format: "linkedin", file: "Connections.csv", record: 3, line: 7)]
    var other = one
    #expect(one == other)
    other.sources[0].record = 4
    #expect(one != other)
    other = one
    other.changes = [Change(at: "phones/k1/number", was: "030 1234567", rule: "phone.e164")]
    #expect(one != other)
  }

  @Test func `headings may repeat`() {
    var contact = Contact()
    contact.columns = [Column(heading: "Tag", value: "a"), Column(heading: "Tag", value: "b")]
    #expect(contact.columns.map(\.value) == ["a", "b"])
  }

  @Test func `extensions are empty until one of their three parts is there`() {
    var extensions = Extensions()
    #expect(extensions.isEmpty)
    extensions.vCardName = "x-name"
    #expect(!extensions.isEmpty)
    extensions.vCardName = nil
    extensions.members = [JSONMember("example.com:a", .null)]
    #expect(!extensions.isEmpty)
  }
}
