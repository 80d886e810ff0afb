/// The letters of one word of a name in large and small.
enum LetterCase {
  /// The word in small letters.
  static func small(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    return string(smallScalars(word, isTurkish: isTurkish(word)))
  }

  /// The word in capitals.
  static func large(_ word: String) -> String { word.uppercased() }

  /// The word with a capital where the words of names have one: `McDonald`, `O'Brien`, `Anne-Marie`.
  static func capitalized(_ word: String) -> String {
    let isTurkish = isTurkish(word)
    var letters = smallScalars(word, isTurkish: isTurkish)
    var start = 0
    for place in 0...letters.count where place == letters.count || isBreak(letters[place]) {
      capitalize(&letters, start..<place, isTurkish: isTurkish)
      start = place + 1
    }
    return string(letters)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "." || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
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
      default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
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
      let before = string(Array(letters[range.lowerBound..<apostrophe])).lowercased()
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

  private static let elisions: Set<String> = [
    "o", "d", "l", "m", "n", "о", "д", "л", "dell", "dall", "sant", "de", "all", "nell", "degl",
  ]

  private static let macs: Set<String> = [
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
