import KithModel

/// The usual case of a name that is written in one case throughout.
struct NameRepair {
  /// The new values of components, by their place.
  private(set) var values: [Int: String] = [:]
  private var words: [String: String] = [:]

  /// `nil` where the name has mixed case, or may be no name of a person.
  init?(_ name: Name) {
    var components = name.components
    if components.isEmpty {
      guard let full = name.full else { return nil }
      // Most names are in mixed case: no need to take them apart.
      switch NameCase.case(of: full) {
      case .none: return nil
      case .mixed where !full.utf8.contains(UInt8(ascii: ",")): return nil
      default: components = NameStructure(full: full).components
      }
    }
    // One part in mixed case tells it of all.
    if components.contains(where: {
      NameCase.case(of: $0.value) == .mixed && Self.kinds.contains($0.kind)
    }) {
      return nil
    }
    let parts = components.filter { Self.kinds.contains($0.kind) }
    let written = NameCase.case(of: parts.lazy.map(\.value))
    guard written == .upper || written == .lower, Self.canBeRepaired(parts, written) else {
      return nil
    }
    for (index, component) in components.enumerated() where Self.kinds.contains(component.kind) {
      let isSurname = component.kind == .surname || component.kind == .surname2
      let value = NameCase.repaired(component.value, isSurname: isSurname, from: written)
      if !name.components.isEmpty { values[index] = value }
      for (old, new) in zip(NameText.words(component.value), NameText.words(value)) {
        words[old] = new
      }
    }
    repairAffixes(components, isNamed: !name.components.isEmpty)
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
