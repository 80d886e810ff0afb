import KithModel
import KithText
import Testing

@testable import KithFormats

/// A heading that nobody knows, of any shape, changes nothing but where its own cells go.
@Suite struct FurtherHeadingTests {
  /// Headings that look like data, like other formats, or like nothing.
  static let headings = [
    "Attended 2024-01-15", "2024-01-15", "15.01.2024", "01/15/2024", "20240115", "2024",
    "Email (a@b.example)", "a@b.example", "Ask <a@b.example>", "@handle", "@", "123456",
    "1234567890",
    "+1 415 555 0100", "Call (415) 555-0100", "https://a.example/form?id=123456", "a.example/x",
    "Q1: How did you hear about us, and when?", "Price; in €", "a|b", "tab\there",
    "two\nlines", "three\r\nlines\r\nhere", "say \"hi\"", "\"", "back\\slash", "it's", "=1+1", "-x",
    "#", "*", "...", "-", "0", "Ж", "血液型", "ملاحظات", "שם נוסף 123456", "🎉", "é",
    String(repeating: "long-", count: 2000),
    "BEGIN:VCARD", "END:VCARD", "dn: cn=Ada", "version: 1", "<opml>", "<b>", "<", "{", "{x}", "[",
    "[Link]",
    "[\"vcard\"]", "{\"@type\":\"Card\"}", "sep=;", "null", "NULL", "\\N", "#NAME?", "Ada Fair",
    "550e8400-e29b-41d4-a716-446655440000", "$1,000,000", "1,234,567", "12:34:56", "Row 123456",
  ]

  /// A table of three people.
  struct Table: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var delimiter: UInt8 = ASCII.comma
    let rows: [[String]]
  }

  static let tables: [Table] =
    written + [
      Table(
        testDescription: "plain",
        rows: [
          ["Name", "Email"], ["Ada Fair", "ada@people.example"],
          ["Ben Okoro", "ben@people.example"],
          ["Cy Tanaka", "cy@people.example"],
        ]),
      Table(
        testDescription: "plain, by semicolons", delimiter: ASCII.semicolon,
        rows: [
          ["Vorname", "Nachname", "Handy"], ["Ada", "Fair", "+49 171 5550101"],
          ["Ben", "Okoro", "+49 171 5550102"], ["Cy", "Tanaka", "+49 171 5550103"],
        ]),
      Table(
        testDescription: "LinkedIn",
        rows: [
          [
            "First Name", "Last Name", "URL", "Email Address", "Company", "Position",
            "Connected On",
          ],
          ["Ada", "Fair", "https://www.linkedin.com/in/ada", "", "Globex", "", "01 Mar 2024"],
          ["Ben", "Okoro", "https://www.linkedin.com/in/ben", "", "Globex", "", "02 Mar 2024"],
          ["Cy", "Tanaka", "https://www.linkedin.com/in/cy", "", "Globex", "", "03 Mar 2024"],
        ]),
    ]

  /// The tables that Kith writes, for itself and for others.
  private static let written: [Table] = FormatRegistry.standard.writable.compactMap { format in
    guard format is any ColumnChoosingFormat || format is CSVTargetFormat else { return nil }
    var writer = format.makeWriter(WritingOptions())
    let bytes = writer.writeAll(ForeignPieceTests.people("word", in: .title, of: 1)).bytes
    let delimiter = format.name == "tsv" ? ASCII.tab : ASCII.comma
    let plain = Array(bytes.drop { $0 >= 0x80 })
    return Table(testDescription: format.name, delimiter: delimiter, rows: rows(plain, delimiter))
  }

  private static func rows(_ bytes: [UInt8], _ delimiter: UInt8) -> [[String]] {
    var records = CSVRecords(delimiter: delimiter)
    records.append(bytes)
    records.finish()
    var rows: [[String]] = []
    while records.next() { rows.append(records.fields.map(records.text)) }
    return rows
  }

  private static func read(_ table: Table, _ fileName: String) throws -> Batch {
    let style = PlainTable.Style(
      delimiter: String(UnicodeScalar(table.delimiter)), lineEnd: "\r\n")
    return try ContactInput.readAll(
      Array(PlainTable(rows: table.rows).text(style).utf8), fileName: fileName)
  }

  @Test(arguments: tables)
  func `a further heading of any shape costs nobody, in any place`(table: Table) throws {
    let plain = try Self.read(table, "people.csv")
    #expect(plain.contacts.count == 3)
    let width = table.rows[0].count
    for heading in Self.headings {
      for place in [0, width / 2, width] {
        var wider = table.rows
        for (row, cell) in [heading, "maybe so", "", "not yet"].enumerated() {
          wider[row].insert(cell, at: place)
        }
        let wide = Table(
          testDescription: "", delimiter: table.delimiter, rows: wider)
        for fileName in ["people.csv", "people"] {
          let batch = try Self.read(wide, fileName)
          let isSame =
            batch.contacts.map { $0.name?.display } == plain.contacts.map { $0.name?.display }
            && batch.contacts.map(\.emails) == plain.contacts.map(\.emails)
            && batch.contacts.map(\.phones) == plain.contacts.map(\.phones)
          #expect(isSame, "\(heading.prefix(50).debugDescription) in place \(place) of \(fileName)")
          guard isSame else { continue }
          let kept = batch.contacts.map { contact in
            contact.columns.filter { ["maybe so", "not yet"].contains($0.value) }.map(\.heading)
          }
          let clean = heading.replacing("\r\n", with: "\n")
          #expect(
            kept == [[clean], [], [clean]],
            "\(heading.prefix(50).debugDescription) in place \(place) of \(fileName)")
        }
      }
    }
  }

  @Test(arguments: ["Email", "Name", "First Name", "Phone", "Notes"])
  func `a heading that comes twice costs nobody`(heading: String) throws {
    for table in Self.tables {
      for place in [0, table.rows[0].count] {
        var wider = table.rows
        for (row, cell) in [heading, "", "", ""].enumerated() {
          wider[row].insert(cell, at: place)
        }
        let batch = try Self.read(
          Table(testDescription: "", delimiter: table.delimiter, rows: wider), "people.csv")
        #expect(batch.contacts.count == 3, "\(table.testDescription)")
        let names = batch.contacts.compactMap { $0.name?.display }
        #expect(names.contains { $0.contains("Fair") }, "\(table.testDescription)")
      }
    }
  }
}
