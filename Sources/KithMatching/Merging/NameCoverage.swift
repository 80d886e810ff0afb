import KithCleaning
import KithModel

/// Whether a name says nothing that another does not say too.
enum NameCoverage {
  /// Whether two names are the same but for spelling, order of words, and titles and credentials, which are
  /// united apart: `Ada Fairweather` says no more than `Ada Fairweather, PhD`.
  static func isCovered(_ name: Name, by other: Name) -> Bool {
    let text = name.display ?? ""
    if Folding.key(text) == Folding.key(other.display ?? "") { return true }
    guard spoken(name) == spoken(other) else { return false }
    let components = name.components + other.components
    let known = Folding.words(other.display ?? "") + components.flatMap { Folding.words($0.value) }
    return Folding.words(text).allSatisfy(known.contains)
  }

  /// The words of given names and surnames; vCard has the surname first.
  private static func spoken(_ name: Name) -> [String] {
    name.components.filter { [.given, .given2, .surname, .surname2].contains($0.kind) }
      .flatMap { Folding.words($0.value) }.sorted()
  }
}
