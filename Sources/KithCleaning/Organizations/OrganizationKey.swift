/// The name of an organisation as it is compared.
public enum OrganizationKey {
  /// The folded words without articles, `and` and the legal form.
  public static func words(_ name: String) -> [String] {
    let all = Folding.words(name).filter { !joins.contains($0) }
    var words = all[...]
    while case let count = LegalForm.trailingCount(in: words), count > 0 { words.removeLast(count) }
    while case let count = LegalForm.leadingCount(in: words), count > 0 { words.removeFirst(count) }
    if words.isEmpty { return all }
    return words.map(LegalForm.withoutEastAsianForm)
  }

  /// The first letters of the words: `International Business Machines` and `IBM`.
  public static func acronym(_ words: [String]) -> String {
    String(String.UnicodeScalarView(words.compactMap(\.unicodeScalars.first)))
  }

  /// `&` folds to nothing; so must the words for it.
  private static let joins: Set<String> = ["and", "the", "und", "et"]
}
