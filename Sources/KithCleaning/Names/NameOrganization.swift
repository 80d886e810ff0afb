/// Organisations that stand where a person's name should.
enum NameOrganization {
  /// Whether a whole name is one of an organisation: it has a legal form, or a word that no person bears.
  static func isOne(_ text: String) -> Bool {
    if LegalForm.withoutEastAsianForm(text) != text { return true }
    let words = NameText.words(text, splittingAtCommas: true)
    guard words.count > 1 else { return false }
    let keys = words.map(NameWord.key)
    if zip(words, keys).contains(where: { isLegalForm($0, key: $1) }) { return true }
    let last = keys[keys.count - 1]
    if OrganizationWords.nouns.contains(last)
      || keys.contains(where: OrganizationWords.institutions.contains)
    {
      return true
    }
    // `Nordlys Rådgivning AS`: by itself a degree, or a word in capitals.
    if words.count > 2, NameWord.shape(words[words.count - 1]) == .large, last.utf8.count <= 3,
      OrganizationWords.nouns.contains(keys[keys.count - 2])
    {
      return true
    }
    if isFirstWord(key: keys[0]), NameTitle.count(in: words[...], isSmall: false) == 0 {
      return true
    }
    guard let sign = words.dropFirst().dropLast().firstIndex(where: { $0 == "&" || $0 == "+" })
    else { return false }
    // `Berg & Partner Steuerberatung`, `Berg & Berg`.
    return keys[(sign + 1)...].contains(where: OrganizationWords.partners.contains)
      || words.count == 3 && words[0] == words[2]
  }

  /// Whether a first word, as it is looked up, is one with which organisations begin and nobody's name does.
  static func isFirstWord(key: String) -> Bool {
    OrganizationWords.firstNouns.contains(key) || OrganizationWords.institutions.contains(key)
  }

  /// Whether a last word of letters only is one of an organisation.
  static func isLastWord(_ word: String) -> Bool {
    let key = NameWord.key(word)
    return OrganizationWords.nouns.contains(key) || OrganizationWords.certain.contains(key)
      || OrganizationWords.capitals.contains(word)
  }

  /// Whether a word is a legal form, written as one.
  private static func isLegalForm(_ word: String, key: String) -> Bool {
    if OrganizationWords.certain.contains(key) { return true }
    return OrganizationWords.capitals.contains(word)
  }
}
