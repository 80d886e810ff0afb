import KithFormats
import KithModel
import Testing

/// Tables as the world writes them: one hazard each.
@Suite struct CSVDamageTests {
  static let after = "Cy,cy@example.com,last\n"

  static func notes(_ row: String, end: String = "\n") throws -> [String?] {
    let batch = try CSVDetectionTests.read("Name,Email,Notes\(end)\(row)\(end)\(after)")
    return batch.contacts.map { $0.notes.first?.note }
  }

  @Test(arguments: [
    (#"Ada,a@example.com,"a, b""#, "a, b"), (#"Ada,a@example.com,"say ""hi""""#, #"say "hi""#),
    ("Ada,a@example.com,\"two\nlines\"", "two\nlines"),
    ("Ada,a@example.com,\"two\r\nlines\"", "two\nlines"),
    ("Ada,a@example.com,\"two\rlines\"", "two\nlines"),
    (#"Ada,a@example.com,5" disk"#, #"5" disk"#), (#"Ada,a@example.com,"a \"b\" c""#, #"a "b" c"#),
    (#"Ada,a@example.com, "quoted""#, "quoted"), (#"Ada,a@example.com,"quoted"x"#, "quotedx"),
    ("Ada,a@example.com,a\u{2028}b\u{85}c\u{B}d\u{C}e", "a\u{2028}b\u{85}c\u{B}d\u{C}e"),
    ("Ada,a@example.com,\u{301}a", "\u{301}a"), ("Ada,a@example.com,a\0b", "ab"),
    ("Ada,a@example.com,  blanks  ", "blanks"),
    ("Ada,a@example.com,\"never closed", "never closed"),
    ("Ada,a@example.com", nil), ("Ada,a@example.com,x,,,", "x"),
  ])
  func `the field is what was meant, and the next row is read`(row: String, note: String?) throws {
    #expect(try Self.notes(row) == [note, "last"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line end ends a row, and changes no value`(end: String) throws {
    let rows = ["Name,Email,Notes", "Ada,a@example.com,\"two|lines\"", "", "Cy,c@example.com,last"]
    let text = rows.joined(separator: "|").split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: end)
    let batch = try CSVDetectionTests.read(text)
    #expect(batch.contacts.map { $0.notes.first?.note } == ["two\nlines", "last"])
    #expect(batch.contacts.compactMap(\.sources.first?.line) == [2, 5])
    let plain = try CSVDetectionTests.read(text.replacing(end, with: "\n"))
    #expect(plain.contacts == batch.contacts)
  }

  @Test func `a field of hundreds of kilobytes is kept whole`() throws {
    let long = String(repeating: "x y,", count: 80_000)
    #expect(try Self.notes("Ada,a@example.com,\"\(long)\"") == [long, "last"])
  }

  @Test func `a quote that is never closed does not swallow the rows behind it`() throws {
    let rows = (0..<50).map { "P\($0),p\($0)@example.com,n\n" }.joined()
    let batch = try CSVDetectionTests.read("Name,Email,Notes\n\"Ada,a@example.com,x\n\(rows)")
    #expect(batch.contacts.count == 51)
    #expect(batch.diagnostics.map(\.slug) == ["csv.unclosed-quote"])
    #expect(batch.diagnostics.map(\.line) == [2])
  }

  @Test func `blank rows anywhere are nobody`() throws {
    let batch = try CSVDetectionTests.read(
      "\n \nName,Email\n\nAda,a@example.com\n,\n  ,  \n\nCy,c@example.com\n\n")
    #expect(batch.contacts.map { $0.name?.display } == ["Ada", "Cy"])
    #expect(batch.contacts.compactMap(\.sources.first?.record) == [1, 2])
  }

  @Test func `a row of a table without headings is not lost as a heading`() throws {
    let batch = try CSVDetectionTests.read("Ada,a@example.com,1\nCy,c@example.com,2\n")
    #expect(
      batch.contacts.map { $0.emails.map(\.address) } == [["a@example.com"], ["c@example.com"]])
    #expect(batch.diagnostics.map(\.slug) == ["csv.no-header"])
  }

  @Test func `rows of a table of which nothing is known are different people`() throws {
    let batch = try CSVDetectionTests.read("Kontakt,Reihe\nAda,1\nCy,2\n")
    let uids = Set(batch.contacts.compactMap(\.uid))
    #expect(uids.count == 2)
    let again = try CSVDetectionTests.read("Kontakt,Reihe\nCy,2\nAda,1\n")
    #expect(Set(again.contacts.compactMap(\.uid)) == uids)
  }

  @Test func `the same heading three times gives its values in order`() throws {
    let batch = try CSVDetectionTests.read(
      "Name,Email,Email,Email,Phone,Phone\nAda,a@a.example,b@b.example,c@c.example,123456,234567\n")
    #expect(
      batch.contacts.first?.emails.map(\.address) == ["a@a.example", "b@b.example", "c@c.example"])
    #expect(batch.contacts.first?.phones.map(\.number) == ["123456", "234567"])
  }
}
