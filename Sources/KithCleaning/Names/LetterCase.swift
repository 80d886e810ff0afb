import KithText

/// The letters of one word of a name in large and small.
enum LetterCase {
  /// The word in small letters.
  static func small(_ word: String) -> String {
    if isASCII(word) { return word.lowercased() }
    return String(scalars: smallScalars(word, isTurkish: isTurkish(word)))
  }

  /// The word in capitals.
  static func large(_ word: String) -> String { word.uppercased() }

  /// The word with a capital where the words of names have one: `McDonald`, `O'Brien`, `Anne-Marie`.
  ///
  /// - Parameter isTurkish: whether the name is Turkish, though the word itself may not show it.
  static func capitalized(_ word: String, isTurkish: Bool = false) -> String {
    let isTurkish = isTurkish || self.isTurkish(word)
    var letters = smallScalars(word, isTurkish: isTurkish)
    var start = 0
    for place in 0...letters.count where place == letters.count || isBreak(letters[place]) {
      capitalize(&letters, start..<place, isTurkish: isTurkish)
      start = place + 1
    }
    return String(scalars: letters)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "." || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  private static func isASCII(_ word: String) -> Bool {
    let bytes = word.utf8.span
    for index in bytes.indices where bytes[index] >= 0x80 { return false }
    return true
  }

  /// The small letter of a scalar, or the scalar, where it is of an alphabet whose letters stand in order; `nil`
  /// where the tables of Unicode have to be asked, which takes ten times as long.
  static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F:
      Unicode.Scalar(scalar.value + 0x20)
    case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50)
    case 0..<0x100, 0x3B1...0x3C9, 0x430...0x45F, 0x5D0...0x6FF, 0x3040...0xD7A3: scalar
    default: nil
    }
  }

  /// Whether a scalar beyond ASCII that ``small(_:)`` knows has a large and a small form.
  static func isCased(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xFF: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0xAA, 0xB5, 0xBA, 0x391...0x45F: true
    default: false
    }
  }

  /// Adds a scalar in small letters to bytes of UTF-8.
  static func appendSmall(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let small = small(scalar) {
      bytes.append(utf8Of: small)
    } else {
      bytes += scalar.properties.lowercaseMapping.utf8
    }
  }

  /// Whether words are of one Turkish name: by a letter that nobody else has, or by a word that has the dotless i
  /// beside a letter of Turkish; Romanians write a Ş, and without any such letter the name was written in ASCII.
  static func areTurkish(_ words: [String]) -> Bool {
    func has(_ letters: String) -> Bool {
      let letters = letters.unicodeScalars
      return words.contains { $0.unicodeScalars.contains { letters.contains($0) } }
    }
    if has("İıĞğ") { return true }
    return has("ŞşÇçÖöÜü")
      && words.contains {
        Surnames.dotless.contains(String(scalars: smallScalars($0, isTurkish: true)))
      }
  }

  /// The dotless and dotted i are two letters where the word has letters of Turkish.
  private static func isTurkish(_ word: String) -> Bool {
    word.unicodeScalars.contains { "İıĞğŞş".unicodeScalars.contains($0) }
  }

  private static func smallScalars(_ word: String, isTurkish: Bool) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      switch scalar {
      case "I" where isTurkish: result.append("ı")
      case "İ": result.append("i")
      default:
        if let small = small(scalar) {
          result.append(small)
        } else {
          result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    // The sigma at the end of a Greek word.
    if result.count > 1, result.last == "σ" { result[result.count - 1] = "ς" }
    return result
  }

  /// Writes the capitals of a stretch between hyphens or points.
  private static func capitalize(
    _ letters: inout [Unicode.Scalar], _ range: Range<Int>, isTurkish: Bool
  ) {
    guard !range.isEmpty else { return }
    if let apostrophe = letters[range].firstIndex(where: { $0 == "'" || $0 == "’" }) {
      // `'t` of `van 't Hof`.
      if apostrophe == range.lowerBound { return }
      raise(&letters, range.lowerBound, isTurkish)
      let before = String(scalars: letters[range.lowerBound..<apostrophe]).lowercased()
      if elisions.contains(before), apostrophe + 1 < range.upperBound {
        raise(&letters, apostrophe + 1, isTurkish)
      }
      return
    }
    raise(&letters, range.lowerBound, isTurkish)
    let word = letters[range].map { $0.value < 0x80 ? UInt8($0.value) | 0x20 : 0xFF }
    if word.count >= 5, word.starts(with: "mc".utf8) {
      raise(&letters, range.lowerBound + 2, isTurkish)
    } else if macs.contains(String(decoding: word, as: UTF8.self)) {
      raise(&letters, range.lowerBound + 3, isTurkish)
    } else if word.count >= 4, word.starts(with: "ij".utf8), !"aeiou".utf8.contains(word[2]) {
      // The Dutch letter IJ.
      raise(&letters, range.lowerBound + 1, isTurkish)
    }
  }

  private static let elisions: WordTable = [
    "o", "d", "l", "m", "n", "о", "д", "л", "dell", "dall", "sant", "de", "all", "nell", "degl",
  ]

  private static let macs: WordTable = [
    "macdonald", "macleod", "macgregor", "macmillan", "macarthur", "macdougall", "macpherson",
    "macintyre", "macneil", "macdonnell",
  ]

  private static func raise(_ letters: inout [Unicode.Scalar], _ place: Int, _ isTurkish: Bool) {
    if isTurkish, letters[place] == "i" {
      letters[place] = "İ"
      return
    }
    let raised = letters[place].properties.titlecaseMapping.unicodeScalars
    // A letter that becomes two (ŉ) stays.
    if raised.count == 1, let first = raised.first { letters[place] = first }
  }
}
