import KithModel
import Testing

@testable import KithFormats

/// Delimiter, header and character set, which no table says itself.
@Suite struct CSVDetectionTests {
  static func read(_ text: String) throws -> Batch {
    try ContactInput.readAll(Array(text.utf8), fileName: "people.csv")
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `any of four delimiters is found, also where cells hold the others`(delimiter: String) throws
  {
    let others = [",", ";", "|"].filter { $0 != delimiter }.joined(separator: " ")
    let table = """
      First Name~Last Name~Email~Notes
      Ada~Fairweather~ada@example.com~a \(others) b \(others)
      Ben~Okoro~ben@example.com~\(others)\(others)\(others)
      """
    let text = table.split(separator: "~", omittingEmptySubsequences: false)
      .joined(separator: delimiter)
    let batch = try Self.read(text)
    #expect(
      batch.contacts.map { $0.emails.map(\.address) } == [["ada@example.com"], ["ben@example.com"]])
    #expect(batch.contacts.first?.notes.map(\.note) == ["a \(others) b \(others)"])
    #expect(batch.diagnostics == [])
  }

  @Test(arguments: [
    ("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", UInt8(ascii: ";")),
    ("a,b\n1;2;3,x\n4;5;6,y\n", UInt8(ascii: ",")), ("a|b\nc|d\n", UInt8(ascii: "|")),
    ("one column\nof text\n", UInt8(ascii: ",")), ("", UInt8(ascii: ",")),
  ])
  func `what cuts the records alike is the delimiter, not what is most frequent`(
    text: String, delimiter: UInt8
  ) {
    #expect(CSVDelimiter.guess(Array(text.utf8), isWhole: true) == delimiter)
  }

  @Test(arguments: [
    ("sep=;\n", 6, true), ("SEP=|\r\n", 7, true), ("sep=\t\n", 6, true), ("sep=x\n", 0, false),
    ("sep=;;\n", 0, false), ("sep=;", 0, false),
  ])
  func `the first line may name the delimiter`(text: String, length: Int, isOne: Bool) {
    let directive = CSVDelimiter.directive(in: Array(text.utf8)[...])
    #expect((directive != nil) == isOne)
    if isOne { #expect(directive?.length == length) }
  }

  @Test func `the head of a table is looked for once, unless the text is another by then`() {
    let bytes = Array("First Name,Email\nAda,ada@example.com\n".utf8)
    let other = Array("Last Name;Email\nFair;ada@example.com\n".utf8)
    // What cannot be found in the bytes shows that they were not looked at.
    let found = TableHead(other, isWhole: true)
    let known = TableHead(
      bytes: bytes, isWhole: true, directiveLength: 0, delimiter: found.delimiter,
      header: found.header, isWrapped: false, sample: bytes)
    #expect(TableHead(bytes, isWhole: true, orKnown: known).header.cells == found.header.cells)
    let own = ["First Name", "Email"]
    #expect(TableHead(bytes, isWhole: true).header.cells == own)
    #expect(TableHead(bytes, isWhole: false, orKnown: known).header.cells == own)
    #expect(TableHead(other, isWhole: true, orKnown: known).header.cells == found.header.cells)
  }

  @Test(arguments: [0, 1, 5, 18])
  func `the header is found below lines that are none`(count: Int) throws {
    let notes = (0..<count).map { "Export line \($0)\n" }.joined()
    let batch = try Self.read(notes + "First Name,Last Name,Email\nAda,Berg,ada@example.com\n")
    #expect(batch.contacts.map { $0.name?.joined(.given) } == ["Ada"])
    #expect(batch.contacts.map { $0.emails.map(\.address) } == [["ada@example.com"]])
  }

  @Test(arguments: [
    "FIRST NAME,LAST NAME,E-MAIL ADDRESS", " first_name , last.name ,e-mail  address",
    "First-Name,Last-Name,E-mail Address:", "\"First\nName\",Last Name,E-mail Address",
  ])
  func `case, blanks and punctuation of headings do not matter`(header: String) throws {
    let batch = try Self.read("\(header)\nAda,Berg,ada@example.com\n")
    let contact = try #require(batch.contacts.first)
    #expect(contact.name?.joined(.given) == "Ada")
    #expect(contact.name?.joined(.surname) == "Berg")
    #expect(contact.emails.map(\.address) == ["ada@example.com"])
    #expect(contact.columns == [])
  }

  /// A table in some character set, and the name in it.
  struct EncodedTable: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let name: String

    /// A table of one row, with bytes for the end of its name.
    init(_ set: String, tail: [UInt8], name: String) {
      testDescription = set
      bytes = Array("Name,Email\nZo".utf8) + tail + Array(",z@example.com\n".utf8)
      self.name = name
    }

    /// A table of one row in UTF-16.
    init(_ set: String, mark: [UInt8], isBig: Bool) {
      testDescription = set
      bytes =
        mark
        + "Name,Email\nZoë,z@example.com\n".utf16.flatMap { unit in
          let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
          return isBig ? bytes : bytes.reversed()
        }
      name = "Zoë"
    }
  }

  static let encodedTables: [EncodedTable] = [
    EncodedTable("UTF-8", tail: [0xC3, 0xAB], name: "Zoë"),
    EncodedTable("UTF-16LE", mark: [0xFF, 0xFE], isBig: false),
    EncodedTable("UTF-16BE", mark: [0xFE, 0xFF], isBig: true),
    EncodedTable("UTF-16LE without its mark", mark: [], isBig: false),
    EncodedTable("UTF-16BE without its mark", mark: [], isBig: true),
    EncodedTable("windows-1252", tail: [0xEB], name: "Zoë"),
    EncodedTable("the euro sign of windows-1252", tail: [0x80], name: "Zo€"),
    EncodedTable("UTF-8 with a bad byte", tail: [0xC3, 0xAB, 0xFF], name: "Zoë\u{FFFD}"),
  ]

  @Test(arguments: encodedTables)
  func `the character set is told from the bytes`(table: EncodedTable) throws {
    let batch = try ContactInput.readAll(table.bytes, fileName: "people.csv")
    #expect(batch.contacts.map { $0.name?.display } == [table.name])
    #expect(batch.contacts.map { $0.emails.map(\.address) } == [["z@example.com"]])
  }

  @Test func `one bad byte does not turn the whole file into another character set`() throws {
    let good = (0..<3).map { "Zoë \($0),z\($0)@example.com\n" }.joined()
    let bytes = Array(("Name,Email\n" + good).utf8) + [0xFF] + Array(",x@example.com\n".utf8)
    let batch = try ContactInput.readAll(bytes, fileName: "people.csv")
    #expect(batch.contacts.prefix(3).map { $0.name?.joined(.given) } == ["Zoë", "Zoë", "Zoë"])
    #expect(batch.diagnostics.map(\.slug) == ["text.bad-byte"])
    #expect(batch.diagnostics.map(\.line) == [5])
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], Array(" \r\n\t".utf8)] as [[UInt8]])
  func `an empty file is refused by a clear word`(bytes: [UInt8]) {
    #expect(throws: ReadingError.self) { try ContactInput.readAll(bytes, fileName: "people.csv") }
  }

  @Test func `a header without records is read, and that is said`() throws {
    let batch = try Self.read("First Name,Last Name,Email\n")
    #expect(batch.contacts == [])
    #expect(batch.diagnostics.map(\.slug) == ["csv.no-records"])
  }
}
