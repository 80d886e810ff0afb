/// How records become bytes (RFC 4180, or with another delimiter).
struct CSVEncoding: Sendable {
  /// What stands between fields.
  var delimiter = ASCII.comma
  /// Whether every field is quoted, empty ones, too, as Outlook does.
  var quotesAll = false
  /// Whether cells that a spreadsheet would run get an apostrophe.
  var isNeutralized = false

  /// Writes a record.
  func append(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(delimiter) }
      if quotesAll || !cell.isEmpty {
        append(isNeutralized ? CSVCell.neutralized(cell) : cell, to: &output)
      }
    }
    output += [ASCII.carriageReturn, ASCII.lineFeed]
  }

  /// Writes a field without text at the end of a record.
  func appendEmptyField(to output: inout [UInt8]) {
    output.append(delimiter)
    if quotesAll { output += [ASCII.quote, ASCII.quote] }
  }

  private func append(_ cell: String, to output: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains {
      $0 == delimiter || $0 == ASCII.quote || $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
    }
    let edges = [cell.utf8.first, cell.utf8.last]
    guard quotesAll || needsQuotes || edges.contains(ASCII.space) else {
      return output.append(contentsOf: cell.utf8)
    }
    output.append(ASCII.quote)
    for byte in cell.utf8 {
      if byte == ASCII.quote { output.append(byte) }
      // Outlook ends the lines of a note as it ends records.
      if byte == ASCII.lineFeed, quotesAll { output.append(ASCII.carriageReturn) }
      output.append(byte)
    }
    output.append(ASCII.quote)
  }
}
