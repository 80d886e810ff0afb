/// How the weights of particulars change with what the list itself shows of `m`, the shares of the levels among pairs
/// of one person.
///
/// Particulars are what lists of residents, patients and members hold of a person, and address books seldom: their weights
/// were set by reason. `u` comes from exact counts and is not refined. Names, ways to reach somebody and work are left alone: their
/// weights come from lists with known truth, and where they depend on each other, EM takes colleagues for one person.
struct Refinement: Sendable {
  /// What is added to the weight of each level of each of ``RefinedComparison/all``, in bits.
  private var bits: [[Double]] = RefinedComparison.all.map { $0.levels.map { _ in 0 } }
  /// Whether any weight changes.
  private(set) var changesWeights = false

  /// Changes nothing.
  init() {}

  /// Takes how many pairs are expected on each level of each comparison.
  ///
  /// What is shipped counts as much as ``pseudoPairs`` pairs, so that a short list changes little.
  init(_ expected: [[Double]]) {
    for (place, comparison) in RefinedComparison.all.enumerated() {
      let total = expected[place].reduce(0, +)
      guard total > 0 else { continue }
      changesWeights = true
      for (level, share) in comparison.shares.enumerated() {
        let m = (Self.pseudoPairs * share + expected[place][level]) / (Self.pseudoPairs + total)
        bits[place][level] = max(-Self.maxChange, min(Self.maxChange, Logarithm.base2(m / share)))
      }
      keepOrder(comparison.weights, place)
    }
  }

  /// A worse level never weighs more than a better one.
  private mutating func keepOrder(_ weights: [Double?], _ place: Int) {
    var limit = Double.infinity
    for (level, weight) in weights.enumerated() {
      guard let weight else { continue }
      bits[place][level] = min(bits[place][level], limit - weight)
      limit = weight + bits[place][level]
    }
  }

  private static let pseudoPairs = 500.0
  /// The most that a weight changes, in bits.
  private static let maxChange = 2.0

  /// What is added to the weight of a level of a comparison.
  func bits(_ level: Int, of place: Int) -> Double { bits[place][level] }

  /// A finding of one of the refined comparisons, with its weight refined.
  func refine(_ finding: Finding, of place: Int) -> Finding {
    guard changesWeights,
      let level = RefinedComparison.all[place].levels.firstIndex(of: finding.level)
    else { return finding }
    return Finding(finding.level, finding.weight + bits[place][level])
  }
}
