import KithText

/// The numbers of a text that may hold several.
public enum PhoneList {
  /// The numbers; the text itself where it is one, or no list of them.
  ///
  /// Between them stand commas, semicolons, bars, line ends, `or` and its like in other languages, or a slash:
  /// that of `030 901820 / 901821`, unlike that of `+43 664/123456`, which parts the area from the number.
  public static func parts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isSeparator) || bytes.contains(where: { $0.isLetter || $0 >= 0x80 })
    else { return [text] }
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      let length = separator(at: place, in: bytes, from: start)
      if length > 0 {
        parts.append(bytes[start..<place])
        start = place + length
      }
      place += max(1, length)
    }
    parts.append(bytes[start...])
    let numbers = parts.map { $0.trimming { $0 <= ASCII.space } }.filter { !$0.isEmpty }
    guard numbers.count > 1, numbers.allSatisfy({ digitCount($0) >= 6 }) else { return [text] }
    return numbers.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.comma, ASCII.semicolon, ASCII.lineFeed, ASCII.slash, ASCII.ampersand, 0x7C: true
    default: false
    }
  }

  /// How many bytes part two numbers at a place; 0 where none do.
  private static func separator(at place: Int, in bytes: [UInt8], from start: Int) -> Int {
    let byte = bytes[place]
    if byte == ASCII.slash { return isBetweenNumbers(place, in: bytes, from: start) ? 1 : 0 }
    if isSeparator(byte) { return 1 }
    guard byte == ASCII.space, place > start else { return 0 }
    let word = bytes[(place + 1)...].prefix { $0 > ASCII.space }
    guard word.count <= 8, word.endIndex < bytes.count, word.first.map({ !$0.isDigit }) == true,
      PhoneWords.between.contains(String(decoding: word, as: UTF8.self).lowercased())
    else { return 0 }
    return word.count + 1
  }

  /// Whether a slash stands between two numbers: an area and a number have one too, and then a calling code with
  /// it is short, and what follows begins with no prefix.
  private static func isBetweenNumbers(_ place: Int, in bytes: [UInt8], from start: Int) -> Bool {
    let left = bytes[start..<place].drop { $0 <= ASCII.space }
    let right = bytes[(place + 1)...].drop { $0 <= ASCII.space }
    let next = right.prefix { $0 != ASCII.slash && $0 != ASCII.comma && $0 != ASCII.semicolon }
    guard digitCount(left) >= 6, digitCount(next) >= 6, let first = right.first else {
      return false
    }
    if first == UInt8(ascii: "+") || first == 0x30 || first == ASCII.leftParenthesis { return true }
    let saysCountry = left.first == UInt8(ascii: "+") || left.starts(with: "00".utf8)
    return !saysCountry || digitCount(left) >= 10
  }

  /// Digits of ASCII, or as many as other scripts may have.
  private static func digitCount(_ bytes: ArraySlice<UInt8>) -> Int {
    let count = bytes.count { $0.isDigit }
    if count > 0 { return count }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
      $0.properties.generalCategory == .decimalNumber
    }
  }
}
