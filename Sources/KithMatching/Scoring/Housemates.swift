/// Whether a list has people who share a house or an office with others of it, as far as the list itself shows.
///
/// Of an address book and of a census most pairs that share a place but no given name are two people who live or work
/// together. In a register of single people, such as patients of a whole country, they are one person whose name was
/// spoilt: there a contradiction of names says much less.
struct Housemates: Sendable {
  /// Whether it has; so it is with a list that is too small to tell.
  private(set) var areListed = true

  /// Those of any list.
  init() {}

  /// Counts among the candidate pairs those that share a place: with one given name, and with two.
  ///
  /// Of very many pairs so many stand for all, spread over the list.
  init(_ candidates: [Clustering.Edge], _ scorer: Scorer) {
    var agreeing = Self.imaginedAgreeing
    var contrary = Self.imaginedContrary
    let step = max(1, candidates.count / Self.maxCounted)
    for index in stride(from: 0, to: candidates.count, by: step) {
      let edge = candidates[index]
      switch scorer.namesAtOnePlace(Int(edge.a), Int(edge.b)) {
      case .agree: agreeing += 1
      case .contradict: contrary += 1
      case nil: break
      }
    }
    areListed = contrary >= agreeing * Self.shareOfSpoilt
  }

  /// What the given names of two at one place say.
  enum Names { case agree, contradict }

  /// So many pairs of a usual list are imagined beside.
  ///
  /// One of few records has families and offices until it shows that it has not.
  private static let imaginedAgreeing = 20.0
  private static let imaginedContrary = 20.0
  /// The most names that contradict each other for each that agrees, in a list of people who share nothing with others.
  ///
  /// It is 0.02 in Febrl's lists, 0.1 among historical figures, and 0.3 to 9 where there are families and offices.
  private static let shareOfSpoilt = 0.15
  private static let maxCounted = 2000
}
