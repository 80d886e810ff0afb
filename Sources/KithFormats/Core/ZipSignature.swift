/// Recognises the records of which a ZIP is made (PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16) among other bytes.
///
/// Each begins with four bytes that text may hold, too; behind these stand numbers whose upper bytes are zero, which text
/// does not hold.
struct ZipSignature {
  /// The last bytes, in which a record may have begun.
  private var tail: [UInt8] = []

  /// Whether the next bytes of a file hold the beginning of a record, or complete one.
  mutating func isMet(in block: [UInt8]) -> Bool {
    let border = tail + block.prefix(Self.length - 1)
    tail = Array((block.count < Self.length ? border : block).suffix(Self.length - 1))
    return Self.isIn(block) || Self.isIn(border)
  }

  /// Whether bytes hold the beginning of a record.
  static func isIn(_ bytes: [UInt8]) -> Bool {
    // Text holds no NUL, and the least of many bytes is found many times faster than a place among them.
    var least = UInt8.max
    for byte in bytes { least = min(least, byte) }
    guard least == 0, bytes.count >= length else { return false }
    return (0...bytes.count - length).contains {
      bytes[$0] == 0x50 && isRecord(bytes[$0..<$0 + length])
    }
  }

  private static func isRecord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B]) else { return false }
    let rest = bytes.dropFirst(4)
    return switch (bytes[bytes.startIndex + 2], bytes[bytes.startIndex + 3]) {
    case (3, 4): isVersion(rest) && isMethod(rest.dropFirst(4))
    case (1, 2): isVersion(rest.dropFirst(2)) && isMethod(rest.dropFirst(6))
    case (5, 6): rest.prefix(4).allSatisfy { $0 == 0 }
    default: false
    }
  }

  /// Whether the version is there that is needed to unpack a file: 6.3 at most.
  private static func isVersion(_ bytes: ArraySlice<UInt8>) -> Bool { isNumber(bytes, upTo: 63) }

  /// Whether a method of packing is there: 99, encrypted, at most.
  private static func isMethod(_ bytes: ArraySlice<UInt8>) -> Bool { isNumber(bytes, upTo: 99) }

  private static func isNumber(_ bytes: ArraySlice<UInt8>, upTo most: UInt8) -> Bool {
    bytes.first.map { $0 <= most } ?? false && bytes.dropFirst().first == 0
  }

  /// How many bytes tell a record.
  private static let length = 12
}
