/// The characters above U+007F that may begin a name (XML 1.0, production 4).
enum XMLNameScalar {
  /// The bytes of the name character at a position; 0 where there is none, or an ASCII one.
  static func length(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
    guard bytes[index] >= 0xC3 else { return 0 }
    let length = UTF8Repair.sequenceLength(bytes.span, at: index)
    guard length > 1, index + length <= limit else { return 0 }
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return ranges.contains { $0.contains(value) } ? length : 0
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
    0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
    0x10000...0xEFFFF,
  ]
}
