import KithModel
import KithText
import Testing

@testable import KithFormats

/// What spreadsheets do to cells, and what Kith does against it.
@Suite struct CSVCellTests {
  static let formulas = [
    "=1+1", "=HYPERLINK(\"http://evil.example\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1",
    "\r=1", "+1-2", "+T(12345)", "'=1", "''", "'+1", "=\"0123\"", "+1 415 555 0100 ext. A1",
  ]

  @Test(arguments: formulas)
  func `a formula is written so that no spreadsheet runs it`(formula: String) {
    #expect(CSVCell.neutralized(formula) == "'" + formula)
  }

  @Test(arguments: formulas + ["Ada", "", "'0123", "O'Brien", "+1 415 555 0100", "'", "=", "a=1"])
  func `and reading undoes it`(text: String) {
    let isWrapped = text.hasPrefix("=\"") && text.count > 2
    #expect(CSVCell.unwrapped(CSVCell.neutralized(text)) == text)
    // What is not written by us keeps its words, but for Excel's own wrapping.
    if !isWrapped, !text.hasPrefix("'") { #expect(CSVCell.unwrapped(text) == text) }
  }

  @Test(arguments: [
    "+1 415 555 0100", "+14155550100", "+44 (0)20-7946.0018", "+14155550100 ext. 12", "Ada", "12-5",
    "", " =1",
  ])
  func `a telephone number keeps its plus, and what is no formula is left alone`(text: String) {
    #expect(CSVCell.neutralized(text) == text)
  }

  @Test(arguments: [
    ("=\"00415550100\"", "00415550100"), ("=\"\"", ""), ("='x'", "='x'"), ("'=1+1", "=1+1"),
    ("'Ada", "'Ada"), ("\"x\"", "\"x\""),
  ])
  func `Excel's wrapping of numbers is taken off`(cell: String, text: String) {
    #expect(CSVCell.unwrapped(cell) == text)
  }

  @Test(arguments: ["4.15556E+11", "4,15556E+11", "1E+5", "4.15556e+11", "4.15556E11"])
  func `a number that a spreadsheet has rounded is recognised`(text: String) {
    #expect(FlatCell.isScientific(text))
  }

  @Test(arguments: ["4.15556", "E+11", "1E5", "ext 1E+", "+1E+5", "415E+1 1", ""])
  func `other numbers are not`(text: String) { #expect(!FlatCell.isScientific(text)) }

  @Test(arguments: [
    ("a ::: b", ["a", "b"]), ("a", ["a"]), ("a:::b", ["a:::b"]), ("a ::: ", ["a"]),
    ("http://a.example ::: http://b.example", ["http://a.example", "http://b.example"]),
    ("a ::: b ::: c", ["a", "b", "c"]), ("12:30 ::: x", ["12:30", "x"]),
  ])
  func `several values in a cell stand between three colons`(cell: String, values: [String]) {
    #expect(FlatCell.values(cell) == values)
  }

  @Test(arguments: [
    ("a@a.example, b@b.example", ["a@a.example", "b@b.example"]),
    ("a@a.example;b@b.example\nc@c.example", ["a@a.example", "b@b.example", "c@c.example"]),
    ("Doe, Jane <a@a.example>", ["Doe, Jane <a@a.example>"]),
    ("a@a.example b@b.example | c@c.example", ["a@a.example", "b@b.example", "c@c.example"]),
    ("Jane Doe <a@a.example>", ["Jane Doe <a@a.example>"]),
  ])
  func `a list is cut at commas only where every part is a value`(cell: String, values: [String]) {
    #expect(FlatCell.list(cell, or: ASCII.space, where: { $0.contains("@") }) == values)
  }

  @Test func `a table that Kith wrote is read as it was, formulas and all`() throws {
    var contact = Contact()
    contact.name = Name(components: [
      NameComponent(.given, "=1+1"), NameComponent(.surname, "Berg"),
    ])
    contact.notes = [Note(id: "k1", note: "'=already quoted")]
    contact.organizations = [Organization(id: "k1", name: "@home")]
    contact.phones = [Phone(id: "k1", number: "+14155550100 ext. 12")]
    var writer = CSVTargetWriter(.kith(CSVEncoding(isNeutralized: true)))
    let bytes = writer.writeAll([contact]).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(",'=1+1,") && text.contains(",'@home,"))
    #expect(text.contains(",+14155550100 ext. 12,"))
    let read = try #require(try ContactInput.readAll(bytes).contacts.first)
    #expect(read.name?.joined(.given) == "=1+1")
    #expect(read.notes.map(\.note) == ["'=already quoted"])
    #expect(read.organizations.map(\.name) == ["@home"])
    #expect(read.phones.map(\.number) == ["+14155550100 ext. 12"])
  }

  @Test func `raw cells are written as they are`() {
    var contact = Contact()
    contact.notes = [Note(id: "k1", note: "=1+1")]
    var bytes: [UInt8] = []
    var ledger = Ledger()
    var writer = CSVTargetWriter(.kith())
    _ = writer.account(for: contact, to: &bytes, &ledger)
    #expect(String(decoding: bytes, as: UTF8.self).contains(",=1+1,"))
  }
}
