import KithModel
import KithText

/// A name in Chinese characters, kana or Hangul, where the surname stands first and blanks are rare.
struct EastAsianName {
  /// The surname; `nil` where the characters do not tell.
  private(set) var surname: String?
  /// The given name.
  private(set) var given: String?
  /// What shows respect behind the name: 様, 先生, 씨.
  private(set) var honorific: String?

  /// `nil` for a text in any other script.
  init?(_ text: String) {
    guard let script = Self.script(of: text) else { return nil }
    var text = text
    takeHonorific(from: &text)
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\u{3000}" || $0 == "\t" }
      .map { String($0) }
    switch words.count {
    case 1: split(words[0], script)
    case 2: settle(words[0], words[1])
    default: return nil
    }
  }

  private enum Script { case han, kana, hangul }

  /// The one script of all characters; Chinese characters with kana are Japanese.
  private static func script(of text: String) -> Script? {
    guard text.utf8.first.map({ $0 >= 0xE3 }) == true else { return nil }
    var script: Script?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x3000: continue
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005: script = script ?? .han
      case 0x3041...0x30FF: script = .kana
      case 0xAC00...0xD7A3: script = .hangul
      default: return nil
      }
    }
    return script
  }

  private static let honorifics = [
    "선생님", "先生", "さん", "さま", "女士", "小姐", "博士", "教授", "様", "殿", "氏", "님", "씨",
  ]

  private mutating func takeHonorific(from text: inout String) {
    for ending in Self.honorifics where text.hasSuffix(ending) {
      let rest = text.unicodeScalars.dropLast(ending.unicodeScalars.count)
      // `金氏` may be a name: of one character only a surname of China is left.
      guard rest.count >= 2 || rest.first.map({ Surnames.chinese.contains(String($0)) }) == true
      else {
        return
      }
      honorific = ending
      text = String(scalars: rest)
      while text.unicodeScalars.last == " " || text.unicodeScalars.last == "\u{3000}" {
        text.unicodeScalars.removeLast()
      }
      return
    }
  }

  /// Two words: the surname first, unless only the second can be one (`伟 李`).
  private mutating func settle(_ first: String, _ second: String) {
    let isReversed = Self.isSurname(second) && !Self.isSurname(first)
    surname = isReversed ? second : first
    given = isReversed ? first : second
  }

  private static func isSurname(_ word: String) -> Bool {
    Surnames.chinese.contains(word) || Surnames.korean.contains(word)
      || Surnames.chineseDoubles.contains(word)
      || Surnames.japanese.contains(word)
  }

  /// A name without blanks.
  private mutating func split(_ name: String, _ script: Script) {
    // `田中さん`: respect is shown to surnames.
    if honorific != nil, Self.isSurname(name) {
      surname = name
      return
    }
    let letters = Array(name.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      String(scalars: letters[range])
    }
    guard (2...6).contains(letters.count) else {
      given = name
      return
    }
    var length = 0
    switch script {
    case .hangul:
      if Surnames.korean.contains(text(0..<1)) { length = 1 }
      if letters.count > 2, Surnames.koreanDoubles.contains(text(0..<2)) { length = 2 }
      if letters.count > 4 { length = 0 }
    case .han, .kana:
      length = Self.hanSurnameLength(letters.count, script: script, text)
    }
    guard length > 0 else {
      given = name
      return
    }
    surname = text(0..<length)
    given = text(length..<letters.count)
  }

  private static func hanSurnameLength(
    _ count: Int, script: Script, _ text: (Range<Int>) -> String
  ) -> Int {
    // Japanese surnames of three and of two characters, then those of China.
    if count > 3, Surnames.japanese.contains(text(0..<3)) { return 3 }
    if count > 2,
      Surnames.japanese.contains(text(0..<2)) || Surnames.chineseDoubles.contains(text(0..<2))
    {
      return 2
    }
    if count <= 3, script == .han, Surnames.chinese.contains(text(0..<1)) { return 1 }
    return script == .kana && count > 1 && Surnames.japanese.contains(text(0..<1)) ? 1 : 0
  }
}
