import KithText

/// Text in base64 (RFC 4648 section 4) that stays text: it is checked and tidied, never decoded.
enum Base64Text {
  /// The text without white space and with its padding; `nil` where it is no base64.
  static func tidied(_ text: ArraySlice<UInt8>) -> (text: [UInt8], wasRepaired: Bool)? {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count + 2)
    var padding = 0
    for byte in text {
      if isDigit(byte) {
        guard padding == 0 else { return nil }
        digits.append(byte)
      } else if byte == ASCII.equals {
        padding += 1
      } else if !byte.isWhitespace {
        return nil
      }
    }
    guard !digits.isEmpty, digits.count % 4 != 1 else { return nil }
    let needed = (4 - digits.count % 4) % 4
    digits.append(contentsOf: repeatElement(ASCII.equals, count: needed))
    return (digits, padding != needed)
  }

  /// Whether a line can be part of base64: digits and padding only.
  static func isLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { isDigit($0) || $0 == ASCII.equals || $0.isWhitespace }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == ASCII.slash
  }
}
