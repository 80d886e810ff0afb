/// The words that tell the elder of two of one name from the younger: `Jr.`, `sen.`, `d. Ä.`, `fils`, `Neto`.
public enum NameGeneration {
  /// Which of those of one name a word says it is, the same for the words of all languages: `1` for the elder, `2` for the
  /// younger, `3` for the third, a word for a nephew; `nil` where the word says no such thing.
  public static func rank(of text: String) -> String? {
    let key = Folding.letters(text)
    let isPointed = text.utf8.contains { $0 == 0x2E || $0 == 0x20 }
    if Generations.short.contains(key), !isPointed, NameWord.shape(text) != .small { return nil }
    return ranks[key]
  }

  /// Whether a text is a generation where only suffixes stand, as in the field for them.
  public static func isSuffix(_ text: String) -> Bool {
    NameCredential.isGeneration(text) || NameCredential.isLongGeneration(text)
      || NameCredential.isLateGeneration(text) || isOneInSmall(text)
      || text.utf8.contains(0x20) && rank(of: text) != nil
  }

  /// `d. Ä.`, `der Ältere`, `the Younger`: generations of two words behind a name.
  static func isPair(_ first: String, _ second: String) -> Bool {
    Generations.beforePairs.contains(NameWord.key(first)) && rank(of: first + second) != nil
  }

  /// `jun`, `sen`, `hijo`: in small letters behind a name that has capitals, they are no names.
  static func isOneInSmall(_ word: String) -> Bool {
    NameWord.shape(word) == .small && Generations.inSmallLetters.contains(NameWord.key(word))
  }

  /// `ifj.` and `id.`, which stand before the names of Hungary.
  static func isBeforeNames(_ word: String) -> Bool {
    NameWord.shape(word) == .small && Generations.beforeNames.contains(NameWord.key(word))
  }

  private static let ranks: [String: String] = {
    var ranks: [String: String] = [:]
    for line in Generations.ranks {
      let words = line.split(separator: " ").map(String.init)
      for word in words { ranks[word] = words[0] }
    }
    return ranks
  }()
}
