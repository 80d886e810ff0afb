/// White space within texts of one line.
package enum WhiteSpace {
  /// The text with each run of white space as one blank and none at its ends; `nil` where it is so
  /// already, or where nothing would be left.
  package static func collapsed(_ text: String) -> String? {
    guard needsWork(text) else { return nil }
    var result = ""
    var isPending = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        isPending = !result.isEmpty
      } else {
        if isPending { result.unicodeScalars.append(" ") }
        isPending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result.isEmpty || result.utf8.elementsEqual(text.utf8) ? nil : result
  }

  /// Whether there are control characters, two blanks in a row, blanks at an end, or other than ASCII.
  private static func needsWork(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x20 && last == 0x20 { return true }
      // The lead bytes of U+00A0, U+1680, U+2000…U+205F, U+3000 and U+FEFF.
      if byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 || byte == 0xEF { return true }
      last = byte
    }
    return last == 0x20 && !text.utf8.isEmpty
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
