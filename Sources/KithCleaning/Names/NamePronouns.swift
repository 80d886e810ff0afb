import KithText

/// Pronouns that people write beside their names.
enum NamePronouns {
  /// Whether a text is pronouns: at least two of them, with slashes or commas.
  static func areThese(_ text: String) -> Bool {
    guard text.utf8.count <= 40,
      text.utf8.contains(where: { $0 == ASCII.slash || $0 == ASCII.comma })
    else {
      return false
    }
    let words = text.lowercased().split { $0 == "/" || $0 == " " || $0 == "," }
    return words.count >= 2 && words.allSatisfy { SloganWords.pronouns.contains(String($0)) }
  }

  /// Whether a text in brackets is a single pronoun: `(she)`; `(Elle)` is a nickname.
  static func isSingle(_ text: String) -> Bool {
    ["she", "he", "they", "ella", "él", "elle", "il", "iel", "sie", "hen", "any pronouns"]
      .contains(text) || text.lowercased() == "any pronouns" || text == "She" || text == "They"
  }
}
