/// log2 of the odds that two records taken by chance are one.
///
/// There are two chances: a book seldom lists a person twice, and two books of one owner often share people.
struct MatchPrior: Sendable {
  /// For two records of one source.
  private(set) var within: Double
  /// For two of different sources.
  private(set) var across: Double

  /// The prior of a list of so many records that tells nothing of its own.
  init(count: Int) {
    within = Logarithm.base2(Self.usual(count))
    across = within
  }

  /// Estimates the priors from the candidate pairs, by expectation and maximisation (Winkler 1988): the pairs that are
  /// expected to match by the weights and the priors so far give the next priors.
  ///
  /// - Parameters:
  ///   - candidates: all pairs that may match, with their match weights without the prior, in bits.
  ///   - isCancelled: whether a rough estimate is enough.
  init(
    _ candidates: [Clustering.Edge], _ records: RecordSet, isCancelled: () -> Bool = { false }
  ) {
    let count = records.statistics.records
    let usual = Self.usual(count)
    let pairs = Double(count) * Double(count) / 2
    guard records.hasSeveralSources else {
      within = Self.estimate(candidates.map(\.weight), pairs, count, usual: usual, isCancelled)
      across = within
      return
    }
    let areOfOne = candidates.map { records.areOfOneSource(Int($0.a), Int($0.b)) }
    let weights = { (isWithin: Bool) in
      zip(candidates, areOfOne).filter { $0.1 == isWithin }.map(\.0.weight)
    }
    within = Self.estimate(
      weights(true), records.pairsOfOneSource, count, usual: usual * Self.shareWithin, isCancelled)
    across = Self.estimate(
      weights(false), pairs - records.pairsOfOneSource, count, usual: usual, isCancelled)
  }

  /// log2 of the chance that one of so many pairs matches.
  private static func estimate(
    _ weights: [Float], _ pairs: Double, _ records: Int, usual: Double, _ isCancelled: () -> Bool
  ) -> Double {
    // In a small list frequencies are those of the world, and so is the chance of a match.
    let pairs = pairs * size(records) / Double(max(1, records))
    let imagined = pairs * imagined / Double(max(1, records))
    var chance = usual
    for _ in 0..<maxSteps where !isCancelled() {
      let prior = Logarithm.base2(chance)
      let expected = weights.reduce(0) { $0 + Logarithm.probability(weight: Double($1) + prior) }
      let next = (expected + usual * imagined) / (pairs + imagined)
      if abs(next - chance) < chance / 1000 { return Logarithm.base2(next) }
      chance = next
    }
    return Logarithm.base2(chance)
  }

  /// In a small list frequencies are those of the world, and so is the chance of a match.
  static func size(_ count: Int) -> Double { Double(max(1000, count)) }

  /// The chance that two records match of a list that is too small to tell: a record has so many further ones.
  private static func usual(_ count: Int) -> Double { 2 * density / size(count) }

  private static let density = 0.2
  /// A book seldom lists a person twice: so much of the usual chance is left within each of several.
  private static let shareWithin = 0.25
  /// So many records of a usual list are imagined beside: a few pairs are no evidence.
  private static let imagined = 50.0
  private static let maxSteps = 50
}
