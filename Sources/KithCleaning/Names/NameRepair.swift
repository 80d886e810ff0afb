import KithModel
import KithText

/// The usual case of a name that is written in one case throughout.
struct NameRepair {
  /// The new values of components, by their place.
  private(set) var values: [Int: String] = [:]
  private var words: [String: String] = [:]

  /// `nil` where the name needs no repair, or may be no name of a person.
  ///
  /// A name in mixed case is somebody's choice; but in `Jean DUPONT` the capitals only say which word is the surname.
  init?(_ name: Name) {
    guard let components = Self.components(of: name) else { return nil }
    let parts = components.filter { Self.kinds.contains($0.kind) }
    // One part in mixed case tells it of all.
    if parts.contains(where: { NameCase.case(of: $0.value) == .mixed }) {
      repair(components, isNamed: !name.components.isEmpty, from: .upper) { part in
        part.kind == .surname && Self.isShouted(part.value, beside: parts)
      }
      if words.isEmpty { return nil }
      return
    }
    let written = NameCase.case(of: parts.lazy.map(\.value))
    guard written == .upper || written == .lower, Self.canBeRepaired(parts, written) else {
      return nil
    }
    repair(components, isNamed: !name.components.isEmpty, from: written) {
      Self.kinds.contains($0.kind)
    }
    repairAffixes(components, isNamed: !name.components.isEmpty)
  }

  /// The components, also of a name that is written as one; `nil` where it is surely in its usual case.
  private static func components(of name: Name) -> [NameComponent]? {
    guard name.components.isEmpty else { return name.components }
    guard let full = name.full else { return nil }
    // Most names are in mixed case: no need to take them apart.
    switch NameCase.case(of: full) {
    case .none: return nil
    case .mixed where !full.utf8.contains(ASCII.comma) && !hasShoutedWord(full): return nil
    default: return NameStructure(full: full).components
    }
  }

  private mutating func repair(
    _ components: [NameComponent], isNamed: Bool, from written: NameCase.Case,
    where isWrong: (NameComponent) -> Bool
  ) {
    let isTurkish = LetterCase.areTurkish(components.map(\.value))
    for (index, component) in components.enumerated() where isWrong(component) {
      let isSurname = component.kind == .surname || component.kind == .surname2
      let value = NameCase.repaired(
        component.value, isSurname: isSurname, from: written, isTurkish: isTurkish)
      if isNamed { values[index] = value }
      for (old, new) in zip(NameText.words(component.value), NameText.words(value)) {
        words[old] = new
      }
    }
  }

  /// Whether a surname is in capitals beside a given name that is not; an acronym has no vowel, or is short.
  private static func isShouted(_ surname: String, beside parts: [NameComponent]) -> Bool {
    guard NameCase.case(of: surname) == .upper, NameCase.isOfPerson(surname),
      !NameCredential.isCredential(surname), !surname.utf8.contains(ASCII.period),
      parts.contains(where: { $0.kind == .given && NameWord.shape($0.value) == .capitalized })
    else { return false }
    let vowels = "AEIOUY".unicodeScalars
    return surname.unicodeScalars.count > 2
      && surname.unicodeScalars.contains { $0.value >= 0x80 || vowels.contains($0) }
  }

  /// Whether three capitals stand side by side.
  private static func hasShoutedWord(_ text: String) -> Bool {
    var count = 0
    return text.utf8.contains { byte in
      count = byte.isUppercase || byte >= 0x80 ? count + 1 : 0
      return count > 2
    }
  }

  /// `DR.` and `JR` beside a name that is repaired; what is no known title stays, and so do degrees.
  private mutating func repairAffixes(_ components: [NameComponent], isNamed: Bool) {
    for (index, component) in components.enumerated() {
      let value: String
      switch component.kind {
      case .title:
        value = NameText.words(component.value).map {
          let isOneCase = NameCase.case(of: $0) != .mixed
          return isOneCase && NameTitle.isOne($0, isSmall: true) ? LetterCase.capitalized($0) : $0
        }.joined(separator: " ")
      case .generation where ["jr", "sr", "jnr", "snr"].contains(NameWord.key(component.value)):
        value = LetterCase.capitalized(component.value)
      case .generation where ["ii", "iii", "iv"].contains(component.value.lowercased()):
        value = LetterCase.large(component.value)
      default: continue
      }
      guard value != component.value else { continue }
      if isNamed { values[index] = value }
      for (old, new) in zip(NameText.words(component.value), NameText.words(value)) {
        words[old] = new
      }
    }
  }

  private static let kinds: [NameComponent.Kind] = [.given, .given2, .surname, .surname2]

  private static func canBeRepaired(_ parts: [NameComponent], _ written: NameCase.Case) -> Bool {
    let words = parts.flatMap { NameText.words($0.value) }
    guard parts.allSatisfy({ NameCase.isOfPerson($0.value) }) else { return false }
    // One word in capitals may be an acronym; so may words of two letters.
    return written == .lower || words.count > 1 && words.contains { $0.unicodeScalars.count > 2 }
  }

  /// The whole name with the words that were repaired.
  func replacingWords(in full: String) -> String {
    var result = ""
    var word = ""
    for character in full.unicodeScalars {
      if " ,()\"\t".unicodeScalars.contains(character) {
        result += words[word] ?? word
        word = ""
        result.unicodeScalars.append(character)
      } else {
        word.unicodeScalars.append(character)
      }
    }
    return result + (words[word] ?? word)
  }
}
