/// The words that tell the elder of two of one name from the younger: `Jr.`, `sen.`, `d. Ä.`, `fils`, `Neto`.
public enum NameGeneration {
  /// Which of those of one name a word says it is, the same for the words of all languages: `1` for the elder, `2` for the
  /// younger, `3` for the third, a word for a nephew; `nil` where the word says no such thing.
  public static func rank(of text: String) -> String? {
    let key = Folding.letters(text)
    // `DA`, `ID`, `ST` are something else than `d.Ä.`, `id.`, `st.`.
    let isPointed = text.utf8.contains { $0 == 0x2E || $0 == 0x20 }
    if short.contains(key), !isPointed, NameWord.shape(text) != .small { return nil }
    return ranks[key]
  }

  private static let short: WordTable = ["da", "dj", "id", "ml", "st", "v"]

  /// `d. Ä.`, `der Ältere`, `the Younger`: generations of two words behind a name.
  static func isPair(_ first: String, _ second: String) -> Bool {
    ["d", "der", "the"].contains(NameWord.key(first)) && rank(of: first + second) != nil
  }

  /// `jun`, `sen`, `hijo`: in small letters behind a name that has capitals, they are no names.
  static func isOneInSmall(_ word: String) -> Bool {
    NameWord.shape(word) == .small && small.contains(NameWord.key(word))
  }

  /// `ifj.` and `id.`, which stand before the names of Hungary.
  static func isBeforeNames(_ word: String) -> Bool {
    NameWord.shape(word) == .small && ["ifj", "ifjabb", "id", "idősb"].contains(NameWord.key(word))
  }

  private static let small = WordTable(
    """
    jun sen junior senior júnior filho neto sobrinho hijo nieto sobrino padre fils père ml st
    """)

  private static let ranks: [String: String] = {
    var ranks: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { ranks[word] = words[0] }
    }
    return ranks
  }()

  /// A line is a rank and the words that say it, folded and in one piece.
  private static let table = """
    1 i 1st sr snr sen senior pere padre pai da deraltere theelder st starsi starszy id idosb
    2 ii 2nd jr jnr jun junior fils hijo filho dj derjungere theyounger ml mladsi mlodszy ifj ifjabb
    3 iii 3rd neto nieto
    4 iv 4th
    5 v 5th
    6 vi 6th
    7 vii 7th
    8 viii 8th
    sobrinho sobrino
    """
}
