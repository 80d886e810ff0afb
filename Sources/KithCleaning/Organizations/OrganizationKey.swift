/// The name of an organisation as it is compared.
public enum OrganizationKey {
  /// The folded words without the legal form.
  public static func words(_ name: String) -> [String] {
    let all = Folding.words(name).filter { $0 != "and" && $0 != "the" && $0 != "und" && $0 != "et" }
    var words = all
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    return words.isEmpty ? all : words
  }

  /// The first letters of the words: `International Business Machines` and `IBM`.
  public static func acronym(_ words: [String]) -> String {
    String(String.UnicodeScalarView(words.compactMap(\.unicodeScalars.first)))
  }

  private static let legalForms: Set<String> = [
    "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "co",
    "company",
    "plc", "pty", "gmbh", "ag", "kg", "kgaa", "ohg", "ug", "ev", "se", "mbh", "sa", "sas", "sarl",
    "sasu",
    "eurl", "sci", "srl", "spa", "sl", "slu", "sau", "lda", "ltda", "eireli", "bv", "nv", "vof",
    "ab", "as",
    "asa", "aps", "oy", "oyj", "hf", "ehf", "doo", "dd", "kft", "zrt", "nyrt", "sro", "spzoo",
    "spk",
    "zoo", "sp", "z", "oo", "ooo", "zao", "pao", "ao", "eood", "ood", "ad", "kk", "gk", "pte",
    "sdn", "bhd",
    "pvt", "private", "holding", "holdings", "group",
  ]
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
