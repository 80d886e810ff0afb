import KithText

/// Finds where a quoted cell ends.
///
/// By RFC 4180 first, where a quote within the cell is doubled. Only where that does not work out (text follows the
/// closing quote, or there is none) is a backslash before a quote an escape, as in MySQL's exports.
enum CSVQuoting {
  /// Whether a byte may stand between cells where the delimiter is not known yet.
  static func mayDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.comma, ASCII.semicolon, ASCII.tab, UInt8(ascii: "|"): true
    default: false
    }
  }

  /// What quotes within a cell are written with.
  enum Escape {
    /// Nothing: there are none.
    case none
    /// A second quote.
    case doubling
    /// A backslash; doubled quotes are one, too.
    case backslash
  }

  /// How a quoted cell ends.
  enum Outcome {
    /// What stands within the quotes, and the place after the closing one.
    case closed(field: CSVRecords.Field, after: Int)
    /// The bytes end before the cell does.
    case needsMore
    /// The quote was never meant to open a cell.
    case unclosed
  }

  /// Reads a quoted cell from its opening quote.
  ///
  /// - Parameters:
  ///   - delimiter: the byte between cells; `nil` for any that may be it.
  ///   - isLast: whether the file ends with these bytes.
  ///   - lines: grows by the line ends in the cell.
  static func cell(
    _ bytes: borrowing Span<UInt8>, from opening: Int, delimiter: UInt8?, isLast: Bool,
    _ lines: inout Int
  ) -> Outcome {
    var first = Scan(opening: opening, delimiter: delimiter, isLast: isLast)
    let outcome = first.run(bytes)
    if first.isExact || !first.hasBackslashes {
      lines += first.lines
      return outcome
    }
    if case .needsMore = outcome { return outcome }
    var second = Scan(
      opening: opening, delimiter: delimiter, isLast: isLast, knowsBackslash: true)
    let escaped = second.run(bytes)
    lines += second.lines
    return escaped
  }

  /// A cell longer than this is a quote that was not closed.
  static let maxLength = 16 << 20

  private struct Scan {
    let opening: Int
    let delimiter: UInt8?
    let isLast: Bool
    var knowsBackslash = false
    /// Whether nothing but blanks stands between the closing quote and the end of the cell.
    var isExact = false
    var hasBackslashes = false
    var lines = 0

    mutating func run(_ bytes: borrowing Span<UInt8>) -> Outcome {
      var at = opening + 1
      var field = CSVRecords.Field(start: at, end: at)
      while at < bytes.count {
        let byte = bytes[at]
        if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
          if byte == ASCII.carriageReturn {
            guard at + 1 < bytes.count || isLast else { return .needsMore }
            if at + 1 < bytes.count, bytes[at + 1] == ASCII.lineFeed { at += 1 }
          }
          lines += 1
        } else if byte == ASCII.quote {
          guard at + 1 < bytes.count || isLast else { return .needsMore }
          let isEscaped = at - 1 > opening && bytes[at - 1] == ASCII.backslash
          hasBackslashes = hasBackslashes || isEscaped
          if isEscaped, knowsBackslash, !endsCell(bytes, at + 1) {
            field.escape = .backslash
          } else if at + 1 < bytes.count, bytes[at + 1] == ASCII.quote {
            if field.escape == .none { field.escape = .doubling }
            at += 1
          } else {
            return close(bytes, at, &field)
          }
        }
        at += 1
        if at - opening > CSVQuoting.maxLength { return .unclosed }
      }
      return isLast ? .unclosed : .needsMore
    }

    /// Takes a quote that is neither doubled nor escaped.
    private mutating func close(
      _ bytes: borrowing Span<UInt8>, _ at: Int, _ field: inout CSVRecords.Field
    ) -> Outcome {
      var after = at + 1
      while after < bytes.count, bytes[after] == ASCII.space { after += 1 }
      isExact = endsCell(bytes, after)
      if !isExact, lines > 0, after == at + 1 { return .unclosed }
      field.end = at
      return .closed(field: field, after: at + 1)
    }

    private func endsCell(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Bool {
      guard at < bytes.count else { return true }
      let byte = bytes[at]
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn { return true }
      return delimiter.map { byte == $0 } ?? mayDelimit(byte)
    }
  }
}
