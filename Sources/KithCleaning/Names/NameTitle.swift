import KithText

/// The honorifics and academic titles that stand before names.
enum NameTitle {
  /// How many of the first words are titles, at least one word being left.
  ///
  /// - Parameter isSmall: whether all of the name is in small letters, so that `dr` may be one too.
  static func count(in words: ArraySlice<String>, isSmall: Bool) -> Int {
    var count = abbreviationsBeforeTitle(in: words)
    while count < words.count - 1 {
      let word = words[words.startIndex + count]
      if count == 0, let pair = pair(in: words) {
        guard words.count > pair else { break }
        count = pair
        continue
      }
      if count == 0, words.count > 2, isBeforeWholeName(word, words[words.startIndex + 1]) {
        count = 1
        continue
      }
      if isOne(word, isSmall: isSmall) || count > 0 && isContinuation(word) {
        count += 1
      } else if count > 0, count + 2 < words.count, Honorifics.joins.contains(word),
        isOne(words[words.startIndex + count + 1], isSmall: isSmall)
      {
        // `Mr. and Mrs. John Smith`.
        count += 2
      } else {
        break
      }
    }
    return count
  }

  /// Whether a part between commas is titles and nothing else: `Ida Lund, Dr. rer. nat.`.
  ///
  /// - Parameter isWhole: whether a whole name stands before it; behind a surname `Major` is a given name.
  static func areTitles(_ words: [String], isWhole: Bool) -> Bool {
    guard let first = words.first, isWhole || first.utf8.last == ASCII.period,
      isOne(first, isSmall: false)
    else { return false }
    return count(in: (words + ["x"])[...], isSmall: false) == words.count
  }

  /// `Op. Dr.`, `Öğr. Gör. Dr.`: how many words of at least two letters are cut short before a title that is
  /// itself; nothing but titles is written so.
  private static func abbreviationsBeforeTitle(in words: ArraySlice<String>) -> Int {
    let count = words.prefix { isAbbreviated($0) && $0.utf8.last == ASCII.period }.count
    return words.prefix(count).lastIndex { isOne($0, isSmall: false) }.map { $0 - words.startIndex }
      ?? 0
  }

  /// Whether a word is a title since a given name and a surname follow it: `Justice Ruth Bell`, `M. Jean Dupont`.
  private static func isBeforeWholeName(_ word: String, _ next: String) -> Bool {
    let key = NameWord.key(word)
    if key == "m" { return GivenNames.french.contains(NameWord.key(next)) }
    if key == "d" { return word == "D." && GivenName.isIberian(next) }
    return Honorifics.nobleTitles.contains(key) && NameWord.shape(word) == .capitalized
      || Honorifics.lettersBefore.contains(word) && NameWord.shape(next) == .capitalized
      || Honorifics.lettersBeforeTitles.contains(word) && isOne(next, isSmall: false)
      // `Col (Ret) John Smith`: retired are officers only.
      || NameCredential.isRetirement(next) && Honorifics.pointedTitles.contains(key)
  }

  /// `Tan Sri`, `The Right Honourable`, `Rt. Hon.`, `Lt. Col.`: words that are titles only together.
  private static func pair(in words: ArraySlice<String>) -> Int? {
    guard words.count > 1, let first = words.first.map(NameWord.key),
      firstOfPairs.contains(first)
    else { return nil }
    let keys = [first] + words.dropFirst().prefix(2).map(NameWord.key)
    if keys.count > 2, triples.contains(keys.joined(separator: " ")) { return 3 }
    return pairs.contains(keys[0] + " " + keys[1]) ? 2 : nil
  }

  /// Whether a word is a title.
  static func isOne(_ word: String, isSmall: Bool) -> Bool {
    guard word.utf8.count >= 2, let first = word.utf8.first else { return false }
    let startsSmall = first.isLowercase
    // `Dipl.-Kfm.`, `Dipl.-Psych.`: there is one for every subject.
    if word.hasPrefix("Dipl.-") { return true }
    if let bracket = word.utf8.firstIndex(of: ASCII.leftParenthesis) {
      return isBracketed(word, from: bracket, isSmall: isSmall)
    }
    let key = NameWord.key(word)
    if startsSmall, !isSmall {
      return Honorifics.polishTitles.contains(word)
        || word.utf8.last == ASCII.period && Honorifics.smallTitles.contains(key)
    }
    return Honorifics.titles.contains(key)
      || isAbbreviated(word) && Honorifics.pointedTitles.contains(key)
  }

  /// `Mag.(FH)` and `Dr.(Mrs.)`, written together, and `(Mrs.)` by itself.
  private static func isBracketed(_ word: String, from bracket: String.Index, isSmall: Bool) -> Bool
  {
    if bracket > word.startIndex {
      let addition = String(word[bracket...])
      return (NameCredential.isAddition(addition) || isOne(addition, isSmall: isSmall))
        && isOne(String(word[..<bracket]), isSmall: isSmall)
    }
    return word.utf8.last == ASCII.rightParenthesis
      && isOne(String(word.dropFirst().dropLast()), isSmall: isSmall)
  }

  /// Whether a word is cut by a point: `Col.`, `Sig.ra`, unlike the initials `H.R.`.
  private static func isAbbreviated(_ word: String) -> Bool {
    guard let point = word.utf8.firstIndex(of: ASCII.period) else { return false }
    return word.utf8.distance(from: word.startIndex, to: point) > 1
  }

  /// `med.` of `Dr. med.`, `rer. nat.`, `h.c.`, `h. c. mult.`, `Univ.`: only behind another title.
  private static func isContinuation(_ word: String) -> Bool {
    word.utf8.last == ASCII.period && Honorifics.continuations.contains(NameWord.key(word))
      || word == "mult"
      || NameCredential.isAddition(word)
  }

  /// Whether behind this title stands a given name: `Sir Elton`, unlike `Mr. John`.
  static func isBeforeGivenName(_ title: String) -> Bool {
    Honorifics.givenTitles.contains(NameWord.key(title))
  }

  /// `Lt Cdr`, `Major General`: ranks below the ones that they name second.
  private static let rankNames = [
    "lt", "lieutenant", "maj", "major", "brig", "brigadier", "vice", "rear",
  ].flatMap { below in
    ["col", "colonel", "gen", "general", "cdr", "cmdr", "commander", "adm", "admiral"]
      .map { "\(below) \($0)" }
  }

  private static let pairs = WordTable(Honorifics.pairs + rankNames)
  private static let triples = WordTable(Honorifics.triples)

  /// Most words begin none of these, and need no others to be looked up with them.
  private static let firstOfPairs = WordTable(
    (Honorifics.pairs + rankNames + Honorifics.triples).map { String($0.prefix { $0 != " " }) })
}
