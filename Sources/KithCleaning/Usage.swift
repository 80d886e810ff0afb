/// What a number or an address is for, in the words of exporters and people.
public enum Usage: Sendable {
  /// At home.
  case home
  /// At work.
  case work
  /// On the way.
  case mobile
  /// For facsimiles.
  case fax

  /// What a word says, in the languages of the list, English aside; `nil` where it says none of these.
  public static func named(_ word: String) -> Usage? { meanings[Folding.key(word)] }

  private static let meanings = WordMeanings(Usages.all)
}
