import KithCleaning
import KithModel

/// What a name says, to tell whether others say more.
struct NameCoverage {
  private let key: String
  private let spoken: [String]
  private let words: Set<String>

  init(_ name: Name) {
    key = Folding.key(name.display ?? "")
    spoken = Self.spoken(name)
    words = Set(Folding.words(name.display ?? "") + Self.words(name.components))
  }

  /// Whether another name is the same but for spelling, order of words, and titles and credentials, which are
  /// united apart: `Ada Fairweather` says no more than `Ada Fairweather, PhD`.
  func covers(_ name: Name) -> Bool {
    let text = name.display ?? ""
    if Folding.key(text) == key || isShortened(in: text) { return true }
    guard Self.spoken(name) == spoken else { return false }
    let theirs = Set(Self.words(name.components))
    return Folding.words(text).allSatisfy { words.contains($0) || theirs.contains($0) }
  }

  /// Whether a text is the name with initials for some of its words: `A. Fairweather`.
  private func isShortened(in text: String) -> Bool {
    let unknown = Folding.words(text).filter { !words.contains($0) }
    return !unknown.isEmpty
      && unknown.allSatisfy { initial in
        initial.utf8.count == 1 && words.contains { $0.hasPrefix(initial) }
      }
  }

  private static func words(_ components: [NameComponent]) -> [String] {
    components.flatMap { Folding.words($0.value) }
  }

  /// The words of given names and surnames; vCard has the surname first.
  private static func spoken(_ name: Name) -> [String] {
    words(name.components.filter { [.given, .given2, .surname, .surname2].contains($0.kind) })
      .sorted()
  }
}
