import Foundation
import KithFormats
import KithModel
import KithText
import Testing

/// A card of JSON may hold anything in any value and under any name: it stays one card in every format.
@Suite struct HostileValueTests {
  /// What would end a line, a record, a card or an element, and begin another.
  static let hazards: [String] = [
    ["\r", "\n", "\r\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}"].map { end in
      ["x", "END:VCARD", "BEGIN:VCARD", "VERSION:4.0", "FN:Injected", "", "dn: cn=Injected", ""]
        .joined(separator: end)
    }.joined(),
    "\"><h2 class=\"fn\">Injected</h2></div><div class=\"vcard\"><span class=\"fn\">Injected</span></div>"
      + "<script>alert(1)</script><x y=\"",
    "]]></text></fn></vcard><vcard><fn><text>Injected</text></fn></vcard>",
    "x:y;z=\"q\",\\n\\",
  ]

  static let formats = FormatRegistry.standard.writable.filter {
    FormatRegistry.standard.readable(named: $0.name) != nil && $0.name != "csv"
  }.map(\.name)

  static func card() throws -> JSONValue {
    let bytes = try Data(
      contentsOf: Fixture.root.appending(path: "written/everything.jsonl"))
    let line = try #require(bytes.split(separator: UInt8(ascii: "\n")).first)
    guard case .object(var members) = try JSONValue.decode(Array(line)[...]) else { return .null }
    let end = JSONValue.array([.string("end"), .object([]), .string("text"), .string("VCARD")])
    let other = JSONValue.array([
      .string("x-a"),
      .object([JSONMember("x-p", .string("v")), JSONMember("group", .string("g"))]),
      .string("unknown"), .string("a"),
    ])
    members.removeAll { $0.name == "vCardProps" }
    members.append(JSONMember("vCardProps", .array([end, other])))
    return .object(members)
  }

  /// The value with a hazard in the place of each text and name in it, one after the other.
  static func variants(of value: JSONValue, _ hazard: String) -> [JSONValue] {
    switch value {
    case .string: [.string(hazard)]
    case .array(let values):
      values.indices.flatMap { index in
        variants(of: values[index], hazard).map { variant in
          var values = values
          values[index] = variant
          return .array(values)
        }
      }
    case .object(let members):
      members.indices.filter { !["@type", "version"].contains(members[$0].name) }.flatMap { index in
        ([JSONMember(hazard, members[index].value)]
          + variants(of: members[index].value, hazard).map { JSONMember(members[index].name, $0) })
          .map { variant in
            var members = members
            members[index] = variant
            return .object(members)
          }
      }
    default: []
    }
  }

  @Test(arguments: formats, hazards)
  func `whatever its values are, a card is one card`(name: String, hazard: String) throws {
    let format = try ConformanceTests.writable(name)
    var lines: [UInt8] = []
    for variant in Self.variants(of: try Self.card(), hazard) { variant.encodeLine(into: &lines) }
    let contacts = try ContactInput.readAll(lines, fileName: "cards.jsonl").contacts
    #expect(contacts.count > 200)
    var writer = format.makeWriter(WritingOptions())
    let (bytes, _, count) = writer.writeAll(contacts)
    let read = try ContactInput.readAll(bytes, format: ConformanceTests.readable(name)).contacts
    #expect(read.count == count)
    #expect(!read.contains { $0.name?.full == "Injected" })
    let text = String(decoding: bytes, as: UTF8.self)
    if name == "html" { #expect(!text.contains("<script")) }
  }

  @Test(
    arguments: ["html", "opml", "xbel", "xcard"], ["Ada\u{7}", "\u{1B}[31mAda", "Ada\u{FFFE}"])
  func `what markup cannot hold is left out and counted`(name: String, text: String) throws {
    var contact = Contact()
    contact.name = Name(full: text)
    contact.links = [Resource(id: "k1", uri: "https://ada.example/")]
    let format = try ConformanceTests.writable(name)
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll([contact])
    // U+FFFE is the only text here that vCard holds and XML does not: of others the line says it in another way.
    let isCounted = losses.sorted.contains { $0.field == "control characters" }
    #expect(isCounted || name == "xcard" && !text.contains("\u{FFFE}"))
    let read = try ContactInput.readAll(bytes, format: ConformanceTests.readable(name))
    #expect(read.diagnostics.isEmpty)
    #expect(read.contacts.map { $0.name?.full?.contains("Ada") } == [true])
  }

  @Test(arguments: ["mutt", "abook"], hazards)
  func `whatever its values are, a line is one line`(name: String, hazard: String) throws {
    let format = try ConformanceTests.writable(name)
    var lines: [UInt8] = []
    for variant in Self.variants(of: try Self.card(), hazard) { variant.encodeLine(into: &lines) }
    let contacts = try ContactInput.readAll(lines, fileName: "cards.jsonl").contacts
    var writer = format.makeWriter(WritingOptions())
    let text = String(decoding: writer.writeAll(contacts).bytes, as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) where name == "mutt" {
      #expect(line.hasPrefix("alias "))
    }
    for line in text.split(whereSeparator: \.isNewline) where name == "abook" {
      #expect(line.hasPrefix("[") || line.hasPrefix("#") || line.contains("="))
    }
  }
}
