import KithFormats
import KithModel
import Testing

/// The user's own table of headings (`--map`).
@Suite struct ColumnMapTests {
  static func map(_ text: String) throws -> ColumnMap {
    try ColumnMap(text: text, fileName: "my.map")
  }

  static func read(_ table: String, map: String) throws -> Batch {
    try ContactInput.readAll(
      Array(table.utf8), format: FormatRegistry.standard.readable(named: "csv"),
      columnMap: Self.map(map))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `lines are headings and fields, whatever ends them`(end: String) throws {
    let lines = ["# mine", "Kontakt = full", "", "  Tel. = phone.mobile  ", "a=b = note"]
    let map = try Self.map(lines.joined(separator: end) + end)
    #expect(map.entries.map(\.heading) == ["Kontakt", "Tel.", "a=b"])
    #expect(map.entries.map(\.field) == ["full", "phone.mobile", "note"])
    #expect(map.entries.map(\.line) == [2, 4, 5])
  }

  @Test func `a byte-order mark is no part of the first heading`() throws {
    #expect(try Self.map("\u{FEFF}Kontakt = full").entries.map(\.heading) == ["Kontakt"])
  }

  @Test func `a line without an equals sign is refused with its place`() {
    let error = #expect(throws: ReadingError.self) { try Self.map("a = note\nKontakt full\n") }
    #expect(error?.description.contains("my.map:2") == true)
  }

  @Test func `a field that does not exist is refused with its line`() {
    let error = #expect(throws: ReadingError.self) {
      try Self.read("Kontakt\nAda\n", map: "# x\nKontakt = fullname\n")
    }
    #expect(error?.description.contains("line 2") == true)
    #expect(error?.description.contains("'fullname'") == true)
    #expect(error?.description.contains("name.full") == true)
  }

  @Test func `headings that nobody knows are read as the map says`() throws {
    let batch = try Self.read(
      "Kontakt;Tel.;Wohnort;Reihe\nAda Fairweather;030 1234567;Graz;7\n",
      map: "kontakt = full\nTEL = phone.home\nWohnort = locality\nReihe = ignore\n")
    let contact = try #require(batch.contacts.first)
    #expect(contact.name?.joined(.surname) == "Fairweather")
    #expect(contact.phones.map(\.number) == ["030 1234567"])
    #expect(contact.phones.map(\.contexts) == [["private"]])
    #expect(contact.addresses.first?.joined(.locality) == "Graz")
    #expect(contact.columns == [])
    #expect(batch.diagnostics == [])
  }

  @Test func `the map wins over what a heading means elsewhere`() throws {
    let batch = try Self.read("First Name,Title\nAda,Engineer\n", map: "Title = note")
    #expect(batch.contacts.first?.notes.map(\.note) == ["Engineer"])
    #expect(batch.contacts.first?.titles == [])
  }

  @Test func `a heading of the map that the table lacks does no harm`() throws {
    let batch = try Self.read("First Name\nAda\n", map: "Last = surname")
    #expect(batch.contacts.map { $0.name?.joined(.given) } == ["Ada"])
  }
}
