import KithText

/// UTF-16, read in pieces.
enum UTF16Text {
  /// Decodes whole code points; bytes of one that is cut off are returned as the rest.
  ///
  /// A surrogate without its other half becomes U+FFFD and is counted as bad.
  static func decode(
    _ bytes: [UInt8], isBigEndian: Bool, isLast: Bool = true
  ) -> (text: [UInt8], rest: [UInt8], bad: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var position = 0
    var bad = 0
    func unit(at position: Int) -> UInt32 {
      isBigEndian
        ? UInt32(bytes[position]) << 8 | UInt32(bytes[position + 1])
        : UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position])
    }
    while position + 2 <= bytes.count {
      let high = unit(at: position)
      if (0xD800..<0xDC00).contains(high) {
        if position + 4 > bytes.count, !isLast { break }
        if position + 4 <= bytes.count, (0xDC00..<0xE000).contains(unit(at: position + 2)) {
          text.append(scalar: 0x10000 + (high - 0xD800) << 10 + (unit(at: position + 2) - 0xDC00))
          position += 4
          continue
        }
      }
      let isLoneSurrogate = (0xD800..<0xE000).contains(high)
      if isLoneSurrogate { bad += 1 }
      text.append(scalar: isLoneSurrogate ? 0xFFFD : high)
      position += 2
    }
    if isLast, position < bytes.count {
      bad += 1
      return (text, [], bad)
    }
    return (text, Array(bytes[position...]), bad)
  }

  /// Whether text without a mark is UTF-16: nearly every second byte is NUL, and the others are not; or, where few
  /// letters are Latin, NULs stand only where a line end has one.
  ///
  /// - Returns: whether the NUL is the first of each pair; `nil` where it is not UTF-16.
  static func isBigEndian(_ bytes: some Collection<UInt8>) -> Bool? {
    let head = Array(bytes.prefix(128))
    let pairs = head.count / 2
    guard pairs >= 4 else { return nil }
    var little = 0
    var big = 0
    for pair in 0..<pairs {
      if head[2 * pair] != 0, head[2 * pair + 1] == 0 { little += 1 }
      if head[2 * pair] == 0, head[2 * pair + 1] != 0 { big += 1 }
    }
    if little * 5 >= pairs * 4 { return false }
    if big * 5 >= pairs * 4 { return true }
    return isBigEndianByLineEnds(bytes)
  }

  private static func isBigEndianByLineEnds(_ bytes: some Collection<UInt8>) -> Bool? {
    let head = Array(bytes.prefix(1 << 12))
    var nulls = (first: 0, second: 0)
    var ends = (first: 0, second: 0)
    for pair in 0..<(head.count / 2) {
      let (first, second) = (head[2 * pair], head[2 * pair + 1])
      if first == 0 { nulls.first += 1 }
      if second == 0 { nulls.second += 1 }
      if first == 0, second == ASCII.lineFeed || second == ASCII.carriageReturn { ends.first += 1 }
      if second == 0, first == ASCII.lineFeed || first == ASCII.carriageReturn { ends.second += 1 }
    }
    if nulls.first == 0, nulls.second >= 3, ends.second > 0 { return false }
    if nulls.second == 0, nulls.first >= 3, ends.first > 0 { return true }
    return nil
  }
}
