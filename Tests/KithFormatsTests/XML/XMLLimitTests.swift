import Testing

@testable import KithFormats

/// What a document may not ask for.
@Suite struct XMLLimitTests {
  static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func `512 elements inside one another are read, and the next one ends the reading`() {
    let deep = Self.repeated("<a>", 512) + Self.repeated("</a>", 512)
    #expect(XMLEvents.of(deep).slugs == [])
    let deeper = XMLEvents.of("<r>\n" + Self.repeated("<a>", 100_000))
    #expect(deeper.slugs == ["xml.too-deep"])
    #expect(deeper.lines.count == 512)
  }

  @Test func `a tag of more than a mebibyte keeps its name alone`() {
    let value = Self.repeated("x", 1 << 20)
    for size in [1000, 1 << 16, 1 << 22] {
      let read = XMLEvents.of(
        Array("<r><a x=\"\(value)>\"/><b/><c y='\(value)'>t</c></r>".utf8), blockSize: size)
      #expect(read.text == "<r><a…>/<b>/<c…>t//")
      #expect(read.slugs == ["xml.large-tag", "xml.large-tag"])
    }
  }

  @Test func `256 attributes of an element are kept`() {
    let attributes = (0..<5000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
    let read = XMLEvents.of("<r><a \(attributes)/><b/></r>")
    #expect(read.slugs == ["xml.too-many-attributes"])
    #expect(read.text.contains("a255=[255]>/<b>"))
    #expect(!read.text.contains("a256"))
  }

  @Test func `a tag with an endless name is left out`() {
    let read = XMLEvents.of("<r><\(Self.repeated("n", 60_000)) x=\"1\"/><b/></r>")
    #expect(read.text == "<r><b>//")
    #expect(read.slugs == ["xml.long-name"])
  }

  @Test func `20,000 names are enough`() {
    let read = XMLEvents.of("<r>" + (0..<30_000).map { "<n\($0)/>" }.joined() + "</r>")
    #expect(read.slugs == ["xml.stopped"])
    #expect(read.lines.count == 20_001)
  }

  @Test func `text, comments and CDATA may be as long as they like`() {
    let long = Self.repeated("x", 11_000_000)
    let read = XMLEvents.of("<r><!--\(long)--><a/>\(long)<![CDATA[\(long)]]><b/></r>")
    #expect(read.slugs == [])
    #expect(read.text.hasSuffix("x<b>//"))
  }

  @Test(arguments: [
    "<a x =\"1\"!>", "<a x=\"1>", "<a x='1\">", "<a x=1 y", "<a <", "</nosuch>", "<a x=\"&", "<!a>",
  ])
  func `thousands of damaged tags cost no more than their bytes`(damage: String) {
    let read = XMLEvents.of("<r><b/>" + Self.repeated(damage + "</a>", 20_000))
    #expect(read.text.hasPrefix("<r><b>/"))
    #expect(read.slugs.contains { $0 != "xml.incomplete" })
  }
}
