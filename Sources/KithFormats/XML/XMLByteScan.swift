import KithText

/// Finds the bytes of a document that need a look, eight at a time.
///
/// `unsafe`: a load of eight bytes as one integer; the span checks the bounds.
enum XMLByteScan {
  /// The first quote, `<`, `&`, control, or byte that may begin U+FFFE, in an attribute value.
  @inline(__always)
  static func endOfPlainValue(_ bytes: Span<UInt8>, from start: Int, quote: UInt8) -> Int {
    let quotes = spread(quote)
    return first(bytes, from: start) { word in
      zeros(word ^ quotes) | zeros(word ^ less) | zeros(word ^ ampersand) | controls(word)
        | zeros(word ^ nonCharacterLead)
    }
  }

  /// The first `<`, `>`, `&`, control, or byte that may begin U+FFFE, in text.
  @inline(__always)
  static func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    first(bytes, from: start) { word in
      zeros(word ^ greater) | zeros(word ^ less) | zeros(word ^ ampersand) | controls(word)
        | zeros(word ^ nonCharacterLead)
    }
  }

  /// The first of three bytes.
  static func first(
    _ bytes: Span<UInt8>, from start: Int, _ one: UInt8, _ two: UInt8, _ three: UInt8
  ) -> Int {
    let (ones, twos, threes) = (spread(one), spread(two), spread(three))
    return first(bytes, from: start) { zeros($0 ^ ones) | zeros($0 ^ twos) | zeros($0 ^ threes) }
  }

  /// The first byte for which the function sets a bit; only the lowest bit set has to be right.
  @inline(__always)
  private static func first(
    _ bytes: Span<UInt8>, from start: Int, _ hits: (UInt64) -> UInt64
  ) -> Int {
    var position = start
    let raw = unsafe bytes.bytes
    while position + 8 <= bytes.count {
      let word = unsafe UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      let found = hits(word)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count {
      // A single byte, with harmless letters in the place of the others.
      if hits(UInt64(bytes[position]) | letters) != 0 { return position }
      position += 1
    }
    return position
  }

  private static let letters: UInt64 = 0x6161_6161_6161_6100
  private static var less: UInt64 { spread(ASCII.less) }
  private static var greater: UInt64 { spread(ASCII.greater) }
  private static var ampersand: UInt64 { spread(ASCII.ampersand) }
  private static var nonCharacterLead: UInt64 { spread(0xEF) }

  @inline(__always)
  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The top bit of each byte that is zero; bytes above one that is may be wrong.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The top bit of each byte below 0x20; bytes above one that is may be wrong.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }
}

extension UInt8 {
  /// Whether the byte may begin a name; bytes above 0x7F are looked at as scalars.
  @inline(__always)
  var beginsXMLName: Bool { isLetter || self == 0x5F || self == ASCII.colon }
  /// Whether the byte may stand in a name; bytes above 0x7F are looked at as scalars.
  @inline(__always)
  var isXMLName: Bool {
    isLetter || isDigit || self == 0x5F || (0x2D...0x2E).contains(self) || self == ASCII.colon
  }
  /// Whether the byte is white space of XML.
  @inline(__always)
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
