import KithCleaning
import KithModel
import KithText

/// Who got a message: their names stand in one cell and their profiles in another, in the same order.
///
/// An account that was closed has a name and no profile, so there may be fewer profiles than names. Then a name has
/// the profile that is made of it (`/in/ada-fairweather-1234`), and else none.
struct LinkedInRecipients {
  /// Everybody, in the order of the names; behind them those of whom only a profile is known.
  private(set) var people: [LinkedInParticipant]
  /// What names and profiles have no partner, in words; `nil` where all have one.
  private(set) var unpaired: String?

  /// Takes the two cells apart.
  init(names cell: String, profiles: String) {
    let urls = profiles.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
    let parts = cell.split { $0 == "," || $0 == ";" }.map { String($0.trimmingWhitespace()) }
      .filter { !$0.isEmpty }
    let names = Self.names(in: parts)
    let present = names.filter { LinkedInParticipant(name: $0, profile: nil).isSomebody }
    if let names = [names, parts, present].first(where: { $0.count == urls.count }) {
      people = zip(names, urls).map { LinkedInParticipant(name: $0, profile: $1) }
    } else {
      people = present.map { LinkedInParticipant(name: $0, profile: nil) }
      pair(with: urls)
    }
  }

  /// Puts together the parts that are one name: a comma stands between names and before degrees, too.
  private static func names(in parts: [String]) -> [String] {
    parts.reduce(into: []) { names, part in
      guard let last = names.popLast() else { return names.append(part) }
      let whole = "\(last), \(part)"
      names += core(of: whole) == core(of: last) ? [whole] : [last, part]
    }
  }

  /// The words of a name that no degree, title or slogan adds to.
  private static func core(of name: String) -> [String] {
    NameStructure(full: name).components.filter { [.given, .given2, .surname].contains($0.kind) }
      .flatMap { Folding.words($0.value) }
  }

  /// Gives each name the only profile that is made of it, and keeps the others beside the names without one.
  private mutating func pair(with urls: [String]) {
    guard !urls.isEmpty else { return }
    unpaired = "\(people.count) names and \(urls.count) profiles"
    var rest = urls
    let words = people.map { Self.core(of: $0.name ?? "") }
    for index in people.indices {
      let own = rest.filter { Self.isProfile($0, of: words[index]) }
      guard own.count == 1, words.count(where: { Self.isProfile(own[0], of: $0) }) == 1 else {
        continue
      }
      people[index].profile = own[0]
      rest.removeAll { $0 == own[0] }
    }
    let open = people.indices.filter { people[$0].profile == nil }
    for index in open { people[index].possibleProfiles = rest }
    guard rest.count > open.count else { return }
    people += rest.map { LinkedInParticipant(name: nil, profile: $0) }
  }

  /// Whether a profile is called after somebody, by at least two words or by all of its name.
  private static func isProfile(_ url: String, of name: [String]) -> Bool {
    guard let slug = url.split(separator: "/").last else { return false }
    let words = Folding.words(String(slug))
    return words == name || words == [name.joined()]
      || name.count > 1 && name.allSatisfy(words.contains)
  }
}
