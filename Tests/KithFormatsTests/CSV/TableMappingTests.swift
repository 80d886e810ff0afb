import KithModel
import Testing

@testable import KithFormats

/// `kith columns`: the mapping of a table, and the map that is written of it.
@Suite struct TableMappingTests {
  static let tables = Fixture.all(in: "csv") + Fixture.all(in: "linkedin")

  static func mapping(_ fixture: Fixture) throws -> TableMapping {
    try TableMapping(
      MemoryByteSource(try fixture.bytes), options: ReadingOptions(fileName: fixture.path))
  }

  @Test(arguments: tables)
  func `reading with the map that is written gives what reading without it gives`(
    fixture: Fixture
  ) throws {
    let map = try ColumnMap(text: try Self.mapping(fixture).mapText, fileName: "written.map")
    let with = try ContactInput.readAll(
      try fixture.bytes, fileName: fixture.path, columnMap: map)
    #expect(with.contacts == (try fixture.read().contacts))
    #expect(!with.diagnostics.contains { $0.slug == "csv.unused-map-line" })
  }

  @Test(arguments: [
    ("outlook-2016-german-all-columns", "outlook", "de"), ("outlook-2016-dutch", "outlook", "nl"),
    ("outlook-2010-french", "outlook", "fr"), ("outlook-2013-polish", "outlook", "pl"),
    ("outlook-2013-spanish", "outlook", "es"), ("outlook-2013-italian", "outlook", "it"),
    ("outlook-2013-portuguese", "outlook", "pt"), ("thunderbird-102-german", "thunderbird", "de"),
    ("thunderbird-102-french", "thunderbird", "fr"),
    ("thunderbird-102-russian", "thunderbird", "ru"),
  ])
  func `exports in other languages are known by their headings`(
    name: String, dialect: String, language: String
  ) throws {
    let mapping = try Self.mapping(Fixture(path: "csv/\(name).csv"))
    #expect(mapping.dialect == dialect)
    #expect(mapping.language == language)
    let kept = mapping.columns.filter { $0.isKept && !$0.example.isEmpty }.map(\.heading)
    #expect(
      kept.allSatisfy {
        ["Büro", "Benutzer 1", "Benutzerdef. 1"].contains($0) || $0.lowercased().contains("mail")
      })
  }

  @Test func `what is no table has no headings`() throws {
    #expect(throws: ReadingError.self) {
      try Self.mapping(Fixture(path: "vcard/apple-3.0-labels.vcf"))
    }
  }

  @Test func `a heading that would be a comment or two lines is written as one line`() throws {
    let table = "\"First\nName\",# of visits,a = b\nAda,3,4\n"
    let mapping = try TableMapping(
      MemoryByteSource(Array(table.utf8)), options: ReadingOptions(fileName: "a.csv"))
    let map = try ColumnMap(text: mapping.mapText, fileName: "a.map")
    #expect(map.entries.map(\.heading) == ["First Name", "of visits", "a = b"])
    #expect(map.entries.map(\.field) == ["name.given", "column", "column"])
  }
}
