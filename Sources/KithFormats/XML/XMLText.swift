import KithText

/// Text of XML documents that are written.
enum XMLText {
  /// Appends text with its escapes; what XML 1.0 cannot hold (production 2) is left out.
  ///
  /// - Parameter isAttribute: whether it stands in quotes, where a parser would turn line ends to blanks.
  static func append(
    _ text: some Sequence<UInt8>, isAttribute: Bool = false, to bytes: inout [UInt8]
  ) {
    for byte in text {
      switch byte {
      case ASCII.ampersand: bytes += "&amp;".utf8
      case ASCII.less: bytes += "&lt;".utf8
      case ASCII.greater: bytes += "&gt;".utf8
      case ASCII.quote where isAttribute: bytes += "&quot;".utf8
      case ASCII.tab where isAttribute: bytes += "&#9;".utf8
      case ASCII.lineFeed where isAttribute: bytes += "&#10;".utf8
      case ASCII.carriageReturn: bytes += "&#13;".utf8
      case ASCII.tab, ASCII.lineFeed: bytes.append(byte)
      case 0xBE, 0xBF: appendUnlessNonCharacter(byte, to: &bytes)
      default: if byte >= 0x20 { bytes.append(byte) }
      }
    }
  }

  /// How many texts have something in them that is left out where they are written.
  static func countUnfit(_ texts: some Sequence<String>) -> Int { texts.count { !holds($0) } }

  /// Whether all of a text can be written.
  static func holds(_ text: String) -> Bool {
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      let isControl =
        byte < ASCII.space && byte != ASCII.tab && byte != ASCII.lineFeed
        && byte != ASCII.carriageReturn
      let isNonCharacter = byte | 1 == 0xBF && last == 0xBF && beforeLast == 0xEF
      if isControl || isNonCharacter { return false }
      (beforeLast, last) = (last, byte)
    }
    return true
  }

  /// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  private static func appendUnlessNonCharacter(_ byte: UInt8, to bytes: inout [UInt8]) {
    if bytes.count >= 2, bytes[bytes.count - 1] == 0xBF, bytes[bytes.count - 2] == 0xEF {
      bytes.removeLast(2)
    } else {
      bytes.append(byte)
    }
  }
}
