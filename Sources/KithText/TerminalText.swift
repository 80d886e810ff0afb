/// Makes text from files safe to show: contact data is written by strangers.
public enum TerminalText {
  /// The text with line ends, controls, direction marks and bytes of ``FileName`` as visible escapes.
  public static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isEscaped($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let byte = FileName.byte(of: scalar) {
        result += "\\x\(String(byte, radix: 16))"
      } else if isUnsafe(scalar.value) {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A whole document as a terminal may have it: its lines stay, and so do tabs.
  public static func safe(document: [UInt8]) -> [UInt8] {
    let scalars = Array(String(decoding: document, as: UTF8.self).unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isLineEnd =
        scalar == "\n" || scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if isLineEnd || scalar == "\t" {
        text.append(scalar)
      } else {
        text += safe(String(scalar)).unicodeScalars
      }
    }
    return Array(String(text).utf8)
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    isUnsafe(scalar.value) || FileName.byte(of: scalar) != nil
  }

  /// Whether a terminal obeys the scalar instead of showing it, or shows nothing.
  ///
  /// C0 and C1 controls (ECMA-48), line and paragraph separators, what turns the direction of text (UAX #9), and
  /// blanks of no width. Joiners (U+200C, U+200D) are let through: Persian and emoji are written with them.
  @usableFromInline package static func isUnsafe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text cut to a length that suits a message.
  public static func short(_ text: String, limit: Int = 60) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(limit - 1))) + "…"
  }
}
