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

  @Test(arguments: ["Mobile,E-mail,", "Web,Design,x", ",Phone,E-mail"])
  func `a row of words that are headings is no other header`(row: String) throws {
    let batch = try CSVDetectionTests.read(
      "Name,Preferred contact,Second contact\nAda Fair,E-mail,Phone\n\(row)\n")
    #expect(batch.contacts.count == 2)
  }
}
