import KithText

/// The degrees, honours, certifications and generations behind names.
enum NameCredential {
  /// Whether a word is a degree, honour or generation that may leave a name on its own evidence.
  ///
  /// - Parameter isShouted: whether all of the name is in capitals, so that they say nothing: `LIN MA`.
  static func isSuffix(_ word: String, isShouted: Bool = false) -> Bool {
    isGeneration(word) || isCredential(word, isShouted: isShouted)
  }

  /// `Jr.`, `Sr.`, `II`, `III`, `IV`.
  static func isGeneration(_ word: String) -> Bool {
    word.utf8.count <= 6 && generations.contains(NameWord.key(word)) && !romanInSmall(word)
      || pointedGenerations.contains(word)
  }

  /// Whether a word is the number of a king or pope.
  static func isRegnal(_ word: String) -> Bool {
    ["II", "III", "IV", "VI", "VII", "VIII", "XIV", "XVI"].contains(word)
  }

  /// `Filho` and `Senior` are surnames too; they are generations only behind a whole name.
  static func isLongGeneration(_ word: String) -> Bool {
    longGenerations.contains(NameWord.key(word))
  }

  /// Roman numbers are capitals, or all small with the rest of the name; `Ii` and `vi` are names.
  private static func romanInSmall(_ word: String) -> Bool {
    if word == "ii" || word == "iii" || word == "iv" { return false }
    guard word.utf8.first.map({ $0 | 0x20 == 0x69 || $0 | 0x20 == 0x76 }) == true else {
      return false
    }
    return word.utf8.contains { (0x61...0x7A).contains($0) }
  }

  /// A degree or certification of the list, written in the way of one.
  static func isCredential(_ word: String, isShouted: Bool = false) -> Bool {
    guard (2...20).contains(word.utf8.count) else { return false }
    if let base = base(of: word) { return isCredential(base, isShouted: isShouted) }
    var capitals = 0
    var small = 0
    for byte in word.utf8 {
      if (0x41...0x5A).contains(byte) { capitals += 1 }
      if (0x61...0x7A).contains(byte) { small += 1 }
    }
    guard capitals > 0 else { return false }
    let key = NameWord.key(word)
    let isPointed = word.utf8.contains(ASCII.period)
    // `Ma`, `Do`, `Ba`, `Ed` are names; the degrees are written MA, M.A., DO, BA.
    if namesToo.contains(key) {
      guard capitals >= 2, small == 0, !isShouted || isPointed else { return false }
      return credentials.contains(key)
    }
    if capitals == 1, !isPointed, !oneCapital.contains(key) { return false }
    return credentials.contains(key)
  }

  /// `FRCS` of `FRCS(Ed)`, `LCSW` of `LCSW-R`.
  private static func base(of word: String) -> String? {
    if word.utf8.last == ASCII.rightParenthesis,
      let bracket = word.utf8.firstIndex(of: ASCII.leftParenthesis),
      bracket > word.startIndex
    {
      return String(word[..<bracket])
    }
    guard let hyphen = word.utf8.firstIndex(of: ASCII.hyphen), hyphen > word.startIndex,
      word.utf8.distance(from: hyphen, to: word.endIndex) <= 4,
      !credentials.contains(NameWord.key(word)),
      word.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == ASCII.hyphen })
    else { return nil }
    let base = String(word[..<hyphen])
    let hasVowel = word.utf8.contains { "AEIOU".utf8.contains($0) }
    return hasVowel && namesToo.contains(NameWord.key(base)) ? nil : base
  }

  /// Whether a word in small letters can only be a degree: `phd`.
  static func isUnmistakable(_ word: String) -> Bool {
    unmistakable.contains(NameWord.key(word))
  }

  /// Whether a part between commas is suffixes: known ones, or written as only suffixes are (`SHRM-CP`,
  /// `P.Eng`, `LEED-AP`).
  ///
  /// Behind a name in capitals only the known ones: `DOE, JANE` is a name.
  static func areSuffixes(_ words: [String], isShouted: Bool) -> Bool {
    guard !words.isEmpty, words.count <= 6 else { return false }
    return words.allSatisfy {
      isSuffix($0) || isUnmistakable($0) || isLongGeneration($0) && words.count == 1
        || !isShouted && isInCapitals($0) && $0.utf8.count <= 12 || connectors.contains($0)
    } && !words.allSatisfy(connectors.contains)
  }

  /// What stands between and beside degrees: `BSc (Hons)`, `Dipl. Ing.`.
  private static let connectors: WordTable = [
    "(FH)", "(TH)", "(Hons)", "(Hons.)", "Hons", "(Oxon)", "(Oxon.)", "(Cantab)", "(Cantab.)",
    "Cand.", "cand.",
    "®", "&", "(Lond)", "(Edin)", "in", "of", "(Ret.)", "(Ret)", "(ret.)", "(ret)", "(Retd)",
    "(Retd.)",
  ]

  /// Whether a word belongs to the degree before it: `(Hons)`.
  static func isAddition(_ word: String) -> Bool {
    word.utf8.first == ASCII.leftParenthesis && connectors.contains(word) || word == "Hons"
  }

  /// Whether a word says that somebody has left the forces: `(Ret)`, `(Retd.)`.
  static func isRetirement(_ word: String) -> Bool {
    word.utf8.first == ASCII.leftParenthesis && isAddition(word)
      && NameWord.key(word).hasPrefix("(ret")
  }

  /// Whether a word goes on with the certificate before it: `LEED AP BD+C`.
  static func continues(_ word: String, after credential: String) -> Bool {
    credential.hasPrefix("LEED") && leedWords.contains(word)
  }

  /// Whether a part between commas is one certificate of several words: `SAFe® 6 Agilist`, `Certified Scrum
  /// Master`, `Six Sigma Black Belt`.
  static func isCertificate(_ words: [String]) -> Bool {
    guard (2...7).contains(words.count), NameWord.shape(words[0]) != .small else { return false }
    if words[0].hasSuffix("®") || words[0].hasSuffix("™") { return true }
    return words.contains { certificateWords.contains(NameWord.key($0)) }
  }

  private static let leedWords: WordTable = [
    "AP", "GA", "Green", "Associate", "BD+C", "ID+C", "O+M", "ND", "Homes", "Fellow",
  ]

  private static let certificateWords: WordTable = [
    "certified", "certificate", "chartered", "sigma", "licensed", "registered", "agilist",
    "scrummaster", "safe", "diplomate",
  ]

  /// At least two capitals, and no small letter but in `P.Eng` and the like.
  private static func isInCapitals(_ word: String) -> Bool {
    var capitals = 0
    var small = 0
    for byte in word.utf8 {
      if (0x41...0x5A).contains(byte) { capitals += 1 }
      if (0x61...0x7A).contains(byte) { small += 1 }
      if byte == ASCII.at || byte == ASCII.slash || byte == ASCII.colon { return false }
    }
    return capitals >= 2 && small == 0 || capitals >= 2 && word.utf8.contains(ASCII.period)
  }

  private static let generations = WordTable(
    """
    jr sr jnr snr ii iii iv vi vii viii 2nd 3rd 4th
    """)

  private static let pointedGenerations: WordTable = [
    "jun.", "sen.", "fils", "père", "d.J.", "d.Ä.",
  ]

  private static let longGenerations = WordTable(
    """
    junior senior júnior filho neto sobrinho
    """)

  private static let oneCapital = WordTable(
    """
    esq dipl-ing phd mba msc bsc esquire pmp
    """)

  private static let unmistakable = WordTable(
    """
    phd mba emba msc bsc llm llb mphil dphil pmp cpa cfa cissp pharmd psyd edd mbbs mph dds dvm
    esq jr jnr beng meng btech mtech bcom mcom acca fcca shrm-cp shrm-scp sphr cspo csm bba
    """)

  private static let namesToo = WordTable(
    """
    ma do ba bs ms ca pe rn md dba cma cha cia sci ed face arm safe mag lac clu apr mit mis mim
    asa fca aca aia acc cae mcc atc np nd cs sc ao am ac ad rd ot pt pa mp sj op psm mct gba icf
    pcc mcp ncc ceh aws gcp as ab mb bed med mfa mha pmo frm dea ra pg om ce ch
    """)

  private static let credentials = WordTable(
    """
    phd dphil drphil md mba emba ma msc meng mph mpa mfa med msw mpp mha msn mdiv llm llb jd esq
    esquire ba bs bsc beng bba bcom bfa btech mtech mca bca mcom edd dba psyd pharmd dds dmd dvm
    do dpt rn np pa-c lpn bsn cnm fnp fnp-c fnp-bc aprn agnp crna lcsw lmft lmsw lpcc mft licsw
    cpa cfa cma cia cisa cism cissp ccna ccnp ccie ceh oscp pmp capm pgmp pfmp prince2 csm cspo
    csp psm pspo psm-i safe itil cbap pmi-acp pmi-rmp pmi-pba sphr phr shrm-cp shrm-scp gphr cphr
    chrp chrl cipd mcipd fcipd assoccipd acca fcca aca fca cima acma cgma cfp chfc clu cpcu arm
    frm caia fsa asa aia pe peng eit ceng ieng pmo leed leed-ap riba frics mrics assocrics raic
    cscp cpim cltd cpsm mcips fcips cssbb cssgb lssbb lssgb ssbb ssgb six-sigma mcp mcsa mcse mct
    mvp aws gcp cka ckad cks rhce rhcsa cdmp cbip facs facp facc faan facog facep faap face frcp
    frcs mrcp mrcs mrcgp frcgp frcpc frcsc mbbs mbchb mbbch bds bvsc mrcvs bmbs bmed frs fba freng
    frse fmedsci frsa frgs obe mbe cbe kbe dbe kcb gbe qc kc sc cipp cipp-e cipp-us cipm cipt cams
    cfe ccep cebs gba icf pcc acc mcc bcba bcba-d rd rdn ldn cscs cpt atc otr otd ccc-slp slp ncc
    lpc lcpc msed bed dsc scd drsc dr-ing dipl-ing dipl-kfm dipl-kffr dipl-inf dipl-psych
    dipl-phys dipl-volksw dipl-wirt-ing bakk staatsex ll-m dea dess habil mim mib mis mit msit
    msis mscs msee msme mbb gphc cmgr fcmi mcmi fcim mcim aprp apr cae cmp csep cfre cme nd lac ca
    cs cha sci mphil mres mpharm mchem mmath mphys mlitt mst msci bpharm barch mla mup aicp asla
    ncidq bsw bsba bas aas as ab scm ed eds ded dmin thd thm dlitt dmus dma mmus bmus bmath csc
    prof-dr mdb mdl mep msp mp td mlas ofm osb ocd op sj sdb cssr csfn fsc om oam ao am ac ad onz
    knzm dnzm cnzm onzm mnzm qso oc cq oq mice fice miet fiet mimeche fimeche cphys cchem cbiol
    csci cmath cmarketer cssp facca ffa fia fcia acia fcas acas crisc cgeit cdpse ccsp ccsk csslp
    sscp gsec gcih gcia gpen security+ network+ a+ cysa+ casp+ ccda ccdp ccde jncia jncie togaf
    cobit mop p3o cqe cqa cmq cre crcm cfa® cfp® pmp® caia® ctfa rrt lvn cna emt emt-p np-c cnp
    cnl cen ccrn ocn cpnp acnp whnp pmhnp pmhnp-bc dnp dnsc faonp facn facr facrm facoi bhsc bhm
    mhsc msph msa msf msm msl mls mlis mfin macc mtax mpm mps mpsa mpes mfa-ia rac ccra ccrp rph
    cph bcps bcpp bcop crc ctp cspm cpc cpcc cec cisr cpia aic arm-e ais fpe aiamed mag-fh mba-it
    pgdm pgdba pgce pgcert pgdip hnd hnc nvq ppgce qts npqh cgfns
    """)
}
