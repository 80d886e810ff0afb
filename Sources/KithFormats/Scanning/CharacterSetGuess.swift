import KithText

/// Which of the older character sets a text is in that is not UTF-8 and says nothing of its set.
///
/// Spreadsheets write tables in the set of their user's country. Each rule looks for what windows-1252, by far the
/// most frequent of them, never has: signs within words, words without a Latin letter, pairs in rows.
enum CharacterSetGuess {
  /// The set that fits best; the bytes begin with one above 0x7F.
  static func of(_ bytes: ArraySlice<UInt8>) -> CharacterSet {
    if isShiftJIS(bytes) { return .other("CP932") }
    if let eastAsian = DoubleByteText(bytes)?.characterSet { return .other(eastAsian) }
    if let cyrillic = cyrillic(bytes) { return .other(cyrillic) }
    if isMacRoman(bytes) { return .other("MACINTOSH") }
    return isCentralEuropean(bytes) ? .other("CP1250") : .windows1252
  }

  /// Whether all high bytes are characters of Shift_JIS, most of which stand beside others of two bytes.
  ///
  /// The lead bytes of what is written every day are 0x81 to 0x9F: quotes and dashes in windows-1252, which stand
  /// alone.
  private static func isShiftJIS(_ bytes: ArraySlice<UInt8>) -> Bool {
    var pairs = 0
    var everyday = 0
    var adjacent = 0
    var follows = false
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      guard byte >= 0x80, !(0xA1...0xDF).contains(byte) else {
        follows = false
        continue
      }
      guard (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) else { return false }
      guard at < bytes.endIndex else { break }
      guard (0x40...0xFC).contains(bytes[at]), bytes[at] != 0x7F else { return false }
      at += 1
      pairs += 1
      if byte <= 0x9F { everyday += 1 }
      if follows { adjacent += 1 }
      follows = true
    }
    return pairs >= 2 && everyday * 3 >= pairs * 2 && adjacent * 2 >= pairs
  }

  /// The set of Cyrillic text: most of its letters are in words of three or more of them.
  private static func cyrillic(_ bytes: ArraySlice<UInt8>) -> String? {
    var inWords = 0
    var windows = 0
    var koi8 = 0
    for word in bytes.split(whereSeparator: { $0 < 0x80 && !$0.isLetter }) {
      guard word.count >= 3, word.allSatisfy({ $0 >= 0xC0 || $0 == 0xA8 || $0 == 0xB8 }),
        let first = word.first
      else { continue }
      inWords += word.count
      // Capitals are the lower half in windows-1251, the upper in KOI8-R.
      if first < 0xE0, word.dropFirst().allSatisfy({ $0 >= 0xE0 }) { windows += 1 }
      if first >= 0xE0, word.dropFirst().allSatisfy({ $0 < 0xE0 }) { koi8 += 1 }
    }
    guard inWords * 2 > bytes.count(where: { $0 >= 0x80 }) else { return nil }
    return koi8 > windows ? "KOI8-R" : "CP1251"
  }

  /// Whether the lines end in CR alone, and most high bytes are where Mac OS Roman has its letters: Excel's "CSV
  /// (Macintosh)".
  private static func isMacRoman(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.contains(ASCII.carriageReturn), !bytes.contains(ASCII.lineFeed) else {
      return false
    }
    let high = bytes.count { $0 >= 0x80 }
    return bytes.count { (0x80...0x9F).contains($0) } * 2 > high
  }

  /// Whether letters of windows-1250 stand within words that would be signs in windows-1252, such as `³` for `ł`.
  private static func isCentralEuropean(_ bytes: ArraySlice<UInt8>) -> Bool {
    func isLetter(_ at: Int) -> Bool {
      bytes.indices.contains(at) && (bytes[at].isLetter || bytes[at] >= 0xC0)
    }
    return bytes.indices.contains { at in
      switch bytes[at] {
      case 0x9D, 0xA5, 0xB3, 0xB9, 0xBC, 0xBE, 0xBF: isLetter(at - 1) && isLetter(at + 1)
      case 0xA3, 0xAF: !isLetter(at - 1) && isLetter(at + 1) && isLetter(at + 2)
      default: false
      }
    }
  }
}
