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
