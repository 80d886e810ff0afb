/// Names for the bytes that the scanners look at.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let equals = UInt8(ascii: "=")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
}

extension UInt8 {
  /// Whether the byte is a blank, tab, line feed, form feed, vertical tab or carriage return.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Whether the byte is a decimal digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// The byte with an ASCII capital made small.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
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
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && startsIgnoringCase(with: text)
  }

  /// Whether the bytes begin with this ASCII text but for letter case.
  func startsIgnoringCase(with text: StaticString) -> Bool {
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

extension BidirectionalCollection<UInt8> {
  /// The bytes without white space at both ends.
  func trimmingWhitespace() -> SubSequence {
    let head = self.drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head.prefix(0) }
    return head[...last]
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text without ASCII white space at both ends.
  func trimmingWhitespace() -> SubSequence {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

extension String {
  /// The text without ASCII white space at both ends: itself, without a copy, where there is none.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first.isWhitespace || last.isWhitespace
    else { return self }
    return String(trimmingWhitespace())
  }
}
