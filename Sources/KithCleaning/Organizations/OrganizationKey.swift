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

  /// `&` folds to nothing; so must the words for it.
  private static let joins: Set<String> = ["and", "the", "und", "et"]
}

extension OrganizationKey {
  /// Whether the name ends in a legal form that no person's name ends in: `Globex Inc.`, `Brandt GmbH`.
  ///
  /// Forms that are also words, initials or names (`SA`, `AS`, `Co`, `AD`) do not count.
  public static func endsInLegalForm(_ name: String) -> Bool {
    let words = Folding.words(name)
    return words.count > 1 && words.last.map(unmistakable.contains) == true
  }

  private static let unmistakable: Set<String> = [
    "inc", "incorporated", "llc", "llp", "ltd", "limited", "corp", "corporation", "plc", "gmbh",
    "kgaa", "mbh", "sarl", "eurl", "srl", "ltda", "eireli", "bv", "nv", "asa", "aps", "oyj", "kft",
    "zrt", "nyrt", "sro", "ooo", "foundation", "university", "verlag",
  ]
}
