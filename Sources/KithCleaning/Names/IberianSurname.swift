/// The common surnames of Spain, Portugal and the Americas, where people bear two.
enum IberianSurname {
  /// Where the surnames begin in a name of at least three words, if its last but one word is surely a
  /// surname and no given name: `Gabriel | García Márquez`.
  ///
  /// They stay one component: which of the two is the first surname is for the source to say.
  static func doubleStart(in words: ArraySlice<String>) -> Int? {
    guard words.count > 2 else { return nil }
    let last = words[words.endIndex - 1]
    let place = words.endIndex - 2
    guard NameWord.shape(last) != .initial else { return nil }
    let isDouble =
      isOne(words[place]) || isOne(last) && maySurname(words[place])
      || isBehindGivenName(words[place], in: words[..<place])
    return isDouble ? place : nil
  }

  /// `Isabel Allende Llona`: no given name, behind names that only people with two surnames bear.
  private static func isBehindGivenName(_ word: String, in before: ArraySlice<String>) -> Bool {
    guard before.contains(where: GivenName.isIberian), before.allSatisfy(GivenName.isOne)
    else { return false }
    return NameWord.shape(word) == .capitalized && (!GivenName.isOne(word) || maySurname(word))
  }

  /// Whether a word that is also a given name, or usual elsewhere, is a surname beside another of these.
  private static func maySurname(_ word: String) -> Bool {
    Surnames.doubtfulIberian.contains(Folding.letters(word))
  }

  private static func isOne(_ word: String) -> Bool {
    guard word.utf8.count >= 4 else { return false }
    return Surnames.iberian.contains(Folding.letters(word))
  }
}
