/// A text that holds a name and perhaps things that are none.
struct NameText {
  private(set) var rest: String
  private(set) var nicknames: [String] = []
  private(set) var pronouns: String?
  private(set) var remainder: String?

  init(_ text: String) { rest = text }

  /// Whether the text is letters, hyphens, apostrophes and full stops, with blanks and commas between words
  /// only, as nearly all names are: there is nothing to take apart.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var last: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      let isBetween = (byte == 0x20 || byte == 0x2C) && last != 0x20 && last != byte
      guard isPlain(byte) || byte == 0x2E || isBetween else { return false }
      last = byte
    }
    return last != 0x20 && last != 0x2C
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
    case 0x41...0x5A, 0x61...0x7A, 0x2D, 0x27: true
    case 0x80...0xBF, 0xC3...0xCA, 0xCE...0xDB, 0xE4...0xED: true
    default: false
    }
  }

  /// The words between blanks (and commas).
  static func words(_ text: String, splittingAtCommas: Bool = false) -> [String] {
    text.utf8.split { $0 == 0x20 || $0 == 0x09 || splittingAtCommas && $0 == 0x2C }
      .map { String(Substring($0)) }
  }

  /// The parts between commas that are followed by a blank or nothing; `Fair,weather` is one part.
  static func parts(_ text: String) -> [String] {
    guard text.utf8.contains(0x2C) else { return [text] }
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    for position in bytes.indices where bytes[position] == 0x2C {
      guard position + 1 == bytes.count || bytes[position + 1] == 0x20 else { continue }
      parts.append(trimmed(bytes[start..<position]))
      start = position + 1
    }
    parts.append(trimmed(bytes[start...]))
    return parts.filter { !$0.isEmpty }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Moves decorations, slogans, pronouns and nicknames out of the text.
  mutating func takeApart() {
    // A formula or an address in a name field is no name to take apart.
    if let first = rest.utf8.first, "=@<".utf8.contains(first) { return }
    takeSlogan()
    takeBrackets()
    takePronounsAtEnd()
    trimDecorations()
  }

  /// ` | CEO at Globex`: people put slogans behind their names.
  private mutating func takeSlogan() {
    let bytes = Array(rest.utf8)
    guard let bar = bytes.firstIndex(of: 0x7C), bar > 0 else { return }
    let before = Self.trimmed(bytes[..<bar])
    guard !before.isEmpty else { return }
    let after = Self.trimmed(bytes[bar...].drop { $0 == 0x7C || $0 == 0x20 })
    rest = before
    remainder = after.isEmpty ? nil : after
  }

  private static let pairs: [(open: String, close: String)] = [
    ("(", ")"), ("[", "]"), ("（", "）"), ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“"),
  ]

  private mutating func takeBrackets() {
    let hasBracket = rest.utf8.contains {
      $0 == 0x28 || $0 == 0x5B || $0 == 0x22 || $0 == 0xE2 || $0 == 0xEF || $0 == 0xC2
    }
    guard hasBracket else { return }
    for pair in Self.pairs where rest.utf8.count < 256 {
      guard let inside = Self.between(pair.open, pair.close, in: rest) else { continue }
      let content = Self.trimmed(Array(rest[inside.content].utf8)[...])
      if Self.arePronouns(content) {
        pronouns = content
      } else if Self.canBeNickname(content) {
        nicknames.append(content)
      } else {
        continue
      }
      let before = Self.trimmed(Array(rest[..<inside.whole.lowerBound].utf8)[...])
      let after = Self.trimmed(Array(rest[inside.whole.upperBound...].utf8)[...])
      // A comma that followed the bracket stays with the word before it.
      rest =
        before.isEmpty || after.isEmpty || after.hasPrefix(",")
        ? before + after : before + " " + after
      if rest.isEmpty { rest = nicknames.popLast() ?? content }
    }
  }

  private static func between(
    _ open: String, _ close: String, in text: String
  ) -> (whole: Range<String.Index>, content: Range<String.Index>)? {
    guard let start = text.firstIndex(where: { String($0) == open }) else { return nil }
    let inner = text.index(after: start)
    guard let end = text[inner...].firstIndex(where: { String($0) == close }) else { return nil }
    return (start..<text.index(after: end), inner..<end)
  }

  /// At most three words of letters.
  private static func canBeNickname(_ text: String) -> Bool {
    let words = words(text)
    guard (1...3).contains(words.count), text.utf8.count <= 40 else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || " .-'’".unicodeScalars.contains($0)
    }
  }

  private static let pronounWords: Set<String> = [
    "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "zir", "hir", "xe",
    "xem", "it", "its", "elle", "il", "iel", "ella", "él", "elles", "sie", "ihr", "er", "ihm",
    "hon",
    "henne", "han", "hen", "any", "all",
  ]

  /// Whether the text is pronouns: at least two of them with slashes.
  static func arePronouns(_ text: String) -> Bool {
    let words = text.lowercased().split { $0 == "/" || $0 == " " }
    return words.count >= 2 && text.contains("/")
      && words.allSatisfy { pronounWords.contains(String($0)) }
  }

  /// `Zoë Berg she/her`.
  private mutating func takePronounsAtEnd() {
    let words = Self.words(rest)
    guard words.count > 1, let last = words.last, Self.arePronouns(last) else { return }
    pronouns = last
    rest = Self.trimmed(Array(rest.utf8).dropLast(last.utf8.count)[...])
  }

  /// Emoji, symbols and blanks at both ends.
  private mutating func trimDecorations() {
    let scalars = rest.unicodeScalars
    guard let first = scalars.firstIndex(where: { !Self.isDecoration($0) }),
      let last = scalars.lastIndex(where: { !Self.isDecoration($0) })
    else { return }
    rest = String(scalars[first...last])
  }

  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else {
      return scalar == " " || scalar == "\t" || scalar == "," || scalar == "*"
    }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .mathSymbol, .spaceSeparator: return true
    case .format, .nonspacingMark:
      // What joins and colours emoji; a mark on a letter is part of the name.
      return scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
    default: return scalar.properties.isEmojiPresentation
    }
  }
}
