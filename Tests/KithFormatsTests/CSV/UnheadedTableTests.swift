import KithModel
import Testing

@testable import KithFormats

/// Tables without headings, and tables that stand one below the other.
@Suite struct UnheadedTableTests {
  static let unheaded: [(String, [String])] = [
    ("Ada Fair,Rome\nBen Oko,Oslo\n", ["Ada Fair", "Ben Oko"]),
    ("ADA FAIR\tGlobex\nBEN OKO\tInitech\n", ["ADA FAIR", "BEN OKO"]),
    ("Globex;Ada O'Neil-Fair\nHooli;J. Oko\n", ["Ada O'Neil-Fair", "J. Oko"]),
    ("Guest Name,Seat\nAda Fair,12\nBen Oko,13\n", ["Ada Fair", "Ben Oko"]),
    ("ada@x.example,Ada Fair\nben@x.example,Ben Oko\n", ["Ada Fair", "Ben Oko"]),
  ]

  @Test(arguments: unheaded)
  func `a column of names is told by what it holds`(text: String, names: [String]) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(AboveHeaderTests.names(batch) == names)
  }

  static let parts: [(String, [String])] = [
    ("Ada,Fair,Rome\nBen,Stone,Paris\n", ["Ada Fair", "Ben Stone"]),
    ("Fair;Ada;ada@x.example\nStone;Ben;ben@x.example\n", ["Ada Fair", "Ben Stone"]),
    ("Zorb,Yll,zorb.yll@x.example\nWend,Krim,wend.krim@x.example\n", ["Zorb Yll", "Wend Krim"]),
    ("Emër;Mbiemër\nAda;Fair\nBen;Stone\n", ["Ada Fair", "Ben Stone"]),
  ]

  @Test(arguments: parts)
  func `two columns of the parts of names are told by what they hold`(
    text: String, names: [String]
  ) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(AboveHeaderTests.names(batch) == names)
  }

  @Test(arguments: ["Paris,France\nRome,Italy\nOslo,Norway\n", "Globex,Bonn\nHooli,Ulm\n"])
  func `two columns of other words are no names`(text: String) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(batch.contacts.allSatisfy { $0.name == nil })
  }

  @Test func `a number above numbers is no heading`() throws {
    let batch = try CSVDetectionTests.read("Lund;Ida;12345\nBerg;Jon;54321\nHolm;Eva;33445\n")
    #expect(batch.contacts.count == 3)
  }

  static let joined: [(String, [String])] = [
    (
      "Name,Email\nAda Fair,a@x.example\n\nFirst Name,Last Name,Phone\nCy,Tan,+14155550100\n",
      ["Ada Fair", "Cy Tan"]
    ),
    (
      "Vorname,Nachname\nAda,Fair\nName,Email\nCy Tan,c@x.example\n", ["Ada Fair", "Cy Tan"]
    ),
    (
      "Name,Email\nAda Fair,a@x.example\n"
        + (1...40).map { "P\($0) Oko,p\($0)@x.example\n" }.joined()
        + "Name,E-mail 1 - Value,Phone 1 - Value\nCy Tan,c@x.example,\n",
      ["Ada Fair"] + (1...40).map { "P\($0) Oko" } + ["Cy Tan"]
    ),
  ]

  @Test(arguments: joined)
  func `each of two joined tables is read by its own headings`(
    text: String, names: [String]
  ) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(AboveHeaderTests.names(batch) == names)
    #expect(batch.contacts.last?.columns.isEmpty == true)
    #expect(batch.records == names.count + 1 && batch.skipped == 1)
    #expect(batch.diagnostics.map(\.slug) == ["csv.another-header"])
  }

  static let parted: [(String, [String])] = [
    (
      "First Name,Last Name,Email\nAda,Fair,a@x.example\n\nFirma;Ansprechpartner;Telefon\nGlobex;Cy Tan;+493012345\n",
      ["Ada Fair", "Cy Tan"]
    ),
    (
      "First Name,Last Name,Email\nAda,Fair,a@x.example\nBen;Oko;b@x.example\nCy,Tan,c@x.example\n",
      ["Ada Fair", "Ben Oko", "Cy Tan"]
    ),
    (
      "First Name,Last Name,Email\nAda,Fair,a@x.example\n\nGuests\nGuest;Seat\nCy Tan;12\nDi Lo;14\n",
      ["Ada Fair", "Cy Tan", "Di Lo"]
    ),
  ]

  @Test(arguments: parted, [7, 1 << 16])
  func `a table whose cells another byte parts is read by it`(
    table: (text: String, names: [String]), blockSize: Int
  ) throws {
    let batch = try ContactInput.readAll(Array(table.text.utf8), blockSize: blockSize)
    #expect(AboveHeaderTests.names(batch) == table.names)
    #expect(batch.diagnostics.contains { $0.slug == "csv.other-delimiter" })
    #expect(batch.records == batch.accounted)
  }

  @Test func `headings of which none is a name's begin a table, too`() throws {
    let batch = try CSVDetectionTests.read(
      "Name,Email,City\nAda Fair,a@x.example,Rome\n\nCompany,Phone,City\nGlobex,+493012345,Bonn\n")
    #expect(batch.contacts.map(\.organizations.first?.name) == [nil, "Globex"])
    #expect(batch.diagnostics.map(\.slug) == ["csv.another-header"])
  }

  @Test(arguments: [
    ("Name,Email\nAda Fair,a@x.example\nGuest,Meal\n", "csv.no-address"),
    ("Name,Nr neu\nAda Fair,\"1,71555E+11\"\n", "csv.scientific-number"),
  ])
  func `a value that cannot be right is told`(text: String, slug: String) throws {
    let batch = try CSVDetectionTests.read(text)
    #expect(batch.diagnostics.map(\.slug) == [slug])
  }

  @Test(arguments: ["Mobile,E-mail,", "Web,Design,x", ",Phone,E-mail"])
  func `a row of words that are headings is no other header`(row: String) throws {
    let batch = try CSVDetectionTests.read(
      "Name,Preferred contact,Second contact\nAda Fair,E-mail,Phone\n\(row)\n")
    #expect(batch.contacts.count == 2)
  }
}
