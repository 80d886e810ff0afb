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
    if key == "m" { return frenchGivenNames.contains(NameWord.key(next)) }
    if key == "d" { return word == "D." && GivenName.isIberian(next) }
    return nobleTitles.contains(key) && NameWord.shape(word) == .capitalized
      || lettersBefore.contains(word) && NameWord.shape(next) == .capitalized
      || lettersBeforeTitles.contains(word) && isOne(next, isSmall: false)
      // `Col (Ret) John Smith`: retired are officers only.
      || NameCredential.isRetirement(next) && pointedTitles.contains(key)
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
    let startsSmall = (0x61...0x7A).contains(first)
    // `Dipl.-Kfm.`, `Dipl.-Psych.`: there is one for every subject.
    if word.hasPrefix("Dipl.-") { return true }
    if let bracket = word.utf8.firstIndex(of: ASCII.leftParenthesis) {
      return isBracketed(word, from: bracket, isSmall: isSmall)
    }
    let key = NameWord.key(word)
    if startsSmall, !isSmall {
      return polishTitles.contains(word)
        || word.utf8.last == ASCII.period && smallTitles.contains(key)
    }
    return titles.contains(key) || isAbbreviated(word) && pointedTitles.contains(key)
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
    word.utf8.last == ASCII.period && continuations.contains(NameWord.key(word)) || word == "mult"
      || NameCredential.isAddition(word)
  }

  /// Whether behind this title stands a given name: `Sir Elton`, unlike `Mr. John`.
  static func isBeforeGivenName(_ title: String) -> Bool {
    givenTitles.contains(NameWord.key(title))
  }

  private static let joins: WordTable = ["and", "&", "und", "et", "y", "e", "en"]

  /// In Poland titles are written small and, where the last letter is that of the word, without a point.
  private static let polishTitles: WordTable = ["dr", "mgr", "inż", "prof"]

  private static let givenTitles = WordTable(
    """
    sir dame sister brother father fr fra pope rabbi sheikh shaikh swami lama saint bhai padre
    pastor imam doña dña bapak ibu khun prince princess
    """)

  /// Titles that are given names, surnames or words too, and count only before at least two words.
  private static let nobleTitles = WordTable(
    """
    justice chief sister brother bishop archbishop cardinal deacon prince princess graf gräfin
    freiherr freifrau prinz prinzessin fürst fürstin jonkheer jonkvrouw comte comtesse conte
    contessa conde condesa baron baroness baronin viscount countess coach pani master
    """)

  /// Chartered accountants in India write their letters before their names.
  private static let lettersBefore: WordTable = ["CA"]

  /// Professions of Germany and Austria before other titles: `RA Dr. Anna Berg`; `RA Berg` are initials.
  private static let lettersBeforeTitles: WordTable = ["RA", "RAin", "StB", "WP", "DI", "Univ"]

  /// Given names of France before which `M.` is monsieur and no initial.
  private static let frenchGivenNames = WordTable(
    """
    alain albert andré antoine arnaud benoît bernard bertrand bruno cédric charles christian
    christophe claude cyril damien daniel denis didier dominique édouard émile éric étienne
    fabien fabrice francis françois franck frédéric gabriel georges gérald gérard gilles grégory
    guillaume guy henri hervé hugues jacques jean jean-baptiste jean-claude jean-françois
    jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
    jean-pierre jean-yves jérôme joël julien laurent loïc louis luc lucien ludovic marc marcel
    mathieu matthieu maurice maxime michel mickaël nicolas olivier pascal patrice patrick paul
    philippe pierre pierre-yves quentin raphaël raymond rémi rené robert roger roland romain
    sébastien serge simon stéphane sylvain thibault thierry tristan vincent xavier yann yannick
    yves
    """)

  private static let titles = WordTable(
    """
    president pope mr mrs ms miss mx mister missus dr doctor prof professor sir dame lord lady rev
    reverend revd capt captain herr herrn frau fräulein mme mmes mlle monsieur madame mademoiselle
    maître dott dottssa dottoressa avv signor signora signorina señor señora señorita sra srta drª
    drа profª dra profa senhor senhora dhr mevr mw mevrouw meneer dipl-ing dr-ing univ-prof
    privdoz priv-doz pd sheikh shaikh sheikha hajji haji hajjah shri sri smt kumari swami pandit ustad
    datuk dato dato’ datin rabbi imam monsignor msgr colonel lieutenant major sergeant general
    admiral commander commodore brigadier lieutenant-colonel senator congressman congresswoman ambassador judge governor mayor rndr phdr
    mudr judr mvdr paedr thdr doc mgr bc inż dr. hab д-р г-н г-жа проф доктор господин госпожа κ
    κα κος δρ καθ الدكتور د الأستاذ السيد السيدة الشيخ المهندس pastor profssa drssa dottor
    professoressa doña dña uzm doç sayın bapak ibu khun datin datuk pharmdr mga fru fröken frk
    herra rouva monsieur jhr jkvr lcda lcdo licda licdo profr profª engª dipl-kffr dipl-kfm dipl-psych me
    maitre doutor doutora professora professore dottore architetto ingegnere avvocato
    """)

  /// Honorifics that are also names or words, and count only with their point.
  private static let pointedTitles = WordTable(
    """
    hon col lt maj sgt cpl gen adm cmdr cdr brig wg sqn flt ltc ltcol lcol ltgen hr mag ing sr sra srta sig sigra arch arq lic drs
    ir dipl mons pfc fr frl univ amb sen rep gov pres insp det mgr bc hab inż doc akad eng engr
    adv atty er pe ptr bro pr κ κα δρ geom rag cav av hj sn abg cpn mestre mtro mtra dña exmo exma ilmo ilma
    arqª lek ak prim vlč dkfm dipl akad psych
    """)

  /// Titles that are written small: `mgr. Anna Nowak`, `ir. Jan de Vries`.
  private static let smallTitles = WordTable(
    """
    dr prof mgr inż ing ir drs mr mrs ms dott arq lic dipl doc lek rndr judr mudr phdr avv sig
    geom uzm doç
    """)

  private static let continuations = WordTable(
    """
    med dent vet rer nat phil jur iur oec pol techn theol h c hc mult habil ing hab inż univ prof
    dr mag dipl tit em emer mont agr paed soc sc arch ped ret retd publ mr ir drs gen maj col
    """)

  private static let pairNames = [
    "tan sri", "the hon", "the honourable", "the honorable", "rt hon", "right honourable",
    "the rev", "the reverend", "his excellency", "her excellency", "h e", "most rev", "very rev",
    "chief inspector", "chief superintendent", "detective inspector",
    "detective sergeant", "detective constable", "staff sergeant", "master sergeant",
    "first sergeant", "gunnery sergeant", "sergeant major", "first lieutenant",
    "second lieutenant", "petty officer", "warrant officer", "flight lieutenant",
    "hon justice", "mr justice", "mrs justice", "lady justice", "lord justice", "wing commander",
    "wg cdr", "sqn ldr", "flt lt",
    "squadron leader", "group captain", "air marshal", "air commodore", "chief justice",
    "sig ra", "puan sri", "dato sri", "datuk seri", "dato seri",
  ]

  /// `Lt Cdr`, `Major General`: ranks below the ones that they name second.
  private static let rankNames = [
    "lt", "lieutenant", "maj", "major", "brig", "brigadier", "vice", "rear",
  ].flatMap { below in
    ["col", "colonel", "gen", "general", "cdr", "cmdr", "commander", "adm", "admiral"]
      .map { "\(below) \($0)" }
  }

  private static let tripleNames = [
    "the right honourable", "the rt hon", "the hon justice", "the honourable justice",
    "the honorable justice", "the hon mr", "the hon mrs", "the hon dr",
  ]

  private static let pairs = WordTable(pairNames + rankNames)
  private static let triples = WordTable(tripleNames)

  /// Most words begin none of these, and need no others to be looked up with them.
  private static let firstOfPairs = WordTable(
    (pairNames + rankNames + tripleNames).map { String($0.prefix { $0 != " " }) })
}
