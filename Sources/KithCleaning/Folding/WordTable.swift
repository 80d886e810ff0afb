import KithText

/// A set of words, asked by their bytes: names are looked up in dozens of these, which a `Set` of texts makes
/// most of the work.
struct WordTable: Sendable {
  private let words: [String]
  /// Hash and place of a word, 1 for the first; a place of nothing ends the search.
  ///
  /// A power of two of slots, half of them empty.
  private var slots: [(hash: UInt32, place: UInt16)]

  /// The words of a text between blanks and line ends.
  init(_ text: String) {
    self.init(
      text.utf8.split { $0 == ASCII.space || $0 == ASCII.lineFeed }.map { String(Substring($0)) })
  }

  init(_ all: [String]) {
    words = all
    var count = 16
    while count < 2 * all.count { count *= 2 }
    slots = Array(repeating: (0, 0), count: count)
    for (index, word) in all.enumerated() {
      let hash = Self.hash(of: word).hash
      var slot = Int(hash) & (count - 1)
      while slots[slot].place != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = (hash, UInt16(index + 1))
    }
  }

  /// Whether the table has a word.
  func contains(_ word: String) -> Bool {
    let (hash, isMarked) = Self.hash(of: word)
    // Letters with loose marks equal those written in one piece, but not by their bytes.
    if isMarked { return words.contains(word) }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].place != 0 {
      if slots[slot].hash == hash, words[Int(slots[slot].place) - 1] == word { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// FNV-1a, and whether a byte begins one of the marks that combine with letters, U+0300 to U+036F.
  private static func hash(of word: String) -> (hash: UInt32, isMarked: Bool) {
    let bytes = word.utf8.span
    var hash: UInt32 = 2_166_136_261
    var isMarked = false
    for index in bytes.indices {
      hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
      if bytes[index] == 0xCC || bytes[index] == 0xCD { isMarked = true }
    }
    // Its low bits alone are those of the last letters.
    return (hash ^ hash >> 15, isMarked)
  }
}

extension WordTable: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: String...) { self.init(elements) }
}
