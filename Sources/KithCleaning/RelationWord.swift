public import KithModel

/// What people call those around them, and the relation that the word names.
public enum RelationWord {
  /// The relation that a word or label names, in the languages of the list; `nil` where it names none.
  ///
  /// - Parameter word: the word as it is written, in any case.
  /// - Returns: the relation, and whether the word is its name and says no more: `mother` says more than `parent`.
  public static func relation(named word: String) -> (kind: RelationKind, isExact: Bool)? {
    if let kind = RelationKind(rawValue: word.lowercased()) { return (kind, true) }
    return meanings[Folding.key(word)].map { ($0, false) }
  }

  private static let meanings = WordMeanings(Relations.all)
}
