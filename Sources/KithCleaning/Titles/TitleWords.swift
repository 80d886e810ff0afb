import KithText

/// The words of job titles that tell a level, folded.
enum TitleWords {
  /// The most words a phrase has.
  static let longestPhrase = 4

  private static let levels = WordMeanings(SeniorityWords.all)

  /// The level of one word or phrase.
  static func level(_ phrase: String) -> Seniority? { levels[phrase] }

  /// The level of one word, also where Germans and Dutch write it as the end of a longer one.
  static func level(ofWord word: String) -> Seniority? {
    levels[word] ?? (word.utf8.count > 7 ? levels.byEnding(of: word) : nil)
  }

  /// Words for those who work for somebody of a level: `Assistant to the CEO`.
  static func isAssistant(_ word: String) -> Bool {
    TitleContexts.assistants.contains(word)
      || word.utf8.count > 9
        && TitleContexts.assistantEndings.contains { word.hasSuffix(bytesOf: $0) }
  }

  /// Whether a word begins a phrase of several.
  static func beginsPhrase(_ word: String) -> Bool { levels.beginsPhrase(word) }
}
