import KithText

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
  ///
  /// A table of one column has such rows, too: what they hold is theirs where the heading is known.
  static func isNeeded(
    _ sample: [UInt8], isWhole: Bool, delimiter: UInt8, header: TableHeader
  ) -> Bool {
    var records = CSVRecords(delimiter: delimiter)
    records.append(sample)
    if isWhole { records.finish() }
    for _ in 0..<maxLines where records.next() {
      guard let row = wrapped(records) else { continue }
      if header.isUnknown {
        if isHeader(row) { return true }
      } else if header.cells.count >= 2 {
        let cells = fields(row, delimiter)
        // A row of two columns may be cut behind a name that holds the delimiter: `"Fair, Ada"`.
        let isRow = cells.count > 2 || row.contains(byte: ASCII.quote)
        if isRow, cells.count == header.cells.count { return true }
      }
    }
    return false
  }

  /// Whether the text of a row is a header; it is one line, as values that hold a table are not.
  private static func isHeader(_ row: String) -> Bool {
    guard !row.contains(byte: ASCII.lineFeed) else { return false }
    let bytes = Array(row.utf8) + [ASCII.lineFeed]
    let cells = fields(row, CSVDelimiter.guess(bytes, isWhole: true))
    return CSVPlan.knownHeadings(cells, map: nil) >= 2
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
  private static let maxLines = 200
}
