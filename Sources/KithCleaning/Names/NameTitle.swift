/// The honorifics and academic titles that stand before names.
enum NameTitle {
  /// How many of the first words are titles, at least one word being left.
  ///
  /// - Parameter isSmall: whether all of the name is in small letters, so that `dr` may be one too.
  static func count(in words: ArraySlice<String>, isSmall: Bool) -> Int {
    var count = 0
    while count < words.count - 1 {
      let word = words[words.startIndex + count]
      if count == 0, let pair = pair(in: words) {
        guard words.count > pair else { break }
        count = pair
        continue
      }
      if isOne(word, isSmall: isSmall) || count > 0 && isContinuation(word) {
        count += 1
      } else if count > 0, count + 2 < words.count, joins.contains(word),
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

  /// `Tan Sri`, `The Right Honourable`, `Rt. Hon.`, `Lt. Col.`: words that are titles only together.
  private static func pair(in words: ArraySlice<String>) -> Int? {
    let keys = words.prefix(3).map(NameWord.key)
    guard keys.count > 1 else { return nil }
    if keys.count > 2, triples.contains(keys.joined(separator: " ")) { return 3 }
    return pairs.contains(keys[0] + " " + keys[1]) ? 2 : nil
  }

  /// Whether a word is a title.
  static func isOne(_ word: String, isSmall: Bool) -> Bool {
    guard word.utf8.count >= 2, let first = word.utf8.first else { return false }
    let startsSmall = (0x61...0x7A).contains(first)
    // `Dipl.-Kfm.`, `Dipl.-Psych.`: there is one for every subject.
    if word.hasPrefix("Dipl.-") { return true }
    let key = NameWord.key(word)
    if startsSmall, !isSmall {
      return polishTitles.contains(word) || word.utf8.last == 0x2E && smallTitles.contains(key)
    }
    return titles.contains(key) || word.utf8.last == 0x2E && pointedTitles.contains(key)
  }

  /// `med.` of `Dr. med.`, `rer. nat.`, `h.c.`, `h. c. mult.`, `Univ.`: only behind another title.
  private static func isContinuation(_ word: String) -> Bool {
    word.utf8.last == 0x2E && continuations.contains(NameWord.key(word)) || word == "mult"
      || NameCredential.isAddition(word)
  }

  /// Whether behind this title stands a given name: `Sir Elton`, unlike `Mr. John`.
  static func isBeforeGivenName(_ title: String) -> Bool {
    givenTitles.contains(NameWord.key(title))
  }

  private static let joins: Set<String> = ["and", "&", "und", "et", "y", "e", "en"]

  /// In Poland titles are written small and, where the last letter is that of the word, without a point.
  private static let polishTitles: Set<String> = ["dr", "mgr", "inż", "prof"]

  private static let givenTitles = NameWord.table(
    """
    sir dame sister brother father fr fra pope rabbi sheikh shaikh swami lama saint bhai padre
    """)

  private static let titles = NameWord.table(
    """
    president pope mr mrs ms miss mx mister missus dr doctor prof professor sir dame lord lady rev
    reverend revd capt captain herr herrn frau fräulein mme mmes mlle monsieur madame mademoiselle
    maître dott dottssa dottoressa avv signor signora signorina señor señora señorita sra srta drª
    drа profª dra profa senhor senhora dhr mevr mw mevrouw meneer dipl-ing dr-ing univ-prof
    privdoz pd sheikh shaikh sheikha hajji haji hajjah shri sri smt kumari swami pandit ustad
    datuk dato dato’ datin rabbi imam monsignor msgr colonel lieutenant major sergeant general
    admiral commander senator congressman congresswoman ambassador judge governor mayor rndr phdr
    mudr judr mvdr paedr thdr doc mgr bc inż dr. hab д-р г-н г-жа проф доктор господин госпожа κ
    κα κος δρ καθ الدكتور د الأستاذ السيد السيدة الشيخ المهندس
    """)

  /// Honorifics that are also names or words, and count only with their point.
  private static let pointedTitles = NameWord.table(
    """
    hon col lt maj sgt cpl gen adm cmdr cdr brig hr mag ing sr sra srta sig sigra arch arq lic drs
    ir dipl mons pfc fr frl univ amb sen rep gov pres insp det mgr bc hab inż doc akad eng engr
    adv atty er pe ptr bro pr κ κα δρ
    """)

  /// Titles that are written small: `mgr. Anna Nowak`, `ir. Jan de Vries`.
  private static let smallTitles = NameWord.table(
    """
    dr prof mgr inż ing ir drs mr mrs ms dott arq lic dipl
    """)

  private static let continuations = NameWord.table(
    """
    med dent vet rer nat phil jur iur oec pol techn theol h c hc mult habil ing hab inż univ prof
    dr mag dipl tit em emer mont agr paed soc sc
    """)

  private static let pairs: Set<String> = [
    "tan sri", "the hon", "the honourable", "the honorable", "rt hon", "right honourable", "lt col",
    "lt gen", "maj gen", "brig gen", "vice admiral", "rear admiral", "lieutenant colonel",
    "the rev", "the reverend", "his excellency", "her excellency", "h e", "most rev", "very rev",
    "sig ra", "puan sri", "dato sri", "datuk seri", "dato seri",
  ]

  private static let triples: Set<String> = ["the right honourable", "the rt hon"]
}
