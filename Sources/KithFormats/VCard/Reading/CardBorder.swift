import KithText

/// A line that matters for where cards begin and end.
///
/// Blanks around the parts, any letter case, controls and a byte-order mark before them (files joined
/// with `cat`) are let pass.
struct CardBorder {
  enum Kind {
    /// `BEGIN:VCARD`.
    case begin
    /// `END:VCARD`.
    case end
    /// `AGENT:` with nothing behind it: vCard 2.1 has a whole card follow.
    case agent
    /// `AGENT:BEGIN:VCARD`: the same on one line.
    case nestedAgent
    /// `VERSION:`.
    case version
    /// `BEGIN` and `END` of something around the cards, such as VADDRESSBOOK, and its VERSION.
    case wrapper
  }

  let kind: Kind
  /// How many bytes stand before the first letter.
  let indentation: Int
  /// The value of the line.
  let value: Range<Int>
  /// Where the line goes on after `VCARD`.
  let rest: Int

  init?(_ bytes: [UInt8], _ content: Range<Int>) {
    var start = content.lowerBound
    while start < content.upperBound, Self.isIgnored(bytes[start]) { start += 1 }
    // A property name is short; do not look for the colon in a line of base64.
    let head = start..<min(content.upperBound, start + 200)
    guard let colon = bytes[head].firstIndex(of: ASCII.colon) else { return nil }
    let valueStart = bytes[colon + 1..<content.upperBound].firstIndex { !Self.isIgnored($0) }
    let value = (valueStart ?? content.upperBound)..<content.upperBound
    var name = bytes[start..<colon]
    if let semicolon = name.firstIndex(of: ASCII.semicolon) { name = name[..<semicolon] }
    name = name.trimmingWhitespace()
    guard let kind = Self.kind(name: name, bytes[value]) else { return nil }
    self.kind = kind
    self.value = value
    indentation = bytes[content.lowerBound..<start].count { $0 == ASCII.space || $0 == ASCII.tab }
    rest = Self.rest(of: bytes[value])
  }

  private static func kind(name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Kind? {
    switch name.count {
    case 5 where name.equalsIgnoringCase("BEGIN"):
      return isCard(value) ? .begin : .wrapper
    case 3 where name.equalsIgnoringCase("END"):
      return isCard(value) ? .end : .wrapper
    case 7 where name.equalsIgnoringCase("VERSION"): return .version
    case 6 where name.equalsIgnoringCase("PRODID"): return .wrapper
    case 5 where name.equalsIgnoringCase("AGENT"):
      if value.allSatisfy(isIgnored) { return .agent }
      // In 3.0 the card is escaped text and goes on with \n on the same line.
      return value.startsIgnoringCase(with: "BEGIN:VCARD")
        && value.dropFirst(11).allSatisfy(isIgnored) ? .nestedAgent : nil
    default: return nil
    }
  }

  /// Whether the value is VCARD, and no longer word.
  private static func isCard(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.startsIgnoringCase(with: "VCARD") else { return false }
    let rest = value.dropFirst(5)
    guard let next = rest.first, next.isLetter || next.isDigit || next == UInt8(ascii: "-") else {
      return rest.first != ASCII.backslash
    }
    return rest.startsIgnoringCase(with: "BEGIN")
  }

  /// The place after VCARD, or after the whole line where only blanks follow.
  private static func rest(of value: ArraySlice<UInt8>) -> Int {
    let rest = value.dropFirst(5)
    return rest.allSatisfy(isIgnored) ? value.endIndex : rest.startIndex
  }

  private static func isIgnored(_ byte: UInt8) -> Bool {
    byte <= ASCII.space || byte == 0x7F || byte == 0xEF || byte == 0xBB || byte == 0xBF
  }
}
