/// The language of a table's headings: Outlook and Thunderbird translate them in their exports, and people use their own.
///
/// What headings mean is known from files, from the tables of other importers, and where those contradict themselves
/// (a `Region` that is a country) from the words. It stands in `Data/headings`.
struct HeadingLanguage: Sendable {
  /// The language, an RFC 5646 tag.
  let code: String

  /// The language of a table with these normalised headings; `nil` for English ones.
  static func of(_ found: Set<String>) -> HeadingLanguage? {
    var english = 0
    var scores: [Substring: Int] = [:]
    // Given names and surnames, which no table in another language has.
    var named: Set<Substring> = []
    for heading in found {
      let entry = HeadingTable.entry(heading)
      let isEnglish = entry?.english != nil
      if isEnglish { english += 1 }
      for meaning in entry.map({ Array($0.foreign) }) ?? [] {
        if !isEnglish { scores[meaning.language, default: 0] += 1 }
        if nameFields.contains(meaning.name) { named.insert(meaning.language) }
      }
    }
    let most = scores.values.max() ?? 0
    guard let best = HeadingTable.languages.first(where: { scores[$0[...]] == most }) else {
      return nil
    }
    return most >= english || named.contains(best[...]) ? HeadingLanguage(code: best) : nil
  }

  private static let nameFields: Set<Substring> = ["name.given", "name.family"]

  /// What a heading means in a table of this language.
  func field(_ heading: String, in dialect: Dialect) -> FlatField? {
    let meanings = HeadingTable.entry(heading)?.meanings.filter { $0.language == code } ?? []
    let own = meanings.first { $0.use == dialect.ownUse }
    return (own ?? meanings.first { $0.use != .thunderbird })?.field
  }

  /// What a heading means where it stands among headings of another language.
  ///
  /// `Partner` is a spouse in German and Dutch, and a company in English.
  static func field(_ heading: String) -> FlatField? {
    let meanings = (HeadingTable.entry(heading).map { Array($0.foreign) } ?? [])
      .filter { !$0.name.hasPrefix("related.") }
    if let exported = meanings.first(where: { $0.use == .exported }) { return exported.field }
    // A short word may be one of another language, or an abbreviation of anything.
    guard heading.utf8.count >= 6, let first = meanings.first,
      meanings.allSatisfy({ $0.name == first.name })
    else { return nil }
    return first.field
  }
}
