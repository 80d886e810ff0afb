import KithText

/// Quoted-printable text (RFC 2045 section 6.7) whose soft line breaks are already joined.
enum QuotedPrintable {
  /// The text for bytes, without soft line breaks.
  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3)
    for byte in bytes {
      if byte >= 0x20, byte < 0x7F, byte != ASCII.equals {
        text.append(byte)
      } else {
        text += escape(byte)
      }
    }
    // A blank at the end of a line would be lost on the way.
    if text.last == ASCII.space { text.replaceSubrange((text.count - 1)..., with: "=20".utf8) }
    return text
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A byte as an escape.
  static func escape(_ byte: UInt8) -> [UInt8] {
    [ASCII.equals, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// The bytes that the text stands for; an `=` without two hexadecimal digits stands for itself.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == ASCII.equals, let high = rest.first?.hexValue,
        let low = rest.dropFirst().first?.hexValue
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
