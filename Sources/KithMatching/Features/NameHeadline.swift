import KithModel

/// The titles of blogs and feeds that stand where a name should: they are nobody's, neither agree nor contradict, and what
/// the record shares says who it is.
enum NameHeadline {
  /// Whether a name is one.
  ///
  /// - Parameters:
  ///   - words: its words, folded.
  ///   - components: the name.
  static func isOne(_ words: [String], of components: [NameComponent]) -> Bool {
    guard words.count > 1 else { return false }
    if starters.contains(words[0]) || words.contains(where: nouns.contains) { return true }
    // `Ada's Kitchen`.
    return components.contains { component in
      component.value.utf8.contains { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
        && isPossessive(component.value, isLast: component == components.last)
    }
  }

  /// Whether another word follows one that ends in `'s`.
  private static func isPossessive(_ text: String, isLast: Bool) -> Bool {
    let words = text.split(separator: " ")
    return words.dropLast(isLast ? 1 : 0).contains { $0.hasSuffix("'s") || $0.hasSuffix("’s") }
  }

  /// Words with which titles begin, and nobody's name.
  private static let starters: Set<String> = [
    "the", "notes", "thoughts", "musings", "adventures", "confessions", "diary", "tales",
    "ramblings", "planet", "all", "about", "my", "our", "mein", "unser", "mon", "notre",
  ]
  /// Words of titles that are no surnames.
  private static let nouns: Set<String> = [
    "blog", "blogs", "weblog", "newsletter", "podcast", "musings", "chronicles", "notebook",
    "photoblog", "diary", "journal", "magazine", "gazette", "feed", "tagebuch", "carnet",
  ]
}
