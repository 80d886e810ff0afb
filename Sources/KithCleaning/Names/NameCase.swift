import KithModel
import KithText

/// Whether a name is written in one case only, and the same name as it is usually written.
enum NameCase {
  /// The case of all letters of a name.
  enum Case { case upper, lower, mixed, none }

  /// The case of the letters of some texts together.
  static func `case`(of texts: some Sequence<String>) -> Case {
    var found = Case.none
    for text in texts {
      let one = `case`(of: text)
      if one == .none || one == found { continue }
      if found != .none || one == .mixed { return .mixed }
      found = one
    }
    return found
  }

  /// The case of the letters of a text.
  static func `case`(of text: String) -> Case {
    let bytes = text.utf8.span
    var hasUpper = false
    var hasLower = false
    var isASCII = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x41...0x5A: hasUpper = true
      case 0x61...0x7A: hasLower = true
      case 0x80...: isASCII = false
      default: continue
      }
    }
    if !isASCII, !(hasUpper && hasLower) {
      for scalar in text.unicodeScalars where scalar.value >= 0x80 && scalar != "ß" {
        if scalar.properties.isUppercase { hasUpper = true }
        if scalar.properties.isLowercase { hasLower = true }
      }
    }
    if hasUpper { return hasLower ? .mixed : .upper }
    return hasLower ? .lower : .none
  }

  /// Whether the text can be a person's name and nothing else: no digits, signs or legal forms.
  static func isOfPerson(_ text: String) -> Bool {
    guard
      text.utf8.allSatisfy({
        $0 >= 0x80 || $0.isLetter || " -'.".utf8.contains($0)
      })
    else { return false }
    return !NameText.words(text).contains { legalForms.contains($0.lowercased()) }
  }

  private static let legalForms: WordTable = [
    "gmbh", "inc", "inc.", "ltd", "ltd.", "llc", "ag", "corp", "corp.", "kg", "ug", "plc", "llp",
    "sarl", "srl", "bv", "b.v.", "nv", "oy", "ab", "co", "co.", "company", "group", "team",
    "support",
    "info", "sales", "hotel", "restaurant", "the", "and", "und", "office", "bank",
  ]

  /// Writes the words of one part of a name in the usual case.
  static func repaired(
    _ text: String, isSurname: Bool, from written: Case, isTurkish: Bool = false
  ) -> String {
    let words = NameText.words(text)
    var result: [String] = []
    for (index, word) in words.enumerated() {
      result.append(
        repaired(
          word, at: index, of: words, isSurname: isSurname, isUpper: written == .upper,
          isTurkish: isTurkish))
    }
    return result.joined(separator: " ")
  }

  private static func repaired(
    _ word: String, at index: Int, of words: [String], isSurname: Bool, isUpper: Bool,
    isTurkish: Bool
  ) -> String {
    let small = LetterCase.small(word)
    let isLast = index == words.count - 1
    // `van der Berg`, `de la Cruz`; a word that is the whole surname is none.
    if !isLast, isSurname || index > 0 {
      if particles.contains(small) { return small }
      if articles.contains(small), index > 0, LetterCase.small(words[index - 1]) == "de" {
        return small
      }
    }
    if index > 0, ["ii", "iii", "iv"].contains(small) { return LetterCase.large(word) }
    if !isSurname, isInitials(small) { return isUpper ? word : LetterCase.large(word) }
    return LetterCase.capitalized(word, isTurkish: isTurkish)
  }

  private static let particles: WordTable = [
    "van", "von", "vom", "zu", "zur", "zum", "de", "der", "den", "ter", "ten", "te", "du", "des",
    "da", "das", "do", "dos", "del", "e", "y", "bin", "ibn", "bint", "af", "av", "'t",
  ]

  private static let articles: WordTable = ["la", "las", "los", "le", "les", "l"]

  /// `JP`, `AJ`, `TJS`: two letters that are no syllable and no name, or three without a vowel.
  private static func isInitials(_ small: String) -> Bool {
    let letters = Array(small.utf8)
    guard letters.allSatisfy({ $0.isLowercase }) else { return false }
    func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
    switch letters.count {
    case 2: return !(isVowel(letters[1]) && !isVowel(letters[0])) && !shortNames.contains(small)
    case 3: return !letters.contains(where: isVowel)
    default: return false
    }
  }

  /// Names of two letters that do not end in their only vowel.
  private static let shortNames: WordTable = [
    "al", "an", "ed", "el", "em", "en", "ib", "ng", "oz", "ui", "ai", "ah", "om", "un", "uz", "io",
    "jr", "st", "ya", "ye", "yi", "yu", "oh", "eu", "ik", "in", "as", "es", "ea",
  ]
}
