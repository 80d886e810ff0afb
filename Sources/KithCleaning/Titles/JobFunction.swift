/// What a job is about, from the words of its title.
public enum JobFunction: String, Sendable, CaseIterable {
  case engineering, it, security, data, product, design, research, sales, marketing, hr, finance,
    legal
  case operations, procurement, support, consulting, education, health, administration

  /// The functions that folded words name, each once, in the order of the words.
  static func functions(in words: [String]) -> [JobFunction] {
    var found: [JobFunction] = []
    func add(_ function: JobFunction?) {
      if let function, !found.contains(function) { found.append(function) }
    }
    var place = 0
    while place < words.count {
      let word = words[place]
      if place + 1 < words.count, meanings.beginsPhrase(word),
        let pair = meanings[word + " " + words[place + 1]]
      {
        add(pair)
        place += 2
      } else {
        add(function(of: word))
        place += 1
      }
    }
    return found
  }

  private static let meanings = WordMeanings(JobFunctions.all)

  /// What one word says; Germans write the function and the rank as one: `Vertriebsleiter`.
  private static func function(of word: String) -> JobFunction? {
    if let function = meanings[word] { return function }
    guard word.utf8.count > 7 else { return nil }
    return meanings.byBeginning(of: word) ?? meanings.byEnding(of: word)
  }
}
