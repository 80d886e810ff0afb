/// Banks by their names.
enum BankName {
  /// Whether a text names a bank.
  static func isOne(_ text: String) -> Bool {
    let words = Folding.words(text)
    if words.contains(where: { bankWords.contains($0) || $0.hasSuffix("bank") }) { return true }
    let text = words.joined(separator: " ")
    return names.contains { text.contains($0) }
  }

  private static let bankWords: Set<String> = [
    "bank", "banks", "banking", "banque", "banco", "banca", "jpmorgan", "citi", "citigroup",
    "citibank", "barclays", "ubs", "hsbc", "bnp", "santander", "bbva", "rothschild", "lazard",
    "nomura", "unicredit", "ing", "rabobank", "macquarie", "blackrock", "natixis",
  ]

  private static let names = [
    "goldman sachs", "morgan stanley", "wells fargo", "credit suisse", "societe generale",
    "credit agricole", "jp morgan", "j p morgan", "merrill lynch", "standard chartered",
    "intesa sanpaolo", "bny mellon", "state street", "lehman brothers",
  ]
}
