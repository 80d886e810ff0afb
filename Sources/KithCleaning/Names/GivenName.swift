/// Given names, where the words of a name have to be told from surnames that stand before others.
enum GivenName {
  /// Whether a word is known as a given name somewhere.
  static func isOne(_ word: String) -> Bool {
    let key = Folding.letters(word)
    return GivenNames.iberian.contains(key) || GivenNames.romance.contains(key)
      || !Nicknames.formalNames(of: key).isEmpty
  }

  /// Whether a word is a given name of Spain, Portugal or the Americas and of nowhere else, so that two
  /// surnames are to be expected.
  static func isIberian(_ word: String) -> Bool {
    GivenNames.iberian.contains(Folding.letters(word))
  }

  /// Whether a word is a given name of France or Italy, whose surnames may begin before `d'`, `de` or `di`, and
  /// second given names are rare.
  static func isOfOneGivenName(_ word: String) -> Bool {
    let key = Folding.letters(word)
    return GivenNames.romance.contains(key)
      && !["maria", "ana", "anna", "rosa", "luz"].contains(key)
  }
}
