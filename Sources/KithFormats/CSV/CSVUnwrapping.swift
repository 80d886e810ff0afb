/// Takes the quotes off rows that are quoted as a whole.
///
/// A spreadsheet that opens a table with another delimiter than it expects takes each row for one cell, and saves it
/// as one: `"Ada,""Fair, Jr."",ada@example.com"`. Rows without quotes stay as they are.
struct CSVUnwrapping {
  private var lines = CSVRecords(delimiter: separator)

  /// The rows as they were before; at the end of the file what is left of it.
  mutating func unwrap(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
    lines.append(bytes)
    if isLast { lines.finish() }
    var rows: [UInt8] = []
    while lines.next() {
      if let row = Self.wrapped(lines) { rows += row.utf8 } else { rows += Self.plain(lines) }
      rows.append(ASCII.lineFeed)
    }
    return rows
  }

  /// Whether the header is quoted as a whole, or a row that has as many fields as the header when it is not.
  static func isNeeded(_ sample: [UInt8], isWhole: Bool) -> Bool {
    var lines = CSVRecords(delimiter: separator)
    lines.append(sample)
    if isWhole { lines.finish() }
    var header: [String] = []
    var delimiter = ASCII.comma
    var count = 0
    while count < mostLines, lines.next() {
      count += 1
      let row = wrapped(lines)
      guard header.count < 2 else {
        if let row, fields(row, delimiter).count == header.count { return true }
        continue
      }
      let bytes = row.map { Array($0.utf8) } ?? plain(lines)
      delimiter = CSVDelimiter.guess(bytes + [ASCII.lineFeed], isWhole: true)
      let cells = fields(String(decoding: bytes, as: UTF8.self), delimiter)
      guard CSVPlan.knownHeadings(cells, map: nil) >= 2 else { continue }
      if row != nil { return true }
      header = cells
    }
    return false
  }

  private static func fields(_ row: String, _ delimiter: UInt8) -> [String] {
    var records = CSVRecords(delimiter: delimiter)
    records.append(Array(row.utf8))
    records.finish()
    return records.next() ? records.fields.map(records.text) : []
  }

  /// What stands within the quotes of a row that has them around it; `nil` of any other.
  private static func wrapped(_ lines: CSVRecords) -> String? {
    guard lines.fields.count == 1, let field = lines.fields.first, !field.isWrapped,
      field.start > 0, lines.buffer[field.start - 1] == ASCII.quote,
      field.end < lines.buffer.count, lines.buffer[field.end] == ASCII.quote
    else { return nil }
    return lines.text(field)
  }

  /// The bytes of a row, with a quote before it that nothing closes on its line.
  private static func plain(_ lines: CSVRecords) -> [UInt8] {
    guard let first = lines.fields.first, let last = lines.fields.last else { return [] }
    let isQuoted =
      !first.isWrapped && first.start > 0 && lines.buffer[first.start - 1] == ASCII.quote
    return Array(lines.buffer[(isQuoted ? first.start - 1 : first.start)..<last.end])
  }

  /// A byte that tables do not have: the unit separator of ASCII.
  private static let separator: UInt8 = 0x1F
  private static let mostLines = 200
}
