import KithText

/// The letters and signs that are written in telephone numbers.
enum PhoneLetters {
  /// The key that bears a capital letter (ITU-T E.161).
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "C"): 2
    case UInt8(ascii: "D")...UInt8(ascii: "F"): 3
    case UInt8(ascii: "G")...UInt8(ascii: "I"): 4
    case UInt8(ascii: "J")...UInt8(ascii: "L"): 5
    case UInt8(ascii: "M")...UInt8(ascii: "O"): 6
    case UInt8(ascii: "P")...UInt8(ascii: "S"): 7
    case UInt8(ascii: "T")...UInt8(ascii: "V"): 8
    case UInt8(ascii: "W")...UInt8(ascii: "Z"): 9
    default: nil
    }
  }

  /// Whether a word says that an extension follows.
  static func namesExtension(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, word.count <= 12, "ExXeDdNnPpTtRrIiAaKk".utf8.contains(first)
    else { return false }
    return PhoneWords.extensions.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// The text in ASCII: digits of all scripts, dashes, blanks and full-width forms as their plain
  /// likes; anything else as `@`, which no number has.
  static func ascii(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var cyrillic = ""
    for scalar in text.unicodeScalars {
      if (0x400...0x4FF).contains(scalar.value) {
        cyrillic.unicodeScalars.append(scalar)
        continue
      }
      append(word: &cyrillic, to: &bytes)
      bytes.append(ascii(scalar))
    }
    append(word: &cyrillic, to: &bytes)
    return bytes
  }

  private static func append(word: inout String, to bytes: inout [UInt8]) {
    guard !word.isEmpty else { return }
    // The Russian and Ukrainian words for an extension.
    bytes += ["доб", "вн", "внутр"].contains(word.lowercased()) ? Array("ext".utf8) : [ASCII.at]
    word = ""
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < 0x80 { return UInt8(scalar.value) }
    // The full-width forms stand in the order of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value) { return UInt8(scalar.value - 0xFEE0) }
    if scalar == "ó" { return UInt8(ascii: "o") }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber: return UInt8(0x30 + (properties.numericValue ?? 0))
    case .dashPunctuation: return UInt8(ascii: "-")
    case .spaceSeparator, .format: return 0x20
    case .mathSymbol where scalar == "\u{2212}": return UInt8(ascii: "-")
    default: return 0x40
    }
  }
}
