/// How many further records of the same person a record has, on average: the prior of matching.
///
/// Lists that were put together of many exports hold more duplicates than an address book.
enum Density {
  /// The density of a list that is too small to tell.
  static let usual = 0.2

  /// Estimates the density from the candidate pairs, by expectation and maximisation (Winkler 1988): the pairs that are
  /// expected to match by the weights and the density so far give the next density.
  ///
  /// - Parameters:
  ///   - weights: the match weights of all pairs that may match, without the prior, in bits.
  ///   - count: the number of records.
  ///   - isCancelled: whether a rough estimate is enough.
  static func estimate(
    _ weights: [Float], count: Int, isCancelled: () -> Bool = { false }
  ) -> Double {
    // So many records of a usual list are imagined beside: a few pairs are no evidence.
    let imagined = 50.0
    var density = usual
    for _ in 0..<maxSteps where !isCancelled() {
      let prior = Scorer.prior(density: density, count: count)
      let expected = weights.reduce(0) { $0 + Logarithm.probability(weight: Double($1) + prior) }
      let next = (expected + usual * imagined) / (Double(count) + imagined)
      if abs(next - density) < density / 1000 { return next }
      density = next
    }
    return density
  }

  private static let maxSteps = 50
}
