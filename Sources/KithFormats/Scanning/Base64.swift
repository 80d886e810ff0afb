import KithText

/// Bytes as text (RFC 4648 section 4).
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text for bytes, padded, without line ends.
  static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(6 * (3 - place)) & 63)]
        text.append(place <= group.count ? digit : ASCII.equals)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; `nil` where it is no base64.
  ///
  /// White space is passed over.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var decoder = Base64Decoder()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 3)
    for byte in text {
      guard decoder.take(byte, into: &bytes) else { return nil }
    }
    return decoder.finish(into: &bytes) ? bytes : nil
  }

  /// The six bits that a digit stands for.
  static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case ASCII.slash: 63
    default: nil
    }
  }
}
