import KithText

/// Whether a text can be an e-mail address at all.
public enum EmailSyntax {
  /// Whether mail could be sent there, by RFC 5321 and, for letters beyond ASCII, RFC 6531.
  ///
  /// Nothing that servers accept is refused: apostrophes, `+`, slashes and quoted parts before the `@`, domains
  /// of one label and in other scripts, addresses of numbers in brackets.
  public static func isValid(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: ASCII.at) else { return false }
    return isLocalPart(bytes[..<at]) && isDomain(bytes[(at + 1)...])
  }

  private static func isLocalPart(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (1...64).contains(bytes.count) else { return false }
    if bytes.first == ASCII.quote { return isQuoted(bytes) }
    var last: UInt8 = ASCII.period
    for byte in bytes {
      guard isAtomByte(byte) || byte == ASCII.period && last != ASCII.period else { return false }
      last = byte
    }
    return last != ASCII.period
  }

  /// `"ada lovelace"`: anything between quotes, a backslash before a quote.
  private static func isQuoted(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 3, bytes.last == ASCII.quote else { return false }
    var isEscaped = false
    for byte in bytes.dropFirst().dropLast() {
      if isEscaped {
        isEscaped = false
      } else if byte == ASCII.backslash {
        isEscaped = true
      } else if byte == ASCII.quote || byte < 0x20 || byte == 0x7F {
        return false
      }
    }
    return !isEscaped
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }

  private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.first == ASCII.leftBracket {
      return bytes.last == ASCII.rightBracket && bytes.count > 4
    }
    guard (1...253).contains(bytes.count) else { return false }
    // A point at the end is the root of all domains.
    let name = bytes.last == ASCII.period ? bytes.dropLast() : bytes
    return name.split(separator: ASCII.period, omittingEmptySubsequences: false).allSatisfy {
      label in
      (1...63).contains(label.count) && label.first != ASCII.hyphen && label.last != ASCII.hyphen
        && label.allSatisfy { isLabelByte($0) }
    }
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    // Underscores stand in names of hosts though they should not.
    case 0x2D, ASCII.underscore, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
