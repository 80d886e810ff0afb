import KithText

/// A value with a word before it that says what it is: `spouse: Ben Okoro`, `Jabber: ada@jabber.example`.
enum FlatPair {
  /// The text of a value; the value alone where there is no word.
  static func text(_ word: String?, _ value: String) -> String {
    guard let word, !word.isEmpty else {
      // A value that reads like one with a word has an empty one.
      return self.parse(value).word == nil ? value : ": " + value
    }
    return "\(word): \(value)"
  }

  /// The word, in `nil` where there is none, and the value.
  static func parse(_ text: String) -> (word: String?, value: String) {
    guard let colon = text.utf8.firstIndex(of: ASCII.colon),
      case let rest = text[colon...].dropFirst(), rest.utf8.first == ASCII.space,
      case let value = rest.dropFirst(), !value.isEmpty
    else { return (nil, text) }
    return (colon == text.startIndex ? nil : String(text[..<colon]), String(value))
  }
}
