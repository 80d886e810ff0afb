import KithModel
import KithText
import Testing

@testable import KithFormats

/// One table in every spelling, and with every damage: nobody in a whole row is lost.
@Suite struct HostileTableTests {
  static let clean = PlainTable.people

  static let styles: [PlainTable.Style] = [",", ";", "\t", "|"].flatMap { delimiter in
    ["\n", "\r\n", "\r"].flatMap { lineEnd in
      [false, true].map {
        PlainTable.Style(
          delimiter: delimiter, lineEnd: lineEnd, quotesAll: $0, beforeQuote: $0 ? "" : " ",
          endsWithLineEnd: $0)
      }
    }
  }

  /// A few of them, for what is tried many times in each.
  static let someStyles = [styles[0], styles[9], styles[16]]

  /// The people of the clean table.
  static func expected() throws -> [Contact] {
    let batch = try PlainTable.read(clean.text())
    #expect(batch.diagnostics == [])
    #expect(batch.contacts.count == 12)
    return batch.contacts.map(\.placeless)
  }

  private func expectSame(_ bytes: [UInt8], skipped: Int = 0) throws {
    let batch = try PlainTable.read(bytes)
    let isSame = batch.contacts.map(\.placeless) == (try Self.expected())
    #expect(isSame)
    #expect(batch.skipped == skipped)
    #expect(batch.rejects.isEmpty)
    let pieces = try PlainTable.read(bytes, blockSize: 7)
    let isAlike = pieces.contacts == batch.contacts && pieces.diagnostics == batch.diagnostics
    #expect(isAlike)
  }

  // MARK: The same table, written otherwise

  @Test(arguments: styles)
  func `delimiter, line ends and quotes change nobody`(style: PlainTable.Style) throws {
    let text = Self.clean.text(style)
    try expectSame(Array(text.utf8))
    try expectSame(Array("sep=\(style.delimiter)\(style.lineEnd)\(text)".utf8))
  }

  @Test(arguments: ["~", "^", ":", "!"])
  func `a first line may name any sign as the delimiter`(delimiter: String) throws {
    let text = Self.clean.text(PlainTable.Style(delimiter: delimiter))
    try expectSame(Array("sep=\(delimiter)\r\n\(text)".utf8))
  }

  @Test(arguments: someStyles)
  func `byte-order marks and the widths of Unicode change nobody`(style: PlainTable.Style) throws {
    let text = Self.clean.text(style)
    try expectSame([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    for isBigEndian in [false, true] {
      try expectSame(PlainTable.wide(text, isBigEndian: isBigEndian))
      try expectSame(PlainTable.wide("\u{FEFF}" + text, isBigEndian: isBigEndian))
    }
  }

  @Test(arguments: styles)
  func `lines without anybody change nobody`(style: PlainTable.Style) throws {
    let empty = String(repeating: style.delimiter, count: 6)
    var table = Self.clean
    let lines = table.rows.map { row in
      row.map { PlainTable.written($0, style) }.joined(separator: style.delimiter)
    }
    let between = ["", "   ", empty, " \(style.delimiter)\0\(style.delimiter)", "\u{1A}"]
    let text = lines.enumerated().map { number, line in
      line + style.lineEnd + between[number % between.count]
    }
    try expectSame(Array(("\0" + text.joined(separator: style.lineEnd) + "\u{1A}").utf8))
    // Joined files have their header, and its mark, in the middle.
    table.rows.insert(table.rows[0], at: 5)
    try expectSame(Array(table.text(style).utf8), skipped: 1)
    table.rows[5][0] = "\u{FEFF}First Name"
    try expectSame(Array(table.text(style).utf8), skipped: 1)
  }

  @Test(arguments: [1, 3, 17])
  func `what stands above the header changes nobody`(count: Int) throws {
    let above = (1...count).map { "Exported \($0), by somebody\r\n" }.joined()
    try expectSame(Array((above + Self.clean.text()).utf8))
  }

  @Test func `columns without a heading or a cell change nobody`() throws {
    var table = Self.clean
    for row in table.rows.indices { table.rows[row] += ["", ""] }
    try expectSame(Array(table.text().utf8))
    for row in table.rows.indices { table.rows[row].insert("", at: 0) }
    try expectSame(Array(table.text().utf8))
  }

  @Test func `the order of the columns changes nobody`() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<20 {
      let order = Self.clean.rows[0].indices.shuffled(using: &random)
      let table = PlainTable(rows: Self.clean.rows.map { row in order.map { row[$0] } })
      try expectSame(Array(table.text().utf8))
    }
  }

  @Test(arguments: someStyles)
  func `rows that are quoted as a whole change nobody, and are said`(
    style: PlainTable.Style
  ) throws {
    for isHeaderPlain in [false, true] {
      let rows = Self.clean.rows.enumerated().map { number, row in
        let line = row.map { PlainTable.written($0, style) }.joined(separator: style.delimiter)
        let isPlain = number == 0 ? isHeaderPlain : number % 3 == 0
        return isPlain ? line : "\"\(line.replacing("\"", with: "\"\""))\""
      }
      let text = rows.joined(separator: style.lineEnd) + style.lineEnd
      try expectSame(Array(text.utf8))
      #expect(try PlainTable.read(text).diagnostics.map(\.slug) == ["csv.wrapped-rows"])
    }
  }

  // MARK: Other character sets

  /// A set, what is written in it, and how.
  struct EncodedTable: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let header: String
    let row: String
    let bytes: [UInt8]
    let given: String
    let family: String
  }

  static let encoded: [EncodedTable] = [
    EncodedTable(
      testDescription: "Shift_JIS", header: "Name,Email", row: "",
      bytes: [0x8E, 0x52, 0x93, 0x63, 0x20, 0x91, 0xBE, 0x98, 0x59], given: "太郎", family: "山田"),
    EncodedTable(
      testDescription: "windows-1251", header: "Name,Email", row: "",
      bytes: [0xC8, 0xE2, 0xE0, 0xED, 0x20, 0xCF, 0xE5, 0xF2, 0xF0, 0xEE, 0xE2], given: "Иван",
      family: "Петров"),
    EncodedTable(
      testDescription: "KOI8-R", header: "Name,Email", row: "",
      bytes: [0xE9, 0xD7, 0xC1, 0xCE, 0x20, 0xF0, 0xC5, 0xD4, 0xD2, 0xCF, 0xD7], given: "Иван",
      family: "Петров"),
    EncodedTable(
      testDescription: "windows-1250", header: "Name,Email", row: "",
      bytes: [0xA3, 0x75, 0x6B, 0x61, 0x73, 0x7A, 0x20, 0x50, 0x61, 0x77, 0xB3, 0x61, 0x6B],
      given: "Łukasz", family: "Pawłak"),
    EncodedTable(
      testDescription: "windows-1252", header: "Name,Email", row: "",
      bytes: [0x5A, 0x6F, 0xEB, 0x20, 0x4F, 0x92, 0x4E, 0x65, 0x69, 0x6C], given: "Zoë",
      family: "O’Neil"),
  ]

  @Test(arguments: encoded)
  func `the character set is told by the letters`(table: EncodedTable) throws {
    let bytes = Array("Name,Email\n".utf8) + table.bytes + Array(",x@example.com\n".utf8)
    let batch = try PlainTable.read(bytes)
    #expect(batch.contacts.first?.name?.joined(.given) == table.given)
    #expect(batch.contacts.first?.name?.joined(.surname) == table.family)
    #expect(batch.diagnostics.map(\.slug) == ["text.guessed-encoding"])
    #expect(batch.diagnostics.map(\.line) == [2])
  }

  // MARK: Damage

  /// A row that was damaged, and the table with it.
  private func damaged(
    _ seed: UInt64, style: PlainTable.Style = PlainTable.Style(),
    _ damage: (String, inout SplitMix) -> String
  ) -> (row: Int, text: String) {
    var random = SplitMix(seed: seed)
    let row = Int.random(in: 1...12, using: &random)
    let lines = Self.clean.rows.enumerated().map { number, cells in
      let line = cells.map { PlainTable.written($0, style) }.joined(separator: style.delimiter)
      return number == row ? damage(line, &random) : line
    }
    return (row, lines.joined(separator: style.lineEnd) + style.lineEnd)
  }

  /// Everybody whose row is whole is there with all of it, and nobody is made up but of the damaged row.
  private func expectOthers(than row: Int, in batch: Batch, atMost most: Int = 1) throws {
    let expected = try Self.expected()
    let found = batch.contacts.map(\.placeless)
    for (number, contact) in expected.enumerated() where number + 1 != row {
      let isThere = found.contains(contact)
      #expect(isThere, "\(contact.name?.display ?? "")")
    }
    #expect(found.count <= expected.count - 1 + most)
    for diagnostic in batch.diagnostics {
      #expect(diagnostic.file == "people.csv")
      #expect(diagnostic.line.map { $0 > 0 } ?? true)
      #expect(diagnostic.slug.hasPrefix("csv.") || diagnostic.slug.hasPrefix("text."))
    }
  }

  @Test(arguments: 0..<60)
  func `a quote too many, anywhere in a row, costs that row at most`(seed: UInt64) throws {
    let style = Self.styles[Int(seed) % Self.styles.count]
    let (row, text) = damaged(seed, style: style) { line, random in
      var line = Array(line)
      line.insert("\"", at: Int.random(in: 0...line.count, using: &random))
      return String(line)
    }
    let batch = try PlainTable.read(text)
    // Where the quote opens a field at the end of its row, the note of the next may close it.
    try expectOthers(than: row, in: batch, atMost: 2)
    let pieces = try PlainTable.read(Array(text.utf8), blockSize: 5)
    let isAlike = pieces.contacts == batch.contacts && pieces.diagnostics == batch.diagnostics
    #expect(isAlike)
  }

  @Test(arguments: 0..<60)
  func `a quote too few, anywhere in a row, costs that row at most`(seed: UInt64) throws {
    let style = Self.styles[Int(seed) % Self.styles.count]
    let (row, text) = damaged(seed, style: style) { line, random in
      var line = Array(line)
      let quotes = line.indices.filter { line[$0] == "\"" }
      line.remove(at: quotes.randomElement(using: &random) ?? 0)
      return String(line)
    }
    try expectOthers(than: row, in: try PlainTable.read(text), atMost: 2)
  }

  @Test(arguments: 0..<20)
  func `cells too few or too many are said or empty, and cost nobody`(seed: UInt64) throws {
    let (row, text) = damaged(seed) { line, random in
      seed % 2 == 0
        ? line + ",extra \(seed)" : String(line.prefix(Int.random(in: 1...3, using: &random)))
    }
    let batch = try PlainTable.read(text)
    try expectOthers(than: row, in: batch)
    #expect(batch.contacts.count == 12)
    #expect(batch.diagnostics.map(\.slug) == (seed % 2 == 0 ? ["csv.long-row"] : []))
  }

  @Test(arguments: 0..<40)
  func `a byte that is no text, anywhere in a row, is said and costs its letter`(seed: UInt64)
    throws
  {
    var random = SplitMix(seed: seed)
    var bytes = Array(Self.clean.text().utf8)
    let start = bytes.firstIndex(of: ASCII.lineFeed) ?? 0
    let place = Int.random(in: (start + 1)..<bytes.count, using: &random)
    bytes.insert(0xFF, at: place)
    let batch = try PlainTable.read(bytes)
    let found = batch.contacts.map(\.placeless)
    #expect(try Self.expected().count { !found.contains($0) } <= 1)
    // Behind a closing quote it may end the note at the end of its first line.
    #expect(found.count <= 13)
    #expect(batch.diagnostics.contains { $0.slug == "text.bad-byte" && $0.line != nil })
  }

  @Test(arguments: someStyles)
  func `a cut costs what follows it, and at most the row that it is in`(
    style: PlainTable.Style
  ) throws {
    let text = Self.clean.text(style)
    let bytes = Array(text.utf8)
    let expected = try Self.expected()
    for end in stride(from: 0, to: bytes.count, by: 17) {
      guard let batch = try? PlainTable.read(Array(bytes[..<end])) else { continue }
      // A note that is cut in its second line has two.
      let isHalved = batch.diagnostics.contains { $0.slug == "csv.unclosed-quote" }
      let whole = batch.contacts.dropLast(isHalved ? 2 : 1).map(\.placeless)
      let isSame = whole == Array(expected.prefix(whole.count))
      #expect(isSame && batch.contacts.count <= 13, "cut at \(end)")
    }
  }
}
