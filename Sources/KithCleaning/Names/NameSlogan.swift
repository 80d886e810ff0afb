import KithText

/// What people write behind their names that is no part of them: jobs, employers, appeals.
enum NameSlogan {
  /// Whether a part of a name field, cut off by a comma, a bracket or a dash, speaks of a job or an appeal.
  static func isOne(_ words: [String]) -> Bool {
    if words.count > 1, NameWord.key(words[0]) == "open", words[1] == "to" { return true }
    return words.contains { word in
      if let first = word.utf8.first, first == ASCII.numberSign || first == ASCII.at { return true }
      return SloganWords.jobWords.contains(NameWord.key(word)) || SloganWords.links.contains(word)
    }
  }

  /// Where a slogan begins that nothing cuts off from the name: `Ada Fairweather Open to work`.
  static func start(in words: [String]) -> Int? {
    guard words.count > 2 else { return nil }
    for index in 2..<words.count {
      let word = words[index]
      if word.utf8.first == ASCII.numberSign { return index }
      guard SloganWords.starters.contains(NameWord.key(word)) else { continue }
      let next = index + 1 < words.count ? NameWord.key(words[index + 1]) : ""
      switch NameWord.key(word) {
      case "open": if next == "to" { return index }
      case "at", "@", "bei", "chez", "presso": return jobStart(before: index, in: words)
      case "hiring": return index
      case "were", "we’re", "we": if next == "hiring" || next == "are" { return index }
      case "looking", "seeking": if next == "for" || next == "new" { return index }
      case "actively": return index
      default: continue
      }
    }
    return nil
  }

  /// `CEO at Globex`: the job belongs to the slogan, two words of name stay.
  private static func jobStart(before index: Int, in words: [String]) -> Int {
    var start = index
    while start > 2, SloganWords.jobWords.contains(NameWord.key(words[start - 1])) { start -= 1 }
    return start
  }

  /// The name after `née`, `geb.`, `born`: where it begins in the words.
  static func birthNameStart(in words: [String]) -> Int? {
    words.indices.dropFirst().dropLast().first {
      SloganWords.birthWords.contains(words[$0].lowercased())
    }
  }

  /// Whether a text in brackets speaks of a name at birth: `née Smith`.
  static func isBirthName(_ words: [String]) -> Bool {
    words.count > 1 && words.first.map { SloganWords.birthWords.contains($0.lowercased()) } == true
  }

  /// `alias`, `aka`: what follows is another name.
  static func isAlias(_ word: String) -> Bool {
    // `Gen.` with a capital is a general.
    word == "gen."
      || ["aka", "alias", "a.k.a.", "genannt", "dit", "dite"].contains(word.lowercased())
  }
}
