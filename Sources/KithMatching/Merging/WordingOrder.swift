import KithModel

/// The order of contacts that are so much alike that only all that they say can tell.
///
/// The description that Swift gives a value says every member of it, so that two contacts that differ at all have an
/// order, whatever members there will be. It takes long to make, and is made once of each contact that needs it.
final class WordingOrder {
  private let contacts: [Contact]
  private var wordings: [Int: String] = [:]

  init(_ contacts: [Contact]) { self.contacts = contacts }

  /// Whether one contact comes before another, by their numbers.
  func isFirst(_ one: Int, _ other: Int) -> Bool {
    contacts[one] != contacts[other] && wording(one) < wording(other)
  }

  private func wording(_ number: Int) -> String {
    if let known = wordings[number] { return known }
    let wording = "\(contacts[number])"
    wordings[number] = wording
    return wording
  }
}
