import KithText

/// What words mean, by whole words and phrases, and by how longer words begin and end.
///
/// The longest beginning or ending that fits counts: those of a `teamleiter` before those of a `leiter`.
struct WordMeanings<Meaning: Sendable>: Sendable {
  private var whole: [String: Meaning] = [:]
  private var beginnings: [(part: String, meaning: Meaning)] = []
  private var endings: [(part: String, meaning: Meaning)] = []
  /// The first words of phrases: most words begin none, and need no others to be looked up with them.
  private let firstWords: WordTable

  /// - Parameter words: entries between bars, with a `-` where a longer word goes on.
  init(_ words: [(Meaning, String)]) {
    for (meaning, entries) in words {
      for entry in entries.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let entry = entry.split(separator: " ").joined(separator: " ")
        if entry.hasSuffix("-") {
          beginnings.append((String(entry.dropLast()), meaning))
        } else if entry.hasPrefix("-") {
          endings.append((String(entry.dropFirst()), meaning))
        } else if !entry.isEmpty {
          whole[entry] = meaning
        }
      }
    }
    beginnings.sort { $0.part.utf8.count > $1.part.utf8.count }
    endings.sort { $0.part.utf8.count > $1.part.utf8.count }
    firstWords = WordTable(
      Set(
        whole.keys.compactMap { phrase in
          phrase.firstIndex(of: " ").map { String(phrase[..<$0]) }
        }
      ).sorted())
  }

  /// The meaning of a word or phrase as it stands.
  subscript(_ phrase: String) -> Meaning? { whole[phrase] }

  /// Whether a word begins a phrase of several.
  func beginsPhrase(_ word: String) -> Bool { firstWords.contains(word) }

  /// The meaning of a word by its beginning.
  func byBeginning(of word: String) -> Meaning? {
    beginnings.first { word.utf8.starts(with: $0.part.utf8) }?.meaning
  }

  /// The meaning of a word by its end.
  func byEnding(of word: String) -> Meaning? {
    endings.first { word.hasSuffix(bytesOf: $0.part) }?.meaning
  }
}
