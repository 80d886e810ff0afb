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
    word.utf8.count <= 6 && Generations.sure.contains(NameWord.key(word))
      && !romanInSmall(word) && !isInitials(word)
      || Generations.pointed.contains(word)
  }

  /// Whether a word is a generation written with its point, as no name is: `jun.`, `Sr.`.
  static func isPointedGeneration(_ word: String) -> Bool {
    word.utf8.last == ASCII.period && word.utf8.count > 2 && isGeneration(word)
  }

  /// Whether a word is a generation only behind a whole name: `V` may be an initial, and `Ii` a surname.
  static func isLateGeneration(_ word: String) -> Bool { Generations.late.contains(word) }

  /// Whether a word is initials with points or hyphens: `J.R.`, `P.-H.`, `P-H`.
  static func isInitials(_ word: String) -> Bool {
    var letters = 0
    var isBehindLetter = false
    for byte in word.utf8 {
      if byte == ASCII.period || byte == ASCII.hyphen {
        isBehindLetter = false
      } else {
        guard byte.isUppercase, !isBehindLetter else { return false }
        isBehindLetter = true
        letters += 1
      }
    }
    return letters > 1
  }

  /// Whether a word is the number of a king or pope.
  static func isRegnal(_ word: String) -> Bool {
    ["II", "III", "IV", "VI", "VII", "VIII", "XIV", "XVI"].contains(word)
  }

  /// `Filho` and `Senior` are surnames too; they are generations only behind a whole name.
  static func isLongGeneration(_ word: String) -> Bool {
    Generations.long.contains(NameWord.key(word))
  }

  /// Roman numbers are capitals, or all small with the rest of the name; `Ii` and `vi` are names.
  private static func romanInSmall(_ word: String) -> Bool {
    if word == "ii" || word == "iii" || word == "iv" { return false }
    guard word.utf8.first.map({ $0 | 0x20 == 0x69 || $0 | 0x20 == 0x76 }) == true else {
      return false
    }
    return word.utf8.contains { $0.isLowercase }
  }

  /// A degree or certification of the list, written in the way of one.
  static func isCredential(_ word: String, isShouted: Bool = false) -> Bool {
    guard (2...20).contains(word.utf8.count) else { return false }
    if let base = base(of: word) { return isCredential(base, isShouted: isShouted) }
    var capitals = 0
    var small = 0
    for byte in word.utf8 {
      if byte.isUppercase { capitals += 1 }
      if byte.isLowercase { small += 1 }
    }
    let isPointed = word.utf8.contains(ASCII.period)
    if capitals == 0 { return isPointed && isSmallDegree(word) }
    // Such signs stand behind certificates only, also behind those that no list has: `ITIL®4`.
    if capitals > 1, word.unicodeScalars.contains(where: { $0 == "®" || $0 == "™" }) { return true }
    let key = NameWord.key(word)
    // `Ma`, `Do`, `Ba`, `Ed` are names; the degrees are written MA, M.A., DO, BA.
    if Credentials.namesToo.contains(key) {
      // `BEd` and `MFa`, unlike `DeA`.
      let isWritten = small == 0 || word.utf8.prefix(2).allSatisfy { $0.isUppercase }
      guard capitals >= 2, isWritten, !isShouted || isPointed else { return false }
      return Credentials.credentials.contains(key)
    }
    if capitals == 1, !isPointed, !Credentials.oneCapital.contains(key) { return false }
    return Credentials.credentials.contains(key)
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
      !Credentials.credentials.contains(NameWord.key(word)),
      word.utf8.allSatisfy({ $0.isUppercase || $0 == ASCII.hyphen })
    else { return nil }
    let base = String(word[..<hyphen])
    let hasVowel = word.utf8.contains { "AEIOU".utf8.contains($0) }
    return hasVowel && Credentials.namesToo.contains(NameWord.key(base)) ? nil : base
  }

  /// Whether a word in small letters can only be a degree: `phd`.
  static func isUnmistakable(_ word: String) -> Bool {
    Credentials.unmistakable.contains(NameWord.key(word)) && !isInitials(word)
  }

  /// Whether a word is a degree in small letters, which has points or can be nothing else: `m.d.`, `b.sc.`, `mba`.
  static func isSmallDegree(_ word: String) -> Bool {
    guard word.utf8.allSatisfy({ $0.isLowercase || $0 == ASCII.period }) else { return false }
    let key = NameWord.key(word)
    if Credentials.smallDegrees.contains(key) { return true }
    return word.utf8.dropLast().contains(ASCII.period) && key.utf8.count > 1
      && Credentials.credentials.contains(key)
  }

  /// Whether two words are one degree written with a blank: `Ph. D.`, `B. Sc.`, `LL. M.`, `Ph D`, `M Sc`.
  static func isSpaced(_ first: String, _ last: String) -> Bool {
    guard first.utf8.count <= 3, last.utf8.count <= 6, first.utf8.first?.isUppercase == true,
      last.utf8.first?.isUppercase == true
    else { return false }
    let isWritten = first.utf8.last == ASCII.period || ["D", "Sc", "Tech"].contains(last)
    return isWritten && Credentials.credentials.contains(NameWord.key(first) + NameWord.key(last))
  }

  /// The words with the halves of degrees together: `Ph. D.` is one.
  static func joiningSpaced(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, isSpaced(last, word) {
        joined[joined.count - 1] += " " + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// What is known of a part between commas that may be suffixes.
  struct Place {
    /// Whether the whole name is in capitals.
    var isShouted: Bool
    /// Whether a whole name stands before, so that this can hardly be the given name.
    var isWhole: Bool
    /// Whether others of the same list are known: `PhD, BSc, PGrad`.
    var isInList: Bool
  }

  /// Whether a part between commas is suffixes: known ones, or written as only suffixes are (`SHRM-CP`,
  /// `P.Eng`, `LEED-AP`).
  ///
  /// Behind a name in capitals only the known ones: `DOE, JANE` is a name. Behind one word initials are those of
  /// the given name: `Lund, J.R.`.
  static func areSuffixes(_ words: [String], _ place: Place) -> Bool {
    guard !words.isEmpty, words.count <= 6 else { return false }
    return words.allSatisfy {
      isSuffix($0) || isUnmistakable($0) || isLongGeneration($0) && words.count == 1
        || isJoined($0) || mayBeSuffix($0, place) || Credentials.connectors.contains($0)
    } && !words.allSatisfy(Credentials.connectors.contains)
  }

  /// Whether a word may be a suffix that no list has, by how and where it is written.
  private static func mayBeSuffix(_ word: String, _ place: Place) -> Bool {
    if place.isWhole, isLateGeneration(word) { return true }
    guard !place.isShouted, word.utf8.count <= 12 else { return false }
    if place.isInList, word.utf8.count(where: { $0.isUppercase }) > 1 { return true }
    return isInCapitals(word) && (place.isWhole || !isInitials(word) && word.utf8.count > 2)
  }

  /// Whether a word is degrees with a slash or blank between them: `MBA/PMP`, `Ph. D.`.
  private static func isJoined(_ word: String) -> Bool {
    if let blank = word.firstIndex(of: " ") {
      return isSpaced(String(word[..<blank]), String(word[blank...].dropFirst()))
    }
    let halves = word.split(separator: "/").map(String.init)
    return halves.count > 1 && halves.allSatisfy { isCredential($0) }
  }

  /// Whether a word belongs to the degree before it: `(Hons)`.
  static func isAddition(_ word: String) -> Bool {
    word.utf8.first == ASCII.leftParenthesis && Credentials.connectors.contains(word)
      || word == "Hons"
  }

  /// Whether a word says that somebody has left the forces: `(Ret)`, `(Retd.)`.
  static func isRetirement(_ word: String) -> Bool {
    word.utf8.first == ASCII.leftParenthesis && isAddition(word)
      && NameWord.key(word).hasPrefix("(ret")
  }

  /// Whether a word goes on with the certificate before it: `LEED AP BD+C`.
  static func continues(_ word: String, after credential: String) -> Bool {
    credential.hasPrefix("LEED") && Credentials.leedWords.contains(word)
  }

  /// Whether a part between commas is one certificate of several words: `SAFe® 6 Agilist`, `Certified Scrum
  /// Master`, `Six Sigma Black Belt`.
  static func isCertificate(_ words: [String]) -> Bool {
    guard (2...7).contains(words.count), NameWord.shape(words[0]) != .small,
      !words.allSatisfy({ isCredential($0) })
    else { return false }
    if words[0].hasSuffix("®") || words[0].hasSuffix("™") { return true }
    return words.contains { Credentials.certificateWords.contains(NameWord.key($0)) }
  }

  /// At least two capitals, and no small letter but in `P.Eng` and the like.
  private static func isInCapitals(_ word: String) -> Bool {
    var capitals = 0
    var small = 0
    for byte in word.utf8 {
      if byte.isUppercase { capitals += 1 }
      if byte.isLowercase { small += 1 }
      if byte == ASCII.at || byte == ASCII.slash || byte == ASCII.colon { return false }
    }
    return capitals >= 2 && small == 0 || capitals >= 2 && word.utf8.contains(ASCII.period)
  }
}
