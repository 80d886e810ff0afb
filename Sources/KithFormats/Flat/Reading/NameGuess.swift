import KithText

/// Whether a text reads as somebody's name, where nothing says that it is one.
enum NameGuess {
  /// Whether it reads as a whole name: a few words of letters, two of them with a capital.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), words.allSatisfy(isWord) else { return false }
    return words.count { $0.first?.isUppercase == true } >= 2
  }

  /// Whether it reads as a given name or a surname: words of letters, the last of them with a capital.
  static func isPart(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count) && words.allSatisfy(isWord)
      && words.last?.first?.isUppercase == true
  }

  private static func isWord(_ word: Substring) -> Bool {
    word.contains(where: \.isLetter) && word.allSatisfy { $0.isLetter || ".,'’-".contains($0) }
  }
}
