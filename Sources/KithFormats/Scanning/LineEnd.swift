import KithText

/// Finds where physical lines end: CRLF, LF, lone CR, and the CR CR LF of doubled text-mode output.
enum LineEnd {
  /// A line: its bytes end before `content`, the next line begins at `next`.
  struct Position {
    let content: Int
    let next: Int
  }

  /// The end of the line that `start` is in.
  ///
  /// `nil` where the line goes on past `end`, or where a carriage return stands so near to `end` that
  /// the line feed of its pair may still come; with `isLast` nothing can come any more.
  static func find(in bytes: [UInt8], from start: Int, to end: Int, isLast: Bool) -> Position? {
    let span = bytes.span
    let index = ByteScan.firstIndex(
      of: ASCII.lineFeed, or: ASCII.carriageReturn, in: span, from: start, to: end)
    guard index < end else { return isLast ? Position(content: end, next: end) : nil }
    if span[index] == ASCII.lineFeed { return Position(content: index, next: index + 1) }
    if !isLast, index + 2 >= end {
      guard index + 1 < end, span[index + 1] != ASCII.carriageReturn else { return nil }
    }
    return Position(content: index, next: afterReturn(span, index, end))
  }

  private static func afterReturn(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    var next = index + 1
    // Text mode on Windows turns the CRLF of a program that wrote its own into CR CR LF.
    if next + 1 < end, bytes[next] == ASCII.carriageReturn, bytes[next + 1] == ASCII.lineFeed {
      next += 1
    }
    return next < end && bytes[next] == ASCII.lineFeed ? next + 1 : next
  }
}
