/// The rules for lines before they are unfolded (RFC 6350 section 3.2).
enum PhysicalLines {
  /// The rules that the physical lines of one logical line break, each once.
  static func broken(
    in bytes: [UInt8], _ range: Range<Int>, version: VCardVersion
  ) -> [CardRule] {
    var isLong = false
    var isCut = false
    var hasOtherEnd = false
    var position = range.lowerBound
    while position < range.upperBound,
      let end = LineEnd.find(in: bytes, from: position, to: range.upperBound, isLast: true)
    {
      isLong = isLong || end.content - position > 75
      isCut = isCut || isFoldInCharacter(bytes, end, range.upperBound)
      let length = end.next - end.content
      hasOtherEnd =
        hasOtherEnd || length == 1 || length == 2 && bytes[end.content + 1] != ASCII.lineFeed
      position = end.next
    }
    var rules: [CardRule] = []
    // 2.1 only advises to fold, and 3.0 does not say that a fold may not part a character.
    if isLong, version != .v21 { rules.append(.longLine) }
    if isCut, version == .v40 { rules.append(.foldInCharacter) }
    if hasOtherEnd { rules.append(.lineEnd) }
    return rules
  }

  private static func isFoldInCharacter(
    _ bytes: [UInt8], _ end: LineEnd.Position, _ limit: Int
  ) -> Bool {
    guard end.content > 0, bytes[end.content - 1] >= 0x80, end.next + 1 < limit else {
      return false
    }
    let blank = bytes[end.next]
    return (blank == ASCII.space || blank == ASCII.tab) && bytes[end.next + 1] & 0xC0 == 0x80
  }
}
