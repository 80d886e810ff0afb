/// The words before and after names that are no names.
enum NameAffix {
  /// Whether a word is a degree, honour or generation that may leave a name on its own evidence.
  static func isKnownSuffix(_ word: String) -> Bool {
    isGeneration(word) || isCredential(word)
  }

  /// `Jr.`, `Sr.`, `II`, `III`, `IV`.
  static func isGeneration(_ word: String) -> Bool {
    generations.contains(key(word)) && word.utf8.count <= 6
  }

  /// A degree or certification of the list, written in the way of one: not all in small letters.
  static func isCredential(_ word: String) -> Bool {
    guard word.utf8.count >= 2, word.utf8.count <= 16 else { return false }
    guard word.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return false }
    let key = key(word)
    // `Ma`, `Do`, `Ba` are surnames; the degrees are written MA, M.A., DO, BA.
    if surnamesToo.contains(key), !isInCapitals(word) { return false }
    return credentials.contains(key)
  }

  /// Whether all words of a part between commas are suffixes: known, or written as only suffixes are
  /// (`SHRM-CP`, `P.Eng`, `LEED-AP`).
  ///
  /// Behind a name in capitals only the known ones: `DOE, JANE` is a name.
  static func areSuffixes(_ words: [String], behind name: String) -> Bool {
    let isShouted = NameCase.case(of: [name]) == .upper
    return !words.isEmpty && words.count <= 4
      && words.allSatisfy {
        isKnownSuffix($0) || !isShouted && isInCapitals($0) && $0.utf8.count <= 12
      }
  }

  /// Whether a word is an honorific that stands before names.
  static func isTitle(_ word: String) -> Bool {
    guard word.utf8.count >= 2, word.utf8.first.map({ $0 < 0x61 }) ?? false else { return false }
    let key = key(word)
    return titles.contains(key) || word.hasSuffix(".") && pointedTitles.contains(key)
  }

  /// Where the surname begins in the words of a name in speaking order: at the first particle after the
  /// given name, else at the last word.
  static func surnameStart(in words: ArraySlice<String>) -> Int {
    for index in words.indices.dropFirst().dropLast() where particles.contains(words[index]) {
      return index
    }
    return words.endIndex - 1
  }

  /// The letters of the word in small, without points and the marks of trade.
  private static func key(_ word: String) -> String {
    var letters: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x61...0x7A, 0x2D, 0x30...0x39: letters.append(byte)
      case 0x2E, 0x2C: continue
      default:
        if byte >= 0x80 { continue }
        return ""
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// At least two capitals, and no small letter but in `P.Eng` and the like.
  private static func isInCapitals(_ word: String) -> Bool {
    var capitals = 0
    var small = 0
    for byte in word.utf8 {
      if (0x41...0x5A).contains(byte) { capitals += 1 }
      if (0x61...0x7A).contains(byte) { small += 1 }
      if byte == 0x40 || byte == 0x2F || byte == 0x3A { return false }
    }
    return capitals >= 2 && small == 0 || capitals >= 2 && word.utf8.contains(0x2E)
  }

  private static let generations: Set<String> = [
    "jr", "sr", "jnr", "snr", "ii", "iii", "iv", "2nd", "3rd", "4th", "junior", "senior",
  ]

  private static let surnamesToo: Set<String> = [
    "ma", "do", "ba", "bs", "ms", "ca", "pe", "rn", "md", "dba", "cma", "cha", "cia", "esq", "sci",
  ]

  private static let credentials: Set<String> = [
    "phd", "dphil", "md", "mba", "emba", "ma", "ms", "msc", "meng", "mph", "mpa", "mfa", "med",
    "msw",
    "mpp", "mha", "msn", "mdiv", "llm", "llb", "jd", "esq", "ba", "bs", "bsc", "beng", "bba",
    "bcom",
    "bfa", "btech", "mtech", "mca", "bca", "mcom", "edd", "dba", "psyd", "pharmd", "dds", "dmd",
    "dvm",
    "do", "dpt", "rn", "np", "pa-c", "lpn", "bsn", "cnm", "fnp", "fnp-c", "crna", "lcsw", "lmft",
    "lmsw",
    "cpa", "cfa", "cma", "cia", "cisa", "cissp", "cism", "ccna", "ccnp", "ccie", "ceh", "oscp",
    "pmp",
    "capm", "pgmp", "prince2", "csm", "cspo", "psm", "safe", "itil", "cbap", "pmi-acp", "pmi-rmp",
    "sphr", "phr", "shrm-cp", "shrm-scp", "gphr", "cphr", "cipd", "mcipd", "fcipd", "acca", "fcca",
    "aca",
    "fca", "cima", "cfp", "chfc", "clu", "cpcu", "arm", "frm", "caia", "fsa", "asa", "pe", "peng",
    "eit",
    "ceng", "ieng", "pmo", "leed", "leed-ap", "aia", "riba", "frics", "mrics", "cscp", "cpim",
    "cpsm",
    "cssbb", "cssgb", "lssbb", "lssgb", "ssbb", "ssgb", "six-sigma", "mcp", "mcsa", "mcse", "mct",
    "mvp",
    "aws", "gcp", "cka", "ckad", "rhce", "rhcsa", "cdmp", "cbip", "facs", "facp", "facc", "faan",
    "face",
    "frcp", "frcs", "mrcp", "mbbs", "mbchb", "frs", "obe", "mbe", "cbe", "kbe", "qc", "kc", "sc",
    "cipp",
    "cipp-e", "cipp-us", "cipm", "cams", "cfe", "ccep", "cebs", "gba", "icf", "pcc", "acc", "mcc",
    "bcba", "rd", "rdn", "cscs", "atc", "otr", "ccc-slp", "ncc", "lpc", "lcpc", "msed", "ed", "dsc",
    "drsc", "dr-ing", "dipl-ing", "dipl-kfm", "dipl-inf", "mag", "bakk", "staatsex", "ll-m", "dea",
    "dess",
    "habil", "mim", "mib", "mis", "mit", "msit", "msis", "mscs", "msee", "msme", "mbb", "gphc",
    "cmgr",
    "fcmi", "mcmi", "fcim", "mcim", "aprp", "apr", "cae", "cmp", "csep", "cfre", "cme", "nd", "lac",
    "ca", "cs", "cha", "sci",
  ]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "rev",
    "reverend", "capt", "captain", "herr", "frau", "mme", "mlle", "monsieur", "madame", "dott",
    "dottssa", "avv", "dhr", "mevr", "dipl-ing", "dr-ing",
  ]

  /// Honorifics that are also names or words, and count only with their point.
  private static let pointedTitles: Set<String> = [
    "fr", "hon", "col", "lt", "maj", "sgt", "gen", "adm", "hr", "mag", "ing", "sr", "sra", "srta",
    "sig", "arch", "drs", "ir", "dipl", "mons",
  ]

  private static let particles: Set<String> = [
    "von", "van", "vom", "zu", "zur", "zum", "de", "da", "do", "dos", "das", "di", "del", "della",
    "dello", "dei", "degli", "du", "des", "la", "le", "der", "den", "ter", "ten", "te", "bin",
    "ibn",
    "ben", "bint", "al", "el", "af", "av", "mac", "st.", "san", "santa", "y",
    "Von", "Van", "De", "Da", "Di", "Del", "Della", "Du", "La", "Le", "Der", "Den", "Bin", "Ibn",
    "Al", "El",
  ]
}
