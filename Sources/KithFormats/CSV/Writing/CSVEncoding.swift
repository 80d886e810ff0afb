import KithText

/// How records become bytes (RFC 4180, or with another delimiter).
struct CSVEncoding: Sendable {
  /// What stands between fields.
  var delimiter = ASCII.comma
  /// Whether every field is quoted, empty ones, too, as Outlook does.
  var quotesAll = false
  /// Whether cells that a spreadsheet would run get an apostrophe.
  var isNeutralized = false

  /// Writes a record.
  func append(_ cells: FlatCells, to output: inout [UInt8]) {
    var next = 0
    for column in cells.filled {
      appendEmptyFields(next..<column, to: &output)
      if column > 0 { output.append(delimiter) }
      let cell = cells[column]
      if quotesAll || !cell.isEmpty {
        append(isNeutralized ? CSVCell.neutralized(cell) : CSVCell.guarded(cell), to: &output)
      }
      next = column + 1
    }
    appendEmptyFields(next..<cells.count, to: &output)
    output.append(ASCII.carriageReturn)
    output.append(ASCII.lineFeed)
  }

  /// Writes the fields of columns without text.
  private func appendEmptyFields(_ columns: Range<Int>, to output: inout [UInt8]) {
    guard quotesAll else {
      let delimiters = columns.count - (columns.first == 0 ? 1 : 0)
      // At once: nine of ten columns of a wide table are empty.
      output.append(addingCapacity: max(delimiters, 0)) { output in
        output.append(repeating: delimiter, count: max(delimiters, 0))
      }
      return
    }
    for column in columns {
      if column > 0 { output.append(delimiter) }
      output += [ASCII.quote, ASCII.quote]
    }
  }

  /// Writes a field without text at the end of a record.
  func appendEmptyField(to output: inout [UInt8]) {
    output.append(delimiter)
    if quotesAll { output += [ASCII.quote, ASCII.quote] }
  }

  private func append(_ cell: String, to output: inout [UInt8]) {
    let bytes = cell.utf8.span
    guard quotesAll || needsQuotes(bytes) else {
      output.append(addingCapacity: bytes.count) { $0.append(copying: bytes) }
      return
    }
    output.append(ASCII.quote)
    for index in bytes.indices {
      var byte = bytes[index]
      if byte == ASCII.carriageReturn {
        // Whatever a line ends in, reading makes a line feed of it.
        if index + 1 < bytes.count, bytes[index + 1] == ASCII.lineFeed { continue }
        byte = ASCII.lineFeed
      }
      if byte == ASCII.quote { output.append(byte) }
      // Outlook ends the lines of a note as it ends records.
      if byte == ASCII.lineFeed, quotesAll { output.append(ASCII.carriageReturn) }
      output.append(byte)
    }
    output.append(ASCII.quote)
  }

  private func needsQuotes(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    if bytes[0] == ASCII.space || bytes[bytes.count - 1] == ASCII.space { return true }
    for index in bytes.indices {
      switch bytes[index] {
      case delimiter, ASCII.quote, ASCII.lineFeed, ASCII.carriageReturn: return true
      default: break
      }
    }
    return false
  }
}
