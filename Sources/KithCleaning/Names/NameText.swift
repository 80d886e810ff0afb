import KithText

/// A text that holds a name and perhaps things that are none.
struct NameText {
  /// The name, once all else has left it.
  var rest: String
  /// Nicknames that stood in quotes or brackets.
  var nicknames: [String] = []
  /// Pronouns that stood in brackets or at the end.
  var pronouns: String?
  /// What is no part of the name.
  var remainder: String?

  /// Whether nicknames, pronouns and degrees stay where they stand, and only what is no part of a name goes.
  let keepsNames: Bool

  init(_ text: String, keepsNames: Bool = false) {
    rest = LetterStyle.plain(text)
    self.keepsNames = keepsNames
  }

  /// Whether the text is letters, hyphens, apostrophes and full stops, with blanks and commas between words
  /// only, as nearly all names are: there is nothing to take apart.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var last: UInt8 = ASCII.space
    for index in bytes.indices {
      let byte = bytes[index]
      let isBetween =
        (byte == ASCII.space || byte == ASCII.comma) && last != ASCII.space && last != byte
      let isInWord =
        isPlain(byte) && (last != ASCII.space || byte != ASCII.hyphen && byte != ASCII.apostrophe)
      guard isInWord || byte == ASCII.period || isBetween else { return false }
      last = byte
    }
    return last != ASCII.space && last != ASCII.comma
  }

  /// Whether the text is one word as plain names are made of.
  static func isPlainWord(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where !isPlain(bytes[index]) { return false }
    return !bytes.isEmpty
  }

  /// Whether a byte occurs in plain names: letters, also the first and later bytes of those of Latin, Greek,
  /// Cyrillic, Hebrew, Arabic and the Chinese characters; symbols and emoji begin with others.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, ASCII.hyphen, ASCII.apostrophe: true
    case 0x80...0xBF, 0xC3...0xCA, 0xCE...0xDB, 0xE4...0xED: true
    default: false
    }
  }

  /// The words between blanks (and commas).
  static func words(_ text: String, splittingAtCommas: Bool = false) -> [String] {
    var words: [String] = []
    words.reserveCapacity(4)
    let bytes = text.utf8
    var start = bytes.startIndex
    var place = start
    while true {
      let isEnd = place == bytes.endIndex
      if isEnd || bytes[place] == ASCII.space || bytes[place] == ASCII.tab
        || splittingAtCommas && bytes[place] == ASCII.comma
      {
        if start < place { words.append(String(text[start..<place])) }
        if isEnd { return words }
        start = bytes.index(after: place)
      }
      bytes.formIndex(after: &place)
    }
  }

  /// The words with blanks between them.
  static func joined(_ words: some BidirectionalCollection<String>) -> String {
    if words.count == 1, let first = words.first { return first }
    return words.joined(separator: " ")
  }

  /// The parts between commas; `Fair,weather` is one part, since what follows a comma without a blank has to
  /// begin as names do: `Lund,Ida`, `lund,ida`.
  static func parts(_ text: String) -> [String] {
    guard text.utf8.contains(ASCII.comma) else { return [text] }
    let bytes = Array(text.utf8)
    let isSmall = !bytes.contains { $0.isUppercase || $0 >= 0x80 }
    var parts: [String] = []
    var start = 0
    for position in bytes.indices where bytes[position] == ASCII.comma {
      if position + 1 < bytes.count {
        let next = bytes[position + 1]
        let mayBegin = next.isUppercase || next >= 0x80 || isSmall && next.isLowercase
        guard mayBegin || next == ASCII.space || next == ASCII.comma else { continue }
      }
      parts.append(trimmed(bytes[start..<position]))
      start = position + 1
    }
    parts.append(trimmed(bytes[start...]))
    return parts.filter { !$0.isEmpty }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.trimming { $0 == ASCII.space || $0 == ASCII.tab }, as: UTF8.self)
  }

  static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars.trimming { $0 == " " || $0 == "\t" })
  }

  /// Moves decorations, slogans, pronouns and nicknames out of the text.
  mutating func takeApart() {
    // A formula or an address in a name field is no name to take apart.
    if let first = rest.utf8.first, "=@<".utf8.contains(first) { return }
    if rest.utf8.count > 400 { return }
    takeBrackets()
    takeSlogans()
    if !keepsNames { takePronounsAtEnd() }
    takeDecorations()
  }

  mutating func keep(_ text: String) {
    guard !text.isEmpty else { return }
    remainder = remainder.map { "\($0) | \(text)" } ?? text
  }

  // MARK: Slogans

  /// ` | CEO at Globex`, ` - Recruiter`, ` • hiring`: people put slogans behind their names.
  ///
  /// Behind a bar anything is one; behind a dash or point, which names may have too, what speaks of a job.
  private mutating func takeSlogans() {
    let scalars = Array(rest.unicodeScalars)
    let bars = scalars.indices.filter { Self.isBar(at: $0, in: scalars) }
    guard let first = bars.first(where: { !Self.trimmed(scalars[..<$0]).isEmpty }) else { return }
    var name = Self.trimmed(scalars[..<first])
    let ends = bars.filter { $0 > first } + [scalars.count]
    for (bar, end) in zip(bars.filter { $0 >= first }, ends) {
      let part = Self.trimmed(scalars[bar + 1..<end])
      let words = Self.words(part, splittingAtCommas: true)
      if part.isEmpty {
        continue
      } else if keepsNames, remainder == nil, !NameSlogan.isOne(words) {
        name += " \(scalars[bar]) \(part)"
      } else if NamePronouns.areThese(part) {
        pronouns = pronouns ?? part
      } else if words.allSatisfy({ NameCredential.isSuffix($0) }) {
        name += ", " + part
      } else if remainder == nil, !Self.isSure(scalars[bar]), !NameSlogan.isOne(words) {
        name += " \(scalars[bar]) \(part)"
      } else {
        keep(part)
      }
    }
    rest = name
  }

  private static func isSure(_ bar: Unicode.Scalar) -> Bool { bar == "|" || bar == "｜" }

  /// A bar, or a dash or point that stands between blanks.
  private static func isBar(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[place] {
    case "|", "｜": return true
    case "-", "–", "—", "•", "·", "~", "/", "\\", ":", "¦", "‖", "»", "›", "―", "‑":
      let isAfterBlank = place > 0 && scalars[place - 1] == " "
      return isAfterBlank && place + 1 < scalars.count && scalars[place + 1] == " "
    default: return false
    }
  }

  /// `Zoë Berg she/her`.
  private mutating func takePronounsAtEnd() {
    let words = Self.words(rest)
    guard words.count > 1, let last = words.last, NamePronouns.areThese(last) else { return }
    pronouns = pronouns ?? last
    let scalars = Array(rest.unicodeScalars).dropLast(last.unicodeScalars.count)
    var text = Self.trimmed(scalars)
    if text.hasSuffix(",") { text.removeLast() }
    rest = text
  }

  // MARK: Decorations

  /// Emoji and symbols go; what stands behind them is a slogan where a whole name stands before.
  private mutating func takeDecorations() {
    var parts: [String] = []
    var part: [Unicode.Scalar] = []
    for scalar in rest.unicodeScalars {
      // A joiner belongs to the letters of India before it, else to an emoji.
      if Self.isDecoration(scalar) || scalar.value == 0x200D && part.isEmpty {
        if !part.isEmpty { parts.append(Self.trimmed(part[...])) }
        part = []
      } else {
        part.append(scalar)
      }
    }
    parts.append(Self.trimmed(part[...]))
    parts = parts.map(Self.withoutMarksAtEnds).filter { !$0.isEmpty }
    guard let first = parts.first else { return }
    rest = first
    for part in parts.dropFirst() {
      if Self.words(rest).count < 2, !NameSlogan.isOne(Self.words(part)) {
        rest += " " + part
      } else if NamePronouns.areThese(part) {
        pronouns = pronouns ?? part
      } else if part.hasPrefix(",")
        || Self.words(part, splittingAtCommas: true).allSatisfy({ NameCredential.isSuffix($0) })
      {
        rest += part.hasPrefix(",") ? part : ", " + part
      } else {
        keep(part)
      }
    }
  }

  /// Without blanks, stars and the commas, marks of direction and joiners that were left at the ends.
  private static func withoutMarksAtEnds(_ text: String) -> String {
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x20, 0x09, 0x2A, 0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x3000,
        0xFEFF,
        0xFE00...0xFE0F:
        true
      default: scalar == ";" || scalar == "|" || scalar == "~"
      }
    }
    var scalars = Array(text.unicodeScalars)[...].drop(while: isMark)
    while let last = scalars.last, isMark(last) || last == "," || last == "-" || last == "–" {
      scalars.removeLast()
    }
    return String(scalars: scalars)
  }

  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar {
    // Marks of trade belong to the word before them; what could not be read was a letter.
    case "®", "™", "©", "°", "´", "\u{FFFD}": return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .mathSymbol: return true
    case .format:
      // The letters of `🏴󠁧󠁢󠁥󠁮󠁧󠁿` are tags that nobody sees.
      return (0xE0020...0xE007F).contains(scalar.value)
    case .nonspacingMark, .enclosingMark:
      // What colours emoji; a mark on a letter is part of the name.
      return (0xFE00...0xFE0F).contains(scalar.value) || scalar.value == 0x20E3
    default:
      return scalar.properties.isEmojiPresentation
    }
  }
}
