/// The legal forms of companies and associations, folded: `gmbh`, `sp z oo`.
enum LegalForm {
  /// How many words at the end of a name are its legal form.
  static func trailingCount(in words: ArraySlice<String>) -> Int {
    for length in [5, 4, 3, 2] where words.count > length {
      if phrases.contains(words.suffix(length).joined(separator: " ")) { return length }
    }
    guard words.count > 1, let last = words.last else { return 0 }
    return trailing.contains(last) ? 1 : 0
  }

  /// How many words at the beginning of a name are its legal form: `ООО Ромашка`, `SARL Dupont`.
  static func leadingCount(in words: ArraySlice<String>) -> Int {
    guard words.count > 1, let first = words.first else { return 0 }
    return leading.contains(first) ? 1 : 0
  }

  /// A name in Chinese characters, kana or Hangul without the form that is written together with it.
  static func withoutEastAsianForm(_ word: String) -> String {
    guard word.utf8.first.map({ $0 >= 0xE3 }) == true else { return word }
    for form in eastAsian {
      if word.hasSuffix(form), word.utf8.count > form.utf8.count {
        return String(word.dropLast(form.count))
      }
      if word.hasPrefix(form), word.utf8.count > form.utf8.count {
        return String(word.dropFirst(form.count))
      }
    }
    return word
  }

  private static let eastAsian = [
    "股份有限公司", "有限责任公司", "有限責任公司", "集团有限公司", "有限公司", "株式会社", "有限会社", "合同会社", "合資会社",
    "一般社団法人", "公司", "集团", "주식회사", "유한회사",
  ]

  /// By country, to be read; what is usual in several stands at the first.
  private static let forms: [(countries: String, forms: String)] = [
    ("US CA", "inc incorporated llc llp lp corp corporation co company lllp pllc pc ltee"),
    ("GB IE", "ltd limited plc cic dac clg ulc"),
    ("AU NZ", "pty"),
    (
      "DE AT CH LI",
      "gmbh mbh ggmbh ag kg kgaa ohg ug gbr ev ek eg egen og partg partgmbb se eu stiftung"
    ),
    ("FR BE LU", "sa sas sarl sasu eurl sci scop snc scp selarl sca gie asbl sprl scrl"),
    ("ES", "sl slu sau slp sll scl"),
    ("IT", "srl srls spa sapa snc sas scarl onlus"),
    ("PT BR", "lda ltda eireli epp mei unipessoal"),
    ("NL BE", "bv nv vof cv bvba"),
    ("SE", "ab hb kb"),
    ("DK", "as aps ks is amba ivs"),
    ("NO", "asa ans ba nuf"),
    ("FI", "oy oyj ky tmi"),
    ("IS", "hf ehf"),
    ("PL", "spzoo spk spj"),
    ("CZ SK", "sro vos ops zs"),
    ("HU", "kft zrt nyrt bt kkt"),
    ("SI HR RS BA", "doo dd dno"),
    ("RO", "pfa"),
    ("BG", "eood ood ad ead"),
    ("GR CY", "ae epe ike oe"),
    ("RU UA", "ooo zao oao pao ao tov tzov"),
    ("EE LV LT", "ou uab sia mb"),
    ("TR", "sti"),
    ("JP KR", "kk gk 株式会社 有限会社 주식회사 유한회사"),
    ("SG MY", "pte sdn bhd berhad"),
    ("IN", "pvt private"),
    ("ID", "tbk"),
    ("MX", "sapi sofom"),
    ("ZA", "npc"),
    ("everywhere", "holding holdings group"),
  ]

  private static let trailing = Set(
    forms.flatMap { $0.forms.split(separator: " ").map(String.init) })

  private static let leading: Set<String> = [
    "ooo", "zao", "oao", "pao", "ao", "tov", "sarl", "eurl", "sasu", "scop", "firma", "fa", "pt",
    "uab", "sia", "stichting", "株式会社", "有限会社", "주식회사", "유한회사",
  ]

  /// Forms of several words, as they are left when points have gone.
  private static let phrases: Set<String> = [
    "sp z oo", "sp z o o", "sp zoo", "spolka z oo", "s a", "s l", "s r l", "s p a", "s a s",
    "s a r l", "sa rl", "s r o", "a s", "d o o", "b v", "n v", "k k", "e v", "e k", "a g", "l l c",
    "p l c",
    "l l p", "sa de cv", "s a de c v", "s de rl de cv", "sapi de cv", "spol s ro", "spol s r o",
    "spol sro", "co ltd", "kabushiki kaisha", "kabushiki gaisha", "godo kaisha", "anonim sirketi",
    "limited sirketi", "ltd sti", "a o", "gesellschaft mit beschrankter haftung",
    "limited liability company", "public limited company", "sociedad anonima",
    "sociedad limitada", "societe anonyme", "societa per azioni", "eingetragener verein",
    "sp k", "sp j", "und co kg", "in liquidation", "ab publ", "ltd co",
  ]
}
