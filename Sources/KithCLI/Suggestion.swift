/// Finds the word that was meant.
enum Suggestion {
  /// ` Did you mean 'x'?` with the nearest of the known words, or nothing where none is near.
  static func phrase(for word: String, among known: [String]) -> String {
    let word = Array(word.lowercased().utf8)
    let near = known.map { (word: $0, distance: distance(word, Array($0.utf8))) }
      .filter { $0.distance <= max(1, min(3, $0.word.utf8.count / 2)) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return near.map { " Did you mean '\($0.word)'?" } ?? ""
  }

  /// The same for a verb: what other programs call it is known, too.
  static func phrase(forVerb word: String, among known: [String]) -> String {
    guard let verb = synonyms[word.lowercased()], known.contains(verb) else {
      return phrase(for: word, among: known)
    }
    return " Did you mean '\(verb)'?"
  }

  private static let synonyms = [
    "list": "read", "ls": "read", "cat": "read", "show": "read", "filter": "where", "grep": "where",
    "search": "where", "find": "where", "import": "merge", "combine": "merge", "join": "merge",
    "export": "convert", "unmerge": "split", "validate": "check", "lint": "check",
    "order": "sort", "top": "head", "first": "head", "last": "tail", "random": "sample",
    "wc": "count", "label": "tag",
  ]

  /// The number of letters to change, add, leave out or swap with their neighbour (Damerau 1964).
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
