import KithText

/// Text that may be in one of the sets of China, Taiwan and Korea, whose characters are two bytes.
struct DoubleByteText {
  /// How many characters there are.
  private var pairs = 0
  /// How many have a second byte below 0x80, as only those of Big5 do in everyday text.
  private var low = 0
  /// How many are in the rows of GB 2312 with the 3,755 everyday characters of Chinese.
  private var chinese = 0
  /// How many are in the rows of KS X 1001 with its syllables.
  private var syllables = 0
  /// How many are in the rows of Big5 with the 5,401 everyday characters.
  private var taiwanese = 0

  /// Looks at bytes; `nil` where they are no such text: a byte stands alone, or words have letters of Latin script.
  init?(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    var beside = 0
    var followsLetter = false
    while at < bytes.endIndex {
      let first = bytes[at]
      at += 1
      guard first >= 0x80 else {
        followsLetter = first.isLetter
        continue
      }
      guard at < bytes.endIndex else { break }
      let second = bytes[at]
      guard (0x81...0xFE).contains(first), second >= 0x40, second != 0x7F, second != 0xFF else {
        return nil
      }
      // In Latin text a letter with an accent stands among letters without.
      if followsLetter, second < 0x80 { beside += 1 }
      followsLetter = false
      at += 1
      count(first, second)
    }
    guard pairs >= 3, beside * 4 <= pairs else { return nil }
  }

  private mutating func count(_ first: UInt8, _ second: UInt8) {
    pairs += 1
    if second < 0x80 { low += 1 }
    if second >= 0xA1 {
      if (0xB0...0xD7).contains(first) { chinese += 1 }
      if (0xB0...0xC8).contains(first) { syllables += 1 }
    }
    if (0xA4...0xC6).contains(first) { taiwanese += 1 }
  }

  /// The set by its name in iconv; `nil` where none fits.
  var characterSet: String? {
    if low * 5 >= pairs { return taiwanese * 10 >= pairs * 9 ? "BIG5-HKSCS" : nil }
    // Korean has all of its syllables in the first half of what is everyday Chinese.
    if low == 0, pairs >= 8, syllables * 20 >= pairs * 19 { return "CP949" }
    return low * 20 <= pairs && chinese * 10 >= pairs * 8 ? "GB18030" : nil
  }
}
