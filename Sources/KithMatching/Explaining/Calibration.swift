/// The probability that is shown for a match weight.
///
/// Weights add up as if nothing that is compared depended on anything else that is, and so doubtful pairs are fewer people than
/// their bits say. What is shown is what was counted: of the pairs of so many bits, how many are one person, on lists of one owner, of an
/// office, of residents (`kith-generate`, seeds 201 to 203) and of contacts in one file (seeds 21 and 31), all together.
enum Calibration {
  /// Match weights, and log2 of the odds that were counted there; lines lead from one to the next, and on beyond the last.
  private static let points: [(weight: Double, odds: Double)] = [
    (-6, -7.5), (-2, -3), (-1, -1.9), (0, -0.75), (0.6, 0), (1.6, 1.2), (3, 2.8), (5, 4.3),
    (20, 20),
  ]

  /// The probability that two records of a match weight are one person.
  static func probability(weight: Double) -> Double {
    let (low, high) = segment { $0.weight < weight }
    let share = (weight - low.weight) / (high.weight - low.weight)
    return Logarithm.probability(weight: low.odds + share * (high.odds - low.odds))
  }

  /// The match weight of which a probability is shown.
  static func weight(probability: Double) -> Double {
    let odds = Logarithm.base2(probability / (1 - probability))
    guard odds.isFinite else { return odds }
    let (low, high) = segment { $0.odds < odds }
    let share = (odds - low.odds) / (high.odds - low.odds)
    return low.weight + share * (high.weight - low.weight)
  }

  /// The two points on whose line a value lies.
  private static func segment(
    _ isBelow: ((weight: Double, odds: Double)) -> Bool
  ) -> (low: (weight: Double, odds: Double), high: (weight: Double, odds: Double)) {
    let end = max(1, min(points.count - 1, points.firstIndex { !isBelow($0) } ?? points.count - 1))
    return (points[end - 1], points[end])
  }
}
