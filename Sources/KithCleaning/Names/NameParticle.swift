import KithText

/// The small words with which surnames begin.
enum NameParticle {
  /// Where the surname begins in the words of a name in speaking order: at the first particle after the
  /// given name, else at the last word.
  static func surnameStart(in words: ArraySlice<String>) -> Int {
    for index in words.indices.dropFirst().dropLast() where begins(at: index, in: words) {
      return index
    }
    return words.endIndex - 1
  }

  /// Whether a surname begins with this word, another following.
  private static func begins(at index: Int, in words: ArraySlice<String>) -> Bool {
    let word = words[index]
    guard word.utf8.count <= 12 else { return false }
    if Particles.particles.contains(word) || Particles.ranks.contains(word) { return true }
    if word == "O" || word == "o" {
      return Particles.irish.contains(LetterCase.small(words[index + 1]))
    }
    if joins(at: index, in: words) { return true }
    if word.utf8.count > 1, NameWord.shape(word) == .large {
      return Particles.particles.contains(LetterCase.small(word))
    }
    // `op den Kamp`, `auf der Heyde`, `in 't Veld`.
    return Particles.prepositions.contains(word) && Particles.articles.contains(words[index + 1])
  }

  /// Whether a word is the first half of a double surname whose second half has a particle or stands behind a
  /// dash: `Jansen-de Vries`, `Bakker-van den Berg`, `Jansen - de Vries`.
  private static func joins(at index: Int, in words: ArraySlice<String>) -> Bool {
    let word = words[index]
    if let hyphen = word.utf8.lastIndex(of: ASCII.hyphen), hyphen > word.startIndex {
      return isSmallParticle(String(word[hyphen...].dropFirst()))
    }
    let next = words[index + 1]
    return (next == "-" || next == "–") && index + 2 < words.endIndex
  }

  /// Where the name of the father begins, before which there are no names but given ones: `Nur Aisyah binti
  /// Zulkifli`; `nil` where no such word stands.
  static func fatherStart(in words: ArraySlice<String>) -> Int? {
    guard words.count > 2 else { return nil }
    return words.indices.dropFirst().dropLast().first {
      words[$0].utf8.count <= 5 && Particles.fathers.contains(LetterCase.small(words[$0]))
    }
  }

  /// Whether a name begins with its surname because it begins with a small particle: `von Neumann`.
  static func isSmallParticle(_ word: String) -> Bool {
    NameWord.shape(word) == .small && Particles.particles.contains(word)
  }

  /// Whether a word, however it is written, is a particle before surnames.
  static func isOne(_ word: String) -> Bool {
    Particles.particles.contains(word) || Particles.particles.contains(LetterCase.small(word))
  }

  /// Whether a word is a particle of France or Italy before which a surname may begin.
  static func isInner(_ word: String) -> Bool { Particles.inner.contains(word) }

  /// Words between the two halves of a double surname: `Ortega y Gasset`, `Gaudí i Cornet`.
  static func joinsSurnames(_ word: String) -> Bool {
    word == "y" || word == "i" || word == "e" || word == "Y"
  }

  /// The given name that `Abd` and its like are halves of: how many words it has.
  ///
  /// `Abd al-Rahman`, `Abdul Aziz`, `عبد الله`, `María del Mar`.
  static func compoundGivenCount(in words: ArraySlice<String>) -> Int {
    guard words.count > 2, let first = words.first else { return 1 }
    let second = words[words.startIndex + 1]
    if Particles.servants.contains(first) { return 2 }
    let half = secondHalf(at: words.startIndex + 1, in: words)
    if half > 0, half + 1 < words.count { return half + 1 }
    if Particles.balinese.contains(first) {
      return 1 + words.dropFirst().dropLast().prefix(while: Particles.births.contains).count
    }
    guard GivenNames.beforeDevotions.contains(first), words.count > 3 else { return 1 }
    if devotions.contains(LetterCase.small(second + " " + words[words.startIndex + 2])) { return 3 }
    guard words.count > 4 else { return 1 }
    let three = words.dropFirst().prefix(3).joined(separator: " ")
    return devotions.contains(LetterCase.small(three)) ? 4 : 1
  }

  /// How many words at a place are the second half of an Arabic name, as `El-Din` and `El Din` are.
  static func secondHalf(at place: Int, in words: ArraySlice<String>) -> Int {
    if Particles.seconds.contains(LetterCase.small(words[place])) { return 1 }
    guard place + 1 < words.endIndex, words[place].utf8.count <= 3 else { return 0 }
    return Particles.seconds.contains(LetterCase.small(words[place] + "-" + words[place + 1]))
      ? 2 : 0
  }

  /// Whether two words are one name of a father or mother: `Abu Hamza`, `Umm Kulthum`, `أبو حمزة`.
  ///
  /// `Abu` is a given name of its own in West Africa: what follows must be the name of a child.
  static func isKunya(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 2, let first = words.first, let last = words.last else { return false }
    return Particles.parents.contains(first)
      || mayBeginKunya(first) && Particles.children.contains(Folding.letters(last))
  }

  /// Whether a word may be the first of such a name.
  static func mayBeginKunya(_ word: String) -> Bool {
    word == "Abu" || word == "Abou" || word == "Umm"
  }

  private static let devotions = WordTable(Particles.devotions)
}
