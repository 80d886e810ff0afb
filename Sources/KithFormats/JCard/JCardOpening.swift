import KithText

/// Watches bytes for how a card begins: `["vcard",[[`, with white space between the tokens.
///
/// In JSON that is whole these bytes begin a card and nothing else: no string has a bare quote, and no value
/// has arrays in an array. So a card whose end is missing ends where they stand, whatever is open there.
struct JCardOpening {
  /// Where a card begins.
  struct Place {
    /// The place of its first bracket in the buffer.
    var position: Int
    /// The physical line of its first bracket.
    var line: Int
  }

  private static let pattern = Array("[\"vcard\",[[".utf8)
  /// The numbers of bytes after which white space may stand: behind each token.
  private static let borders: Set<Int> = [1, 8, 9, 10]
  /// More white space than anybody writes.
  private static let longest = 4096

  private var matched = 0
  /// Where the bytes that may be an opening begin.
  private(set) var place: Place?

  /// Takes the next byte; answers where the card begins that it opens.
  mutating func feed(_ byte: UInt8, at position: Int, line: Int) -> Place? {
    guard matched > 0 || byte == Self.pattern[0] else { return nil }
    if byte.lowercased == Self.pattern[matched] {
      if matched == 0 { place = Place(position: position, line: line) }
      matched += 1
      guard matched == Self.pattern.count else { return nil }
      defer { reset() }
      return place
    }
    if byte.isWhitespace, Self.borders.contains(matched), let place,
      position - place.position < Self.longest
    {
      return nil
    }
    reset()
    return byte == Self.pattern[0] ? feed(byte, at: position, line: line) : nil
  }

  /// Says that the first bytes of the buffer are gone.
  mutating func shift(by count: Int) { place?.position -= count }

  private mutating func reset() {
    matched = 0
    place = nil
  }
}
