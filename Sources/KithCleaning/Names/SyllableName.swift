import KithText

/// Names of China and Korea in Latin letters, written as the syllables that they are: `Lee Kuan Yew`.
enum SyllableName {
  /// Surname and given name, in whichever order; `nil` for a name that is not surely one of these.
  static func parts(of words: ArraySlice<String>) -> SurnameFirst.Parts? {
    joined(words) ?? apart(words) ?? behindGivenName(words)
  }

  /// `Park Ji-sung`, `Wong Kar-wai`: a surname and two joined syllables, the second in small letters.
  private static func joined(_ words: ArraySlice<String>) -> SurnameFirst.Parts? {
    guard words.count == 2, let first = words.first, let last = words.last,
      last.utf8.contains(ASCII.hyphen)
    else { return nil }
    let syllables = last.split(separator: "-").map(String.init)
    guard syllables.count == 2, syllables.allSatisfy({ $0.utf8.count <= 6 }),
      NameWord.shape(syllables[0]) == .capitalized || syllables[0].utf8.count == 1,
      NameWord.shape(syllables[1]) == .small,
      evidence(first) == .sure || isSurname(first, before: syllables)
    else { return nil }
    return SurnameFirst.Parts(given: last, given2: nil, surname: first)
  }

  /// Whether a word is a surname, though no sure one, since all words are syllables of there: `Paek Nam-jun`.
  private static func isSurname(_ word: String, before given: [String]) -> Bool {
    isSyllable(word) && NameWord.shape(word) == .capitalized && !GivenName.isOne(word)
      && given.allSatisfy(isSyllable) && !NameParticle.isOne(given[0])
  }

  /// `Lee Kuan Yew`, `Kuan Yew Lee`: a surname and two syllables that are no names elsewhere.
  private static func apart(_ words: ArraySlice<String>) -> SurnameFirst.Parts? {
    guard words.count == 3, let first = words.first, let last = words.last,
      max(evidence(first), evidence(last)) > .none, !SurnameFirst.isVietnamese(last)
    else { return nil }
    // Who writes all syllables apart writes them in the order of home.
    let isFirst = evidence(first) >= evidence(last)
    let given = isFirst ? words.dropFirst() : words.dropLast()
    guard
      given.allSatisfy({
        NameWord.shape($0) == .capitalized && isSyllable($0) && !GivenName.isOne($0)
      })
    else { return nil }
    return SurnameFirst.Parts(
      given: given.joined(separator: " "), given2: nil, surname: isFirst ? first : last)
  }

  /// `Peter Chan Tai Man`, `Jackie Chan Kong-sang`: a name that is used with foreigners, then the whole one.
  private static func behindGivenName(_ words: ArraySlice<String>) -> SurnameFirst.Parts? {
    guard words.count > 2, let first = words.first, evidence(first) == .none,
      NameWord.shape(first) == .capitalized, evidence(words[words.startIndex + 1]) == .sure
    else { return nil }
    let whole = words.dropFirst()
    guard let parts = joined(whole) ?? apart(whole), parts.surname == whole.first
    else { return nil }
    return SurnameFirst.Parts(given: first, given2: parts.given, surname: parts.surname)
  }

  // MARK: Surnames

  /// How surely a word is a surname and no part of a given name.
  private enum Evidence: Comparable { case none, weak, sure }

  private static func evidence(_ word: String) -> Evidence {
    if Surnames.syllabic.contains(word) { return .sure }
    return Surnames.doubtfulSyllabic.contains(word) ? .weak : .none
  }

  // MARK: Syllables

  /// Whether a word is one run of vowels between consonants with which syllables of China and Korea begin and
  /// end, in all usual spellings; or one of those without vowels.
  private static func isSyllable(_ word: String) -> Bool {
    guard (1...6).contains(word.utf8.count) else { return false }
    let small = word.lowercased().utf8
    func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
    guard let start = small.firstIndex(where: isVowel) else {
      return vowelless.contains(word.lowercased())
    }
    let end = small[start...].firstIndex { !isVowel($0) } ?? small.endIndex
    return (start == small.startIndex || beginnings.contains(String(Substring(small[..<start]))))
      && (end == small.endIndex || endings.contains(String(Substring(small[end...]))))
  }

  private static let vowelless: WordTable = ["ng", "hng", "sng", "chng", "tsz", "sz"]
  private static let beginnings = WordTable(
    """
    b c d f g h j k l m n p q r s t w x z ch sh zh ts tz hs tj kh ph th ng gw kw hw sw tw qw
    chw khw wh
    """)
  private static let endings = WordTable("n ng m k p t h l r w ck gh")
}
