import KithText

/// What is known of headings, in all languages: sorted lines that are searched by halves, so that no table is made of
/// them at start.
///
/// The lines are made from `Data/headings` by `Scripts/generate-headings.py`.
enum HeadingTable {
  /// What is known of a normalised heading, or of the one that it is but for a number; `nil` where that is nothing.
  static func entry(_ heading: String) -> HeadingEntry? {
    let entry = spelled(heading)
    guard let base = Heading.unnumbered(heading), let numbered = spelled(base) else {
      return entry
    }
    return numbered.overridden(by: entry)
  }

  /// What is known of a heading as it is spelled, or without its accents.
  private static func spelled(_ heading: String) -> HeadingEntry? {
    line(heading) ?? Heading.bare(heading).flatMap(line)
  }

  private static func line(_ heading: String) -> HeadingEntry? {
    guard let range = find(heading.utf8.span, in: lines.utf8.span) else { return nil }
    let bytes = lines.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound + heading.utf8.count + 1)
    return HeadingEntry(
      lines[start..<bytes.index(bytes.startIndex, offsetBy: range.upperBound)])
  }

  /// Where the line of a heading stands.
  private static func find(
    _ heading: borrowing Span<UInt8>, in lines: borrowing Span<UInt8>
  ) -> Range<Int>? {
    // Both stand where a line begins, or behind the last.
    var (low, high) = (0, lines.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != ASCII.lineFeed { start -= 1 }
      var end = start
      while end < high, lines[end] != ASCII.lineFeed { end += 1 }
      let (own, other) = difference(of: heading, to: lines, from: start)
      if own == other { return start..<end }
      if own < other { high = start } else { low = end + 1 }
    }
    return nil
  }

  /// The first bytes in which a heading differs from that of a line: a tab ends both.
  private static func difference(
    of heading: borrowing Span<UInt8>, to lines: borrowing Span<UInt8>, from start: Int
  ) -> (UInt8, UInt8) {
    for index in heading.indices where heading[index] != lines[start + index] {
      return (heading[index], lines[start + index])
    }
    return (ASCII.tab, lines[start + heading.count])
  }
}
