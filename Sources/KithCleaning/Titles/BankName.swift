import KithText

/// Banks by their names.
enum BankName {
  /// Whether a text names a bank.
  static func isOne(_ text: String) -> Bool {
    let words = Folding.words(text)
    if words.contains(where: { bankWords.contains($0) || isNamedBank($0) }) { return true }
    return zip(words, words.dropFirst()).contains { pairs.contains($0 + " " + $1) }
  }

  /// `Commerzbank`, `Volksbank`.
  private static func isNamedBank(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix(bytesOf: "bank")
  }

  private static let bankWords: WordTable = [
    "bank", "banks", "banking", "banque", "banco", "banca", "jpmorgan", "citi", "citigroup",
    "barclays", "ubs", "hsbc", "bnp", "santander", "bbva", "rothschild", "lazard", "nomura",
    "unicredit", "ing", "macquarie", "blackrock", "natixis", "bny", "rbc", "bmo", "pnc", "truist",
    "anz", "westpac", "dbs", "ocbc", "uob", "mufg", "mizuho", "smbc", "icbc", "evercore",
    "jefferies", "moelis", "pjt", "stifel", "nordea", "danske", "nab", "cibc",
  ]

  private static let pairs: WordTable = [
    "goldman sachs", "morgan stanley", "wells fargo", "credit suisse", "societe generale",
    "credit agricole", "jp morgan", "merrill lynch", "standard chartered", "intesa sanpaolo",
    "state street", "lehman brothers", "bear stearns", "houlihan lokey", "raymond james",
    "northern trust", "fifth third", "capital one",
  ]
}
