/// The titles of one person as several people have written them.
public enum TitleUnion {
  /// Titles with the words that only others say: `Dr.` and `Herr` are `Herr Dr.`, `Dr.` and `Dr. med.` are `Dr. med.`.
  public static func united(_ mine: String, with theirs: String) -> String {
    let said = Folding.words(mine)
    let words = Folding.words(theirs)
    if words.allSatisfy(said.contains) { return mine }
    if said.allSatisfy(words.contains) { return theirs }
    let new = NameText.words(theirs).filter { word in
      !Folding.words(word).allSatisfy(said.contains)
    }
    // `Herr Dr.`, `Mrs. Dr.`: what one calls everybody stands before what only some are called.
    let isCivil = new.allSatisfy { Honorifics.civil.contains(NameWord.key($0)) }
    return isCivil ? NameText.joined(new + [mine]) : NameText.joined([mine] + new)
  }
}
