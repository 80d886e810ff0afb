import Foundation
import KithModel
import Testing

@testable import KithFormats

@Suite struct JCardTests {
  private static func read(_ text: String, blockSize: Int = 1 << 16) throws -> Batch {
    try ContactInput.readAll(
      Array(text.utf8), format: JCardFormat(), fileName: "cards.jcard", blockSize: blockSize)
  }

  private static func card(_ name: String, _ rest: String = "") -> String {
    #"["vcard",[["version",{},"text","4.0"],["fn",{},"text",""# + name + #""]"# + rest + "]]"
  }

  private static func names(_ batch: Batch) -> [String?] { batch.contacts.map(\.name?.full) }

  private static let first = card("A")
  private static let second = card("B")

  static let arrangements: [String] = [
    "\(first)\n\(second)", "[\(first),\(second)]", "[[\n\(first) , \n\(second)]]\n",
    "\(first)\(second)", "\(first.dropLast()),[]]\n\(second.dropLast()) , [ ] ]",
    "[\(first)][\(second)]",
  ]

  @Test(arguments: arrangements)
  func `cards stand alone, in an array, or one after the other`(text: String) throws {
    for size in [1, 2, 5, 1 << 16] {
      let batch = try Self.read(text, blockSize: size)
      #expect(Self.names(batch) == ["A", "B"])
      #expect(batch.diagnostics.isEmpty)
    }
  }

  /// Brackets, a quote, the end of a line are missing.
  static let damages: [String] = [
    "[\(first.dropLast()),\(second)]", "[\(first.dropLast(2)),\(second)]",
    "\(first)\n\(card("X").dropLast(2))\(second)",
    "\(first.dropLast(2)),[\"note\",{},\"text\",\"no end]],\(second)",
  ]

  @Test(arguments: damages)
  func `a card without its end does not cost the next`(text: String) throws {
    for size in [1, 3, 1 << 16] {
      let batch = try Self.read(text, blockSize: size)
      #expect(Self.names(batch).first == "A")
      #expect(Self.names(batch).last == "B")
      #expect(batch.diagnostics.map(\.slug) == ["jcard.unfinished-card"])
    }
  }

  @Test(arguments: [
    #"["tel",{}]"#, #"["tel",{},"text"]"#, #"[1,{},"text","x"]"#,
    #"["tel",{"type":{}},"text","x"]"#,
    #"["tel",{},"text",{}]"#, #"["tel",{},"text",[[["x"]]]]"#, #""tel""#, "17", "{}", "null",
    #"["tel",{},"text","\q"]"#, #"["tel",{},"text" "x"]"#, #"["",{},"text","x"]"#,
    #"["tel",{},5,"x"]"#,
    "[" + String(repeating: "[", count: 500) + String(repeating: "]", count: 501),
  ])
  func `a broken property costs only itself`(property: String) throws {
    let batch = try Self.read(Self.card("A", ",\n" + property + #",["note",{},"text","kept"]"#))
    #expect(batch.contacts.first?.notes.map(\.note) == ["kept"])
    #expect(batch.contacts.first?.phones.isEmpty == true)
    #expect(batch.diagnostics.map(\.slug) == ["jcard.bad-property"])
    #expect(batch.diagnostics.map(\.line) == [2])
  }

  @Test func `a card without properties that can be read is rejected with its text`() throws {
    let text = #"["vcard",[["tel",{}]]]"#
    let batch = try Self.read(text)
    #expect(batch.rejects.map { String(decoding: $0.raw, as: UTF8.self) } == [text])
    #expect(batch.diagnostics.map(\.slug).last == "jcard.empty-card")
  }

  @Test(arguments: ["", "[]", " [ ] "])
  func `nothing is no mistake`(text: String) throws {
    #expect(try Self.read(text).records == 0)
  }

  @Test(arguments: [#"["vcalendar",[],[]]"#, #"{"a":1}"#, "[[1,2],[3]]"])
  func `JSON of another kind is refused`(text: String) {
    let error = #expect(throws: ReadingError.self) { try Self.read(text) }
    #expect(error?.description.contains("no jCard") == true)
  }

  @Test(arguments: [
    (card("A"), "jcard"), (" \n[ [ \"VCARD\", []]]", "jcard"),
    (#"[["vcard",[["x-y",{},"unknown","z"]]],{"@type":"Card"}]"#, "jcard"),
    (#"[{"@type":"Card","vCardProps":[["vcard",{},"text","a"]]}]"#, "json"),
    (#"{"@type":"Card","name":{"full":"A"}}"#, "jsonl"), (#"["vcalendar",[]]"#, nil),
    (#"["vcards"]"#, nil),
  ])
  func `jCard is told from JSContact and other JSON`(text: String, name: String?) {
    let sample = Sample(Array(text.utf8), isWhole: true)
    #expect(
      FormatRegistry.standard.detect(sample, ReadingOptions(fileName: "people"))?.format.name
        == name)
  }

  @Test func `a card that is too large is rejected, and those around it are kept`() throws {
    var splitter = JCardSplitter(limit: 200)
    let large = Self.card(
      "X", #",["note",{},"text",""# + String(repeating: "]\\\"", count: 90) + "\"]")
    let text = Array("[\(Self.card("A")),\(large),\(Self.card("B"))]".utf8)
    for size in [1, 7, text.count] {
      var endings: [CardSplitter.Ending] = []
      for start in stride(from: 0, to: text.count, by: size) {
        splitter.append(Array(text[start..<min(text.count, start + size)]))
        while case .piece(let piece)? = splitter.next() { endings.append(piece.ending) }
      }
      #expect(endings == [.complete, .tooLarge, .complete])
      #expect(splitter.finish() == nil)
      splitter = JCardSplitter(limit: 200)
    }
  }

  @Test func `a hundred thousand broken properties are kept up to a number, and then counted`()
    throws
  {
    let text = Self.card("A", String(repeating: ",1", count: 100_000))
    let batch = try Self.read(text)
    #expect(batch.contacts.count == 1)
    #expect(batch.diagnostics.count == 1000)
    #expect(batch.diagnostics.last?.count == 99_001)
  }

  @Test func `parameters and properties without end are cut, and said to be`() throws {
    let parameters = (0..<1100).map { #""x\#($0)":"1""# }.joined(separator: ",")
    let email = #",["email",{\#(parameters)},"text","a@b.example"]"#
    let batch = try Self.read(Self.card("A", email))
    #expect(batch.contacts.first?.emails.first?.extensions.vCardParams.count == 1000)
    #expect(batch.diagnostics.map(\.slug) == ["jcard.too-many-parameters"])
    let phones = String(repeating: #","1""#, count: PropertyBudget.values)
    let large = try Self.read(Self.card("A", #",["tel",{},"text"\#(phones)]"#) + Self.card("B"))
    #expect(Self.names(large) == ["A", "B"])
    #expect(large.diagnostics.map(\.slug) == ["jcard.too-many-properties"])
  }

  /// RFC 7095 section 3.5 and its examples' shapes.
  @Test(arguments: [
    ("BDAY:19850412", #"["bday",{},"date-and-or-time","1985-04-12"]"#),
    ("BDAY:1985-04", #"["bday",{},"date-and-or-time","1985-04"]"#),
    ("BDAY:---12", #"["bday",{},"date-and-or-time","---12"]"#),
    ("BDAY:--0412", #"["bday",{},"date-and-or-time","--04-12"]"#),
    ("BDAY:T102200", #"["bday",{},"date-and-or-time","T10:22:00"]"#),
    ("BDAY;VALUE=text:circa 1800", #"["bday",{},"text","circa 1800"]"#),
    ("X-A;VALUE=time:1022", #"["x-a",{},"time","10:22"]"#),
    ("X-A;VALUE=time:-2200", #"["x-a",{},"time","-22:00"]"#),
    ("X-A;VALUE=time:--00", #"["x-a",{},"time","--00"]"#),
    ("X-A;VALUE=time:102200-0800", #"["x-a",{},"time","10:22:00-08:00"]"#),
    ("X-A;VALUE=date-time:--1022T1400", #"["x-a",{},"date-time","--10-22T14:00"]"#),
    ("X-A;VALUE=date-time:---22T14", #"["x-a",{},"date-time","---22T14"]"#),
    ("X-A;VALUE=timestamp:19961022T140000-05", #"["x-a",{},"timestamp","1996-10-22T14:00:00-05"]"#),
    ("X-A;VALUE=utc-offset:-0500", #"["x-a",{},"utc-offset","-05:00"]"#),
    ("X-A;VALUE=boolean:TRUE", #"["x-a",{},"boolean",true]"#),
    ("X-A;VALUE=integer:-7", #"["x-a",{},"integer",-7]"#),
    ("X-A;VALUE=integer:007", #"["x-a",{},"integer","007"]"#),
    ("X-A;VALUE=float:1.30", #"["x-a",{},"float",1.30]"#),
    (#"X-A;VALUE=text:one\, two,three\;"#, #"["x-a",{},"text","one, two","three;"]"#),
    (#"X-A:one\, two"#, #"["x-a",{},"unknown","one\\, two"]"#),
    ("GENDER:M;Fellow", #"["gender",{},"text",["M","Fellow"]]"#),
    ("GENDER:F", #"["gender",{},"text","F"]"#),
    ("N:Doe;Jo;;;Jr.,M.D.", #"["n",{},"text",["Doe","Jo","","",["Jr.","M.D."]]]"#),
    ("ORG:Acme", #"["org",{},"text","Acme"]"#),
    (#"ORG:Acme;R\;D"#, #"["org",{},"text",["Acme","R;D"]]"#),
    (#"CATEGORIES:a,b\, c"#, #"["categories",{},"text","a","b, c"]"#),
    ("item1.TEL;TYPE=work,fax:1", #"["tel",{"group":"item1","type":["fax","work"]},"text","1"]"#),
    ("LANG:fr", #"["lang",{},"language-tag","fr"]"#),
    (
      #"ADR;LABEL="C:\\^n^'a^'":;;;;;;X"#,
      #"["adr",{"label":"C:\\\n\"a\""},"text",["","","","","","","X"]]"#
    ),
  ])
  func `a property is written as RFC 7095 has it`(line: String, tuple: String) throws {
    let text = "BEGIN:VCARD\r\nVERSION:4.0\r\n\(line)\r\nEND:VCARD\r\n"
    let contact = try #require(try ContactInput.readAll(Array(text.utf8)).contacts.first)
    var writer = JCardWriter()
    var bytes: [UInt8] = []
    var ledger = Ledger()
    _ = writer.account(for: contact, to: &bytes, &ledger)
    writer.finish(&bytes)
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(json.contains(tuple), "\(json)")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
  }
}
