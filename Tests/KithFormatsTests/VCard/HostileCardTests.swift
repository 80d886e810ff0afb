import KithFormats
import KithModel
import Testing

/// Cards made to break readers, small: what comes of them, never how long it takes.
@Suite struct HostileCardTests {
  static func read(_ lines: [String], validates: Bool = false) throws -> Batch {
    let text = lines.map { $0 + "\r\n" }.joined()
    return try ContactInput.readAll(Array(text.utf8), fileName: "hostile.vcf", validates: validates)
  }

  static func card(_ lines: [String], version: String = "3.0") -> [String] {
    ["BEGIN:VCARD", "VERSION:\(version)", "FN:Ada", "N:;Ada;;;"] + lines + ["END:VCARD"]
  }

  static func lines(_ count: Int, _ line: (Int) -> String) -> [String] { (0..<count).map(line) }

  /// Whether a card behind the hostile one is read as if nothing had been.
  static func expectNeighbour(_ batch: Batch) {
    #expect(batch.contacts.last?.name?.full == "Bo")
  }

  static let neighbour = ["BEGIN:VCARD", "VERSION:3.0", "FN:Bo", "N:;Bo;;;", "END:VCARD"]

  @Test(arguments: [true, false])
  func `cards in cards in cards are one person, and the lines behind them are read`(
    isOnLine: Bool
  ) throws {
    let depth = 2000
    let begin = isOnLine ? ["AGENT:BEGIN:VCARD"] : ["AGENT:", "BEGIN:VCARD"]
    let nested =
      Array(repeating: begin, count: depth).flatMap { $0 }
      + Array(repeating: "END:VCARD", count: depth)
    let card = Self.card(nested + ["TEL;HOME:1"], version: "2.1")
    let batch = try Self.read(card + Self.neighbour)
    #expect(batch.contacts.map { $0.name?.full } == ["Ada", "Bo"])
    #expect(batch.contacts.first?.phones.map(\.number) == ["1"])
    #expect(batch.contacts.first?.vCardProps.map(\.name) == ["agent"])
  }

  @Test func `cards in cards that never end are what there is of them`() throws {
    let nested = Array(repeating: ["AGENT:", "BEGIN:VCARD"], count: 2000).flatMap { $0 }
    let batch = try Self.read(["BEGIN:VCARD", "VERSION:2.1", "FN:Ada"] + nested)
    #expect(batch.contacts.map { $0.name?.full } == ["Ada"])
    #expect(batch.diagnostics.map(\.slug) == ["vcard.unfinished-card"])
  }

  @Test func `empty cards are rejects, each with its place`() throws {
    let empty = Array(repeating: ["BEGIN:VCARD", "END:VCARD"], count: 5000).flatMap { $0 }
    let batch = try Self.read(empty + Self.neighbour)
    #expect(batch.rejects.count == 5000)
    #expect(batch.rejects.last?.line == 9999)
    #expect(batch.diagnostics.allSatisfy { $0.slug == "vcard.empty-card" || $0.record != nil })
    Self.expectNeighbour(batch)
  }

  @Test func `a card of too many lines is a person, and says where reading ended`() throws {
    let card = Self.card(Self.lines(250_010) { "TEL:\($0)" })
    let batch = try Self.read(card + Self.neighbour)
    #expect(batch.contacts.count == 2)
    #expect(batch.contacts.first?.phones.count == 249_996)
    #expect(batch.diagnostics.map(\.slug) == ["vcard.too-many-lines"])
    #expect(batch.diagnostics.first?.line == 250_001)
    Self.expectNeighbour(batch)
  }

  @Test func `thousands of parameters are read up to a number, in order`() throws {
    let parameters = Self.lines(20_000) { "X-P\($0)=\($0)" }.joined(separator: ";")
    let batch = try Self.read(Self.card(["TEL;\(parameters):555-0100"]) + Self.neighbour)
    let phone = try #require(batch.contacts.first?.phones.first)
    #expect(phone.number == "555-0100")
    #expect(phone.extensions.vCardParams.map(\.name) == Self.lines(1000) { "x-p\($0)" })
    #expect(batch.diagnostics.map(\.slug) == ["vcard.too-many-parameters"])
    Self.expectNeighbour(batch)
  }

  @Test func `many parameters, names and values repeated, stay in order`() throws {
    let parameters = Self.lines(900) { "X-P\($0 % 300)=\($0)" }.joined(separator: ";")
    let batch = try Self.read(Self.card(["TEL;\(parameters);TYPE=home:555-0100"]))
    let phone = try #require(batch.contacts.first?.phones.first)
    #expect(phone.contexts == ["private"])
    #expect(phone.extensions.vCardParams.map(\.name) == Self.lines(300) { "x-p\($0)" })
    #expect(phone.extensions.vCardParams.last?.values == ["299", "599", "899"])
  }

  @Test(arguments: ["TYPE=a", "TYPE=\"a", "X-P=a"])
  func `thousands of values of one parameter are read up to a number`(beginning: String) throws {
    let quote = beginning.contains("\"") ? "\"" : ""
    let values = beginning + Self.lines(20_000) { ",v\($0)" }.joined() + quote
    let batch = try Self.read(Self.card(["TEL;\(values):555-0100"]) + Self.neighbour)
    let phone = try #require(batch.contacts.first?.phones.first)
    #expect(phone.number == "555-0100")
    #expect(phone.extensions.vCardParams.first?.values.count == 1000)
    #expect(batch.diagnostics.map(\.slug) == ["vcard.too-many-parameters"])
    Self.expectNeighbour(batch)
  }

  @Test func `a flood of labels in one group labels what is in it once, and keeps the others`()
    throws
  {
    let phones = Self.lines(2000) { "item1.TEL:\($0)" }
    let labels = Self.lines(2000) { "item1.X-ABLabel:label \($0)" }
    let titles = Self.lines(2000) { "item1.TITLE:\($0)" }
    let batch = try Self.read(Self.card(phones + labels + titles + ["item1.ORG:Globex"]))
    let contact = try #require(batch.contacts.first)
    #expect(contact.phones.allSatisfy { $0.label == "label 0" })
    #expect(contact.vCardProps.count == 1999)
    #expect(contact.titles.allSatisfy { $0.organizationId == "k1" })
  }

  @Test func `a flood of groups gives each its own label`() throws {
    let pairs = Self.lines(5000) { "g\($0).TEL:\($0)\r\ng\($0).X-ABLabel:\($0)" }
    let contact = try #require(try Self.read(Self.card(pairs)).contacts.first)
    #expect(contact.phones.map(\.label) == Self.lines(5000) { "\($0)" })
  }

  @Test func `names and addresses of thousands of parts are kept as they stand`() throws {
    let many = Self.lines(5000) { "p\($0)" }.joined(separator: ",")
    let card = Self.card(["ADR:;;\(many);;;;"], version: "4.0").map {
      $0.hasPrefix("N:") ? "N:\(many);\(many);;;;\(many);" : $0
    }
    let contact = try #require(try Self.read(card).contacts.first)
    #expect(contact.name?.components.isEmpty == true)
    #expect(contact.vCardProps.map(\.name) == ["n", "adr"])
  }

  @Test(arguments: ["X", "X;=", "X;ENCODING=QUOTED-PRINTABLE", "b@d;x:"])
  func `a line of nothing but folds is one line`(beginning: String) throws {
    let folds = Self.lines(300) { _ in " a=" }
    let batch = try Self.read(Self.card([beginning] + folds + ["TEL:1"]) + Self.neighbour)
    #expect(batch.contacts.first?.phones.map(\.number) == ["1"])
    #expect(batch.diagnostics.map(\.slug) == ["vcard.bad-line"])
    Self.expectNeighbour(batch)
  }

  @Test func `thousands of bad lines are kept up to a number, and then counted`() throws {
    let batch = try Self.read(Self.card(Self.lines(5000) { "no property \($0)" }) + Self.neighbour)
    #expect(batch.diagnostics.count == 1000)
    #expect(batch.diagnostics.last?.count == 4001)
    Self.expectNeighbour(batch)
  }

  @Test func `thousands of findings are kept up to a number, and then counted`() throws {
    let batch = try Self.read(Self.card(Self.lines(5000) { "P\($0):1" }), validates: true)
    #expect(batch.diagnostics.count == 1000)
    #expect(batch.diagnostics.last?.count == 4001)
  }

  @Test func `members set by hundreds of JSPROP are all set`() throws {
    let notes = Self.lines(900) { "NOTE;PROP-ID=n\($0):\($0)" }
    let members = Self.lines(900) { "JSPROP;JSPTR=\"notes/n\($0)/example.com:x\":\($0)" }
    let batch = try Self.read(Self.card(notes + members, version: "4.0"))
    let contact = try #require(batch.contacts.first)
    #expect(contact.notes.allSatisfy { $0.extensions.members.count == 1 })
    #expect(batch.diagnostics.isEmpty)
  }
}
