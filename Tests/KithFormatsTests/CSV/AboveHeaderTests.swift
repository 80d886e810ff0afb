import KithModel
import Testing

@testable import KithFormats

/// Whoever stands above the header, or in the place of it, is in the table or named.
@Suite struct AboveHeaderTests {
  /// The names that a table gives: those of its contacts, and what contacts without one hold in their columns.
  static func names(_ batch: Batch) -> [String] {
    batch.contacts.flatMap { contact in
      contact.name?.display.map { [$0] } ?? contact.columns.map(\.value)
    }
  }

  static let valueTables: [(String, [String])] = [
    ("Name,Preferred contact\nAda Fair,E-mail\nBen Oko,Mobile\n", ["Ada Fair", "Ben Oko"]),
    (
      "Name,Preferred contact,Second contact\nAda Fair,E-mail,Phone\nBen Oko,Mobile,E-mail\n",
      ["Ada Fair", "Ben Oko"]
    ),
    (
      "\"Name\",\"Field changed\",\"Field added\"\n\"Ada Fair\",\"E-mail\",\"Phone\"\n",
      ["Ada Fair"]
    ),
    ("Name\tErste Wahl\tZweite Wahl\nAda Fair\tE-Mail\tTelefon\n", ["Ada Fair"]),
    ("Nom;Premier choix;Second choix\nAda Fair;Courriel;Téléphone\n", ["Ada Fair"]),
  ]

  @Test(arguments: valueTables)
  func `a row of words that are headings elsewhere is a row`(text: String, names: [String]) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(Self.names(batch) == names)
  }

  @Test(arguments: 1...16)
  func `a row of such words far below displaces no header`(count: Int) throws {
    let rows = (1...count).map { "P\($0) Fair,by post,never\n" }.joined()
    let text = "Name,Preferred contact,Second contact\n" + rows + "Zoe Tan,E-mail,Phone\n"
    let batch = try CSVDetectionTests.read(text)
    #expect(batch.contacts.count == count + 1)
    #expect(batch.contacts.last?.name?.display == "Zoe Tan")
  }

  @Test(arguments: [0, 1, 2, 3])
  func `a table sorted with its header has all its rows`(place: Int) throws {
    var rows = [
      "Ada Fair,a@x.example,+14155550100", "Ben Oko,b@x.example,", "Zoe Tan,,+14155550101",
    ]
    rows.insert("Name,Email,Phone", at: place)
    let batch = try CSVDetectionTests.read(rows.map { $0 + "\n" }.joined())
    #expect(Self.names(batch) == ["Ada Fair", "Ben Oko", "Zoe Tan"])
    #expect(batch.contacts.map(\.emails.count) == [1, 1, 0])
    #expect(batch.records == 3)
  }

  @Test func `a row of LinkedIn's that slipped above its header is a row`() throws {
    let batch = try CSVDetectionTests.read(
      """
      Ada,Fair,https://www.linkedin.com/in/ada,,Globex,,01 Mar 2024
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ben,Okoro,https://www.linkedin.com/in/ben,,Globex,,02 Mar 2024

      """)
    #expect(Self.names(batch) == ["Ada Fair", "Ben Okoro"])
    #expect(batch.contacts.allSatisfy { $0.sources.first?.connectedOn != nil })
  }

  static let strays: [(String, String)] = [
    ("Ada Fair,a@x.example\nFirst Name,Last Name,Email,Phone\n", "Ben,Oko,b@x.example,"),
    ("Chair: Ada Fair, a@x.example\nName,Email,Phone\n", "Ben Oko,b@x.example,"),
    ("Owner,Ada Fair,a@x.example\nName,Email,Phone\n", "Ben Oko,b@x.example,"),
    ("Ada Fair,+14155550100\n\nFirst Name,Last Name,Company,Mobile\n", "Ben,Oko,Globex,"),
    ("Name\nAda Fair <a@x.example>\nName,Email\n", "Ben Oko,b@x.example"),
    ("Name\nAda Fair\nName,Email\n", "Ben Oko,b@x.example"),
  ]

  @Test(arguments: strays)
  func `what is no row of the table is counted and named`(above: String, row: String) throws {
    let batch = try CSVDetectionTests.read(above + row + "\n")
    #expect(Self.names(batch) == ["Ben Oko"])
    #expect((batch.records, batch.skipped) == (2, 1))
    let said = try #require(batch.diagnostics.first { $0.slug == "csv.above-header" })
    #expect(said.severity == .warning)
    #expect(said.what.contains("Ada Fair"))
  }

  @Test func `a title is no record, and is noted`() throws {
    let batch = try CSVDetectionTests.read(
      "Rowing club\nExported 2024-01-15 10:30:00\n\nName,Email\nAda Fair,a@x.example\n")
    #expect(Self.names(batch) == ["Ada Fair"])
    #expect(batch.records == 1)
    #expect(batch.diagnostics.allSatisfy { $0.slug == "csv.above-header" && $0.severity == .note })
  }

  @Test func `several lines of names above a header are people, counted and named`() throws {
    let batch = try CSVDetectionTests.read(
      "Rowing club\nAda Fair\nBen Oko\nName,Email\nDi Lu,d@x.example\n")
    #expect(Self.names(batch) == ["Di Lu"])
    #expect((batch.records, batch.skipped) == (3, 2))
    #expect(batch.diagnostics.count { $0.severity == .warning } == 2)
  }

  static let delimited: [(String, Int)] = [
    ("Ada Fair;Phone\nBen Oko;Email,Phone\n", 2),
    ("Ada Fair;by post;x\nBen Oko;Name,Email;y\nCy Dunn;First Name,Last Name;z\n", 3),
    ("Ada Fair|by post|x\nBen Oko|Name,Email,Phone|y\nCy Dunn|never|z\n", 3),
    ("Ada Fair\tby post\tx\nBen Oko\tName,Email,Phone\ty\nCy Dunn\tnever\tz\n", 3),
    ("Name;Wish;Note\nAda Fair;by post;x\nBen Oko;Name,Email;y\n", 2),
  ]

  @Test(arguments: delimited)
  func `one cell decides no delimiter`(text: String, count: Int) throws {
    let batch = try CSVDetectionTests.read(text)
    let told = batch.diagnostics.map(\.what) + Self.names(batch)
    for name in ["Ada Fair", "Ben Oko"] {
      #expect(told.contains { $0.contains(name) }, "\(name)")
    }
    #expect(batch.contacts.count >= count - 1)
  }

  @Test(arguments: ["Ada Fair,Phone\n", "Ada Fair,Rome\n", "Ada Fair,E-mail,Phone\n"])
  func `a line alone that may be somebody is not taken for headings`(text: String) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(Self.names(batch).contains("Ada Fair"))
  }

  @Test func `what is taken for headings without a sign of it is named`() throws {
    let batch = try CSVDetectionTests.read("Kex,Rome\nBol,Oslo\n")
    #expect(batch.diagnostics.contains { $0.what.contains("Kex, Rome") })
  }
}
