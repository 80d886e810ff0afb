import KithText

/// A part of a job title between bars, commas and `and`.
struct TitlePart {
  /// The folded words before the employer.
  private let words: [String]
  /// Whether an assistant stood in a part before it, to whom this one belongs: `Assistant, CEO Office`.
  private let isOfAssistant: Bool

  /// The parts of a title; those that speak of the past or of wishes are left out.
  static func parts(of text: String) -> [TitlePart] {
    var parts: [TitlePart] = []
    var bytes = Array(text.utf8)[...]
    var isOfAssistant = false
    var isAside = false
    var chief: [String] = []
    while !bytes.isEmpty {
      let end = bytes.indices.first { isBorder(at: $0, in: bytes) } ?? bytes.endIndex
      let isGroupEnd =
        end == bytes.endIndex || bytes[end] != ASCII.comma && bytes[end] != ASCII.ampersand
      let text = String(decoding: withoutEmployer(bytes[..<end]), as: UTF8.self)
      let words = isRetired(text) ? [] : Folding.words(text)
      // `Founder (exited)`, `CEO (retired)`: said of what stands before the bracket.
      if isAside, !parts.isEmpty, !words.isEmpty, words.allSatisfy(isPast) { parts.removeLast() }
      isAside = end < bytes.endIndex && bytes[end] == ASCII.leftParenthesis
      for piece in words.split(whereSeparator: TitleContexts.joins.contains) {
        let piece = chief + piece
        // `Chief Digital & Information Officer` is one, however it is joined.
        let isHalf = piece.contains("chief") && !piece.contains("officer") && chief.isEmpty
        chief = isHalf ? piece : []
        guard let part = TitlePart(piece, isOfAssistant) else { continue }
        if part.words.contains(where: TitleContexts.households.contains) {
          // `President, Oak Hills HOA`: the rank may stand before the comma.
          if part.finding() == nil, parts.last?.finding()?.decides == true { parts.removeLast() }
          if part.finding()?.decides != false { continue }
        }
        if part.isOfAssistant || part.words.contains(where: TitleWords.isAssistant) {
          isOfAssistant = part.level()?.level == .entry || isOfAssistant
        }
        // `Recruiter for VP and C-Level roles`: what follows is whom the work is for.
        if part.words.dropFirst().contains("for"), part.finding()?.decides != true {
          isOfAssistant = true
        }
        parts.append(part)
      }
      if isGroupEnd {
        isOfAssistant = false
        chief = []
      }
      bytes = bytes[end...].dropFirst()
    }
    return parts
  }

  private init?(_ all: [String], _ isOfAssistant: Bool) {
    var words = all
    guard !words.contains(where: Self.isPast) else { return nil }
    if let first = words.first, TitleContexts.wishes.contains(first) { return nil }
    // What stands behind `at` is the employer.
    if let end = words.dropFirst().firstIndex(where: TitleContexts.employers.contains) {
      words.removeSubrange(end...)
    }
    // `Head Office` is where one works.
    if let office = words.indices.dropFirst().first(where: {
      words[$0] == "office" && words[$0 - 1] == "head"
    }) {
      words.removeSubrange((office - 1)...office)
    }
    guard !words.isEmpty else { return nil }
    self.words = words
    self.isOfAssistant = isOfAssistant
  }

  /// `Geschäftsführer a.D.`, `i. R.`: in retirement, where the letters alone would be art direction or investor
  /// relations.
  private static func isRetired(_ text: String) -> Bool {
    guard text.utf8.contains(ASCII.period) else { return false }
    let letters = text.utf8.filter { $0 != ASCII.space }
    return letters.suffix(4).elementsEqual("a.D.".utf8)
      || letters.suffix(4).elementsEqual("i.R.".utf8)
      || letters.suffix(3).elementsEqual("a.D".utf8) || letters.suffix(3).elementsEqual("i.R".utf8)
  }

  /// Bars and marks, and the bytes with which their likes beyond ASCII begin; not the apostrophe of
  /// `Founder’s Office`.
  private static func isBorder(at place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes[place] {
    case 0x7C, ASCII.comma, ASCII.semicolon, ASCII.slash, ASCII.leftParenthesis,
      ASCII.rightParenthesis, ASCII.leftBracket, ASCII.rightBracket, ASCII.plus, ASCII.ampersand,
      ASCII.colon, ASCII.backslash, 0xC2, 0xF0:
      true
    case 0xE2: !bytes[place...].starts(with: "’".utf8)
    default: false
    }
  }

  /// What stands before ` @ Globex`.
  private static func withoutEmployer(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let sign = bytes.firstIndex(of: ASCII.at), sign > bytes.startIndex,
      bytes[sign - 1] == ASCII.space
    else { return bytes }
    return bytes[..<sign]
  }

  private static func isPast(_ word: String) -> Bool {
    // `Exdirectora`: the romance languages write it as one word.
    TitleContexts.past.contains(word)
      || word.hasPrefix("ex") && TitleWords.level(String(word.dropFirst(2))) != nil
  }

  // MARK: The level

  /// What the part says; `nil` where it names no level.
  func finding() -> JobTitle.Finding? {
    guard !isOfAssistant || words.contains(where: TitleWords.isAssistant) else { return nil }
    return level()
  }

  private func level() -> JobTitle.Finding? {
    if let special = TitleTrap.finding(in: words) { return special }
    // What is learned or wished for counts wherever it stands.
    if let word = words.first(where: { TitleWords.level($0) == .training }) {
      return JobTitle.Finding(level: .training, words: word, decides: false)
    }
    if words.suffix(2) == ["in", "training"] {
      return JobTitle.Finding(level: .training, words: "in training", decides: false)
    }
    let head = Array(words.prefix(headLength))
    // `Mitglied der Geschäftsleitung`, `Membre du directoire`.
    if let first = words.first, TitleContexts.members.contains(first) {
      let rest = Array(
        words.dropFirst().drop { $0 == "the" || TitleContexts.prepositions.contains($0) })
      let board = rest.joined(separator: " ")
      if TitleContexts.boards.contains(where: board.hasPrefix) {
        return JobTitle.Finding(level: .director, words: board, decides: true)
      }
      if let finding = last(in: rest) ?? last(in: rest.map(Self.nominative)) { return finding }
    }
    if head.first == "adjoint" || head.first == "adjointe" {
      return JobTitle.Finding(level: .entry, words: "adjoint", decides: false)
    }
    if let assistant = head.first(where: TitleWords.isAssistant) {
      return JobTitle.Finding(level: .entry, words: assistant, decides: false)
    }
    if head.count < words.count, let phrase = phrase(from: 0, in: words) { return phrase }
    return last(in: head) ?? (head.count < words.count ? phrase(in: words) ?? quality : nil)
  }

  /// `Analista de Sistemas Sênior`: in the romance languages how experienced one is stands at the end.
  private var quality: JobTitle.Finding? {
    guard let last = words.last, let level = TitleWords.level(last),
      level == .senior || level == .entry
    else { return nil }
    return JobTitle.Finding(level: level, words: last, decides: false)
  }

  /// `Vorstands` of `Mitglied des Vorstands` without its case.
  private static func nominative(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// How many words stand before the first preposition.
  private var headLength: Int {
    words.indices.dropFirst().first { TitleContexts.prepositions.contains(words[$0]) }
      ?? words.count
  }

  /// Phrases such as `member of the board` and `editor in chief`, which have a preposition and begin before it.
  private func phrase(in words: [String]) -> JobTitle.Finding? {
    for start in words.indices.prefix(headLength) {
      if let finding = phrase(from: start, in: words) { return finding }
    }
    return nil
  }

  /// The longest phrase of several words that begins at a place.
  private func phrase(from start: Int, in words: [String]) -> JobTitle.Finding? {
    guard TitleWords.beginsPhrase(words[start]) else { return nil }
    for length in stride(from: min(TitleWords.longestPhrase, words.count - start), to: 1, by: -1) {
      let phrase = words[start..<(start + length)].joined(separator: " ")
      if let level = TitleWords.level(phrase) {
        return JobTitle.Finding(level: level, words: phrase, decides: true)
      }
    }
    return nil
  }

  /// The last rank: `Partner Manager` is a manager; but a higher rank before what it is about counts, as in
  /// `Director Product Management`.
  private func last(in head: [String]) -> JobTitle.Finding? {
    var found: JobTitle.Finding?
    var place = 0
    while place < head.count {
      // Most words begin no phrase, and need no other to be looked up with them.
      let longest = TitleWords.beginsPhrase(head[place]) ? TitleWords.longestPhrase : 1
      var length = min(longest, head.count - place)
      while length > 0 {
        let phrase = head[place..<(place + length)].joined(separator: " ")
        let level = length == 1 ? TitleWords.level(ofWord: phrase) : TitleWords.level(phrase)
        if let level, TitleTrap.counts(phrase, level, at: place, length, in: head) {
          // Senior and junior only qualify a rank that stands beside them.
          let isMere = level == .senior || level == .entry
          if found == nil || !isMere || found?.level == .senior || found?.level == .entry {
            found = JobTitle.Finding(level: level, words: phrase, decides: true)
          }
          break
        }
        length -= 1
      }
      place += max(1, length)
    }
    return found
  }
}
