/// The words of a person's name, without titles and suffixes, by what they are.
struct NameSplit {
  private(set) var given: String?
  private(set) var given2: String?
  private(set) var surname: String?

  /// Splits words in speaking order, or in that which they show.
  init(_ words: ArraySlice<String>, isBehindTitle: Bool = false) {
    guard let first = words.first else { return }
    if words.count == 1 {
      if isBehindTitle { surname = first } else { given = first }
      return
    }
    if NameParticle.isKunya(words) {
      given = NameText.joined(words)
      return
    }
    if let parts = SurnameFirst.parts(of: words) {
      given = parts.given
      given2 = parts.given2
      surname = parts.surname
      return
    }
    if let start = NameParticle.fatherStart(in: words) {
      given = NameText.joined(words[..<start])
      surname = NameText.joined(words[start...])
      return
    }
    // `von Neumann`: no given name stands before it. In `van der berg` all is small, and so says nothing.
    if NameParticle.isSmallParticle(first), words.contains(where: { NameWord.shape($0) != .small })
    {
      surname = words.joined(separator: " ")
      return
    }
    let start = Self.surnameStart(in: words)
    surname = NameText.joined(words[start...])
    takeGiven(words[..<start])
  }

  /// Splits the given names that stood behind a comma; answers particles that belong to the surname.
  init(givenNames words: ArraySlice<String>, surname: String) {
    var words = words
    var particles: [String] = []
    // `Beethoven, Ludwig van`, as libraries write.
    while words.count > 1, let last = words.last, NameParticle.isSmallParticle(last) {
      particles.insert(last, at: 0)
      words.removeLast()
    }
    self.surname = (particles + [surname]).joined(separator: " ")
    takeGiven(words)
    // `Chan Tai Man, Peter`: a whole name of China, then the one that is used with foreigners.
    if words.count == 1, let parts = SyllableName.parts(of: NameText.words(surname)[...]) {
      given2 = parts.given
      self.surname = parts.surname
    }
  }

  private static func surnameStart(in words: ArraySlice<String>) -> Int {
    var start = NameParticle.surnameStart(in: words)
    if let last = words.last, start < words.endIndex - 1, SurnameFirst.isVietnamese(last) {
      return words.endIndex - 1
    }
    // `María del Mar Ruiz`, `Abdul Aziz Khan`: the particle belongs to the given name.
    let compound = words.startIndex + NameParticle.compoundGivenCount(in: words)
    if start < compound {
      start = NameParticle.surnameStart(in: words[(compound - 1)...])
    }
    let isParticle = start < words.endIndex - 1
    if isParticle || isElided(words[start]) {
      // `Ortega y Gasset`; `García de la Cruz`; `Tomasi di Lampedusa`, `Giscard d'Estaing`.
      let before = words[..<start]
      if before.count > 1, let double = IberianSurname.doubleStart(in: before + ["x"][...]) {
        start = double
      } else if before.count > 1, GivenName.isOfOneGivenName(before[before.startIndex]),
        isElided(words[start]) || NameParticle.isInner(words[start]),
        mayBeginSurname(before[start - 1])
      {
        start -= 1
      }
    } else if let double = IberianSurname.doubleStart(in: words) {
      start = double
    }
    // `Ihab Nour El-Din`: the half before it belongs to it.
    if start > words.startIndex + 1, NameParticle.secondHalf(at: start, in: words) > 0 {
      start -= 1
    }
    return joinedStart(start, in: words)
  }

  /// Whether a particle is written together with the word behind it: `d'Estaing`.
  private static func isElided(_ word: String) -> Bool {
    word.hasPrefix("d'") || word.hasPrefix("d’")
  }

  /// Whether a word between a given name and a surname is no given name.
  private static func mayBeginSurname(_ word: String) -> Bool {
    NameWord.shape(word) == .capitalized && !GivenName.isOne(word)
  }

  /// Where the first half of `Ramón y Cajal` begins.
  private static func joinedStart(_ start: Int, in words: ArraySlice<String>) -> Int {
    for index in words.indices.dropFirst(2).dropLast() where index <= start || start == index + 1 {
      if NameParticle.joinsSurnames(words[index]) { return min(start, index - 1) }
    }
    return start
  }

  private mutating func takeGiven(_ words: ArraySlice<String>) {
    var count = 1
    if words.count > 1 { count = NameParticle.compoundGivenCount(in: words + ["x"][...]) }
    // `Jane & John`, `Hans und Eva`: two people under one surname.
    while words.count > count + 1, Self.couples.contains(words[words.startIndex + count]) {
      count += 2
    }
    count = min(count, words.count)
    given = NameText.joined(words.prefix(count))
    let rest = words.dropFirst(count)
    if !rest.isEmpty { given2 = NameText.joined(rest) }
  }

  private static let couples: WordTable = [
    "&", "+", "and", "und", "et", "y", "e", "en", "och", "og", "i", "и",
  ]
}
