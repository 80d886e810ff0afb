import KithText

/// Quoted cells of a table whose delimiter is not known yet.
enum CSVQuotedCells {
  /// The bytes with a blank for each line end and each sign that may be the delimiter within quoted cells; all
  /// else stays in its place.
  static func flattened(_ bytes: [UInt8], isWhole: Bool) -> [UInt8] {
    guard bytes.contains(ASCII.quote) else { return bytes }
    var flat = bytes
    var at = 0
    var beginsCell = true
    while at < bytes.count {
      let byte = bytes[at]
      if beginsCell, byte == ASCII.quote,
        let end = end(of: at, in: bytes, isWhole: isWhole)
      {
        for index in at..<end where isBorder(bytes[index]) { flat[index] = ASCII.space }
        at = end
        beginsCell = false
      } else {
        beginsCell = isBorder(byte) || beginsCell && byte == ASCII.space
        at += 1
      }
    }
    return flat
  }

  /// Where the cell ends that is quoted from here on; `nil` where the quote is text.
  private static func end(of opening: Int, in bytes: [UInt8], isWhole: Bool) -> Int? {
    var lines = 0
    return
      switch CSVQuoting.cell(
        bytes.span, from: opening, delimiter: nil, isLast: isWhole, &lines)
    {
    case .closed(_, let after): after
    // The sample ends within the cell.
    case .needsMore: bytes.count
    case .unclosed: nil
    }
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    byte == ASCII.lineFeed || byte == ASCII.carriageReturn || CSVQuoting.mayDelimit(byte)
  }
}
