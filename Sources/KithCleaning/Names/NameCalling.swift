/// What people are called in somebody's telephone that is no name of theirs: `Mom`, `Uncle Joe`, `Roofer Emily`.
public enum NameCalling {
  /// Whether the first of the folded words of a name is a word for kin or a trade and no name.
  ///
  /// - Parameters:
  ///   - word: the first word, folded.
  ///   - isAlone: whether no other word stands behind; a word for a trade may be a surname then.
  public static func isOne(_ word: String, isAlone: Bool) -> Bool {
    Callings.kin.contains(word) || !isAlone && Callings.trades.contains(word)
  }
}
