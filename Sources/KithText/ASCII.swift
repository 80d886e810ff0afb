/// Names for the bytes that the scanners look at.
@usableFromInline package enum ASCII {
  @inlinable package static var tab: UInt8 { UInt8(ascii: "\t") }
  @inlinable package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  @inlinable package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable package static var quote: UInt8 { UInt8(ascii: "\"") }
  @inlinable package static var ampersand: UInt8 { UInt8(ascii: "&") }
  @inlinable package static var apostrophe: UInt8 { UInt8(ascii: "'") }
  @inlinable package static var comma: UInt8 { UInt8(ascii: ",") }
  @inlinable package static var colon: UInt8 { UInt8(ascii: ":") }
  @inlinable package static var semicolon: UInt8 { UInt8(ascii: ";") }
  @inlinable package static var equals: UInt8 { UInt8(ascii: "=") }
  @inlinable package static var less: UInt8 { UInt8(ascii: "<") }
  @inlinable package static var greater: UInt8 { UInt8(ascii: ">") }
  @inlinable package static var slash: UInt8 { UInt8(ascii: "/") }
  @inlinable package static var exclamation: UInt8 { UInt8(ascii: "!") }
  @inlinable package static var numberSign: UInt8 { UInt8(ascii: "#") }
  @inlinable package static var percent: UInt8 { UInt8(ascii: "%") }
  @inlinable package static var leftParenthesis: UInt8 { UInt8(ascii: "(") }
  @inlinable package static var rightParenthesis: UInt8 { UInt8(ascii: ")") }
  @inlinable package static var plus: UInt8 { UInt8(ascii: "+") }
  @inlinable package static var hyphen: UInt8 { UInt8(ascii: "-") }
  @inlinable package static var period: UInt8 { UInt8(ascii: ".") }
  @inlinable package static var question: UInt8 { UInt8(ascii: "?") }
  @inlinable package static var at: UInt8 { UInt8(ascii: "@") }
  @inlinable package static var leftBracket: UInt8 { UInt8(ascii: "[") }
  @inlinable package static var rightBracket: UInt8 { UInt8(ascii: "]") }
  @inlinable package static var underscore: UInt8 { UInt8(ascii: "_") }
  @inlinable package static var bar: UInt8 { UInt8(ascii: "|") }
  @inlinable package static var backslash: UInt8 { UInt8(ascii: "\\") }
}

extension UInt8 {
  /// Whether the byte is a blank, tab, line feed, form feed, vertical tab or carriage return.
  @inlinable package var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Whether the byte is a decimal digit.
  @inlinable package var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether the byte is an ASCII letter.
  @inlinable package var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Whether the byte is a small ASCII letter.
  @inlinable package var isLowercase: Bool { (0x61...0x7A).contains(self) }
  /// Whether the byte is an ASCII capital.
  @inlinable package var isUppercase: Bool { (0x41...0x5A).contains(self) }
  /// The byte with an ASCII capital made small.
  @inlinable package var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  /// The value of a hexadecimal digit.
  @inlinable package var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

extension Collection<UInt8> {
  /// Whether the bytes are this ASCII text but for letter case.
  @inlinable package func equalsIgnoringCase(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && startsIgnoringCase(with: text)
  }

  /// Whether the bytes begin with this ASCII text but for letter case.
  @inlinable package func startsIgnoringCase(with text: StaticString) -> Bool {
    text.withUTF8Buffer { pattern in
      var index = startIndex
      for offset in 0..<pattern.count {
        guard index != endIndex, self[index].lowercased == (unsafe pattern[offset]).lowercased
        else { return false }
        formIndex(after: &index)
      }
      return true
    }
  }
}
