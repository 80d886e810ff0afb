import KithFormats
import KithModel
import KithText
import Testing

@testable import KithFormats

/// Tables of a producer that are read and written for it again: every cell comes back.
@Suite struct TableRoundTripTests {
  private static func written(_ table: String, as target: String) throws -> [[String: String]] {
    let read = try ContactInput.readAll(Array(table.utf8), fileName: "table.csv")
    let format = try #require(FormatRegistry.standard.writable(named: target))
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll(read.contacts)
    #expect(losses.isEmpty, "\(losses.sorted)")
    return try records(bytes)
  }

  /// The records of a table by heading; all must be as long as the header.
  private static func records(_ bytes: [UInt8]) throws -> [[String: String]] {
    var records = CSVRecords(delimiter: ASCII.comma)
    records.append(bytes)
    records.finish()
    var rows: [[String]] = []
    while records.next() { rows.append(records.fields.map(records.text)) }
    let header = try #require(rows.first)
    #expect(rows.allSatisfy { $0.count == header.count })
    return rows.dropFirst().map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test(arguments: 0..<30)
  func `every cell of Google's table comes back, however many groups it numbers`(
    seed: UInt64
  ) throws {
    try expectRoundTrip(of: .google, seed: seed) { heading in
      // Every contact is in Google's own group.
      heading == "Labels"
    }
  }

  @Test(arguments: 0..<30)
  func `every cell of Outlook's table comes back, and so do columns that it does not know`(
    seed: UInt64
  ) throws {
    try expectRoundTrip(of: .outlook, seed: seed) { heading in
      // Keywords are categories, and come back among them.
      ["Categories", "Keywords"].contains(heading)
    }
  }

  @Test(arguments: 0..<30)
  func `every cell of Thunderbird's table comes back`(seed: UInt64) throws {
    try expectRoundTrip(of: .thunderbird, seed: seed) { _ in false }
  }

  /// Reads and writes a table whose cells are filled at random.
  private func expectRoundTrip(
    of target: CSVTarget, seed: UInt64, except isLeftOut: (String) -> Bool
  ) throws {
    var random = SplitMix(seed: seed)
    let table = InventedTable(of: target, using: &random)
    let records = try Self.written(table.text, as: target.name)
    #expect(records.count == table.rows.count)
    for (row, record) in zip(table.rows, records) {
      for (heading, cell) in zip(table.headings, row) where !cell.isEmpty && !isLeftOut(heading) {
        #expect(record[heading] == cell, "\(heading) of \(target.name)")
      }
    }
  }

  // MARK: Cells that reading takes apart or rewrites

  @Test(arguments: 0..<40)
  func `every cell of Google's and Outlook's tables comes back as it stood`(seed: UInt64) throws {
    for target in [CSVTarget.google, .outlook] {
      var random = SplitMix(seed: seed)
      let table = UntidyTable(of: target, using: &random)
      let read = try ContactInput.readAll(Array(table.text.utf8), fileName: "table.csv").contacts
      try expectCells(of: table, in: read, written: target)
      try expectCells(of: table, in: try Self.throughJSON(read), written: target)
    }
  }

  private static func throughJSON(_ contacts: [Contact]) throws -> [Contact] {
    let format = try #require(FormatRegistry.standard.writable(named: "jsonl"))
    var writer = format.makeWriter(WritingOptions())
    return try ContactInput.readAll(writer.writeAll(contacts).bytes, fileName: "a.jsonl").contacts
  }

  private func expectCells(
    of table: UntidyTable, in contacts: [Contact], written target: CSVTarget
  ) throws {
    var writer = CSVTargetWriter(target)
    let records = try Self.records(writer.writeAll(contacts).bytes)
    #expect(records.count == table.rows.count)
    for (row, record) in zip(table.rows, records) {
      for (heading, cell) in zip(table.headings, row) where !cell.isEmpty {
        #expect(
          record[heading] == String(cell.trimmingWhitespace()), "\(heading) of \(target.name)")
      }
    }
  }

  @Test
  func `a cell whose contact was changed is written from the contact, the others as they stood`()
    throws
  {
    let table = """
      "Title","First Name","Last Name","E-mail Address","E-mail Type","Business Street","Home Phone","Birthday"
      "","Pat","O'Rourke, PMP","pat@example.com","SMTP","","tel:+14155550100","02/03/1979"
      """
    var contact = try #require(
      try ContactInput.readAll(Array(table.utf8), fileName: "table.csv").contacts.first)
    contact.phones[0].number = "+1 415 555 0199"
    var writer = CSVTargetWriter(.outlook)
    let record = try #require(try Self.records(writer.writeAll([contact]).bytes).first)
    #expect(record["Home Phone"] == "+1 415 555 0199")
    #expect(record["Last Name"] == "O'Rourke, PMP")
    #expect(record["Suffix"] == "")
    #expect(record["Birthday"] == "02/03/1979")
    contact.anniversaries[0].date = .date(PartialDate(year: 1979, month: 2, day: 4))
    let changed = try #require(try Self.records(writer.writeAll([contact]).bytes).first)
    #expect(changed["Birthday"] == "2/4/1979")
  }

  @Test func `what only Outlook.com has a column for comes back under its heading`() throws {
    let contacts = try Fixture(path: "csv/outlook-com-2022.csv").read().contacts
    var writer = CSVTargetWriter(.outlook)
    let record = try #require(try Self.records(writer.writeAll(contacts).bytes).first)
    #expect(record["Personal Web Page"] == "https://ada.example")
    #expect(record["Web Page"] == "")
    #expect(record["Nickname"] == "Addie")
    #expect(record["Birthday"] == "1979-02-03")
  }

  @Test func `a date that the target would read otherwise is written from the contact`() throws {
    let table = """
      "Title","First Name","Last Name","E-mail Address","E-mail Type","Birthday"
      "","Ada","Fair","ada@example.com","SMTP","03/02/1979"
      "","Ben","Okoro","ben@example.com","SMTP","25/12/1980"
      """
    let read = try ContactInput.readAll(Array(table.utf8), fileName: "table.csv")
    var writer = CSVTargetWriter(.outlook)
    let records = try Self.records(writer.writeAll(read.contacts).bytes)
    #expect(records.map { $0["Birthday"] } == ["2/3/1979", "12/25/1980"])
  }

  @Test(arguments: ["csv", "tsv", "hubspot", "airtable"])
  func `a column that maps to nothing comes back under its heading`(target: String) throws {
    let table = """
      Record ID,First Name,Last Name,Email,Shoe size,=Sum
      1,Ada,Fairweather,ada@example.com,,
      2,Ben,Okoro,ben@example.com,42,-3
      3,Cy,Tanaka,cy@example.com,41,
      """
    let read = try ContactInput.readAll(Array(table.utf8), fileName: "table.csv")
    var writer = try #require(
      FormatRegistry.standard.writable(named: target)?.makeWriter(WritingOptions()))
    let again = try ContactInput.readAll(writer.writeAll(read.contacts).bytes, fileName: "again")
    #expect(again.contacts.map(\.columns) == read.contacts.map(\.columns))
    #expect(
      again.contacts.map { $0.emails.map(\.address) }
        == read.contacts.map { $0.emails.map(\.address) })
    #expect(again.diagnostics.isEmpty)
  }

  @Test func `of two columns of one heading nothing is lost, and nothing comes twice`() throws {
    let headings = CSVTarget.outlook.table.fields.map(\.heading)
    let rows = [
      ["Notes"] + headings + ["Nickname", "Nickname"],
      ["one"] + headings.map { ["Last Name": "Fair, PMP", "Notes": "two"][$0] ?? "" }
        + ["", "Addie"],
    ]
    let table = rows.map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
    let read = try ContactInput.readAll(Array(table.utf8), fileName: "table.csv")
    var writer = CSVTargetWriter(.outlook)
    let text = String(decoding: writer.writeAll(read.contacts).bytes, as: UTF8.self)
    #expect(text.contains("\"one\r\n\r\ntwo\""))
    #expect(text.contains("\"Fair, PMP\""))
    #expect(text.split(separator: "Addie").count == 2)
  }

  @Test(arguments: [CSVTarget.google, .outlook, .thunderbird])
  func `what stands behind a target's columns makes no table of another program`(
    target: CSVTarget
  ) throws {
    let behind = ["Lead Owner", "Lead Source", "Connected On", "Yahoo ID"]
    let headings = target.table.fields.map(\.heading) + behind
    let row = headings.map {
      ["Last Name": "Fair", "Lead Owner": "Robin", "Title": "Dr."][$0] ?? ""
    }
    let table = [headings, row].map { $0.joined(separator: ",") + "\n" }.joined()
    let read = try ContactInput.readAll(Array(table.utf8), fileName: "table.csv")
    #expect(read.contacts.map { $0.sources.first?.format } == [target.name])
    #expect(read.contacts.first?.columns.map(\.heading) == ["Lead Owner"])
    #expect(read.contacts.first?.titles.isEmpty == true)
  }

  @Test func `what stands behind Kith's own columns stays what it was`() throws {
    var contact = Contact()
    contact.name = Name(full: "Ada Fairweather")
    contact.columns = [
      Column(heading: "Company", value: "Globex, to 2019"), Column(heading: "", value: "extra"),
      Column(heading: "Company", value: "Initech"), Column(heading: "Name", value: "Ada F."),
    ]
    var writer = CSVTargetWriter(.kith(CSVEncoding(isNeutralized: true)))
    let read = try ContactInput.readAll(writer.writeAll([contact, Contact()]).bytes)
    #expect(read.contacts.first?.columns == contact.columns)
    #expect(read.contacts.first?.organizations.isEmpty == true)
  }

  @Test func `a file of nothing but different headings asks for no more than a thousand columns`()
    throws
  {
    let contacts = (0..<3000).map { number in
      var contact = Contact()
      contact.columns = [Column(heading: "heading \(number)", value: "x")]
      return contact
    }
    var writer = CSVTargetWriter(.kith())
    let (bytes, losses, _) = writer.writeAll(contacts)
    let header = bytes.prefix { $0 != ASCII.lineFeed }
    #expect(header.count { $0 == ASCII.comma } < 1100)
    #expect(losses.counts["columns"] == 2000)
  }
}
