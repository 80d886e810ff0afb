/// How the weights of particulars change with what the list itself shows of `m`, the shares of the levels among pairs
/// of one person.
///
/// `u` comes from exact counts and is not refined. Names, ways to reach somebody and work are left alone: their weights
/// come from lists with known truth, and where they depend on each other, EM takes colleagues for one person.
struct Refinement: Sendable {
  /// The comparisons that are refined.
  static let comparisons: [any RefinableComparison] = [
    BirthdayComparison(), StreetComparison(), ValueComparison.postcode, ValueComparison.locality,
    ValueComparison.region,
  ]

  /// What is added to the weight of each level of each comparison, in bits.
  private var bits: [[Double]] = comparisons.map { $0.levels.map { _ in 0 } }
  /// Whether any weight changes.
  private(set) var changesWeights = false

  /// Changes nothing.
  init() {}

  /// Takes how many pairs are expected on each level of each comparison.
  ///
  /// What is shipped counts as much as ``pseudoPairs`` pairs, so that a short list changes little.
  init(_ expected: [[Double]]) {
    for (place, comparison) in Self.comparisons.enumerated() {
      let total = expected[place].reduce(0, +)
      guard total > 0 else { continue }
      changesWeights = true
      for (level, shipped) in comparison.levels.enumerated() {
        let m =
          (Self.pseudoPairs * shipped.mProbability + expected[place][level])
          / (Self.pseudoPairs + total)
        let change = Logarithm.base2(m / shipped.mProbability)
        bits[place][level] = max(-Self.most, min(Self.most, change))
      }
      keepOrder(comparison.levels, place)
    }
  }

  /// A worse level never weighs more than a better one.
  private mutating func keepOrder(_ levels: [ShippedLevel], _ place: Int) {
    var limit = Double.infinity
    for (level, shipped) in levels.enumerated() {
      guard let weight = shipped.weight else { continue }
      bits[place][level] = min(bits[place][level], limit - weight)
      limit = weight + bits[place][level]
    }
  }

  private static let pseudoPairs = 500.0
  /// The most that a weight changes, in bits.
  private static let most = 2.0

  /// What is added to the weight of a level of a comparison.
  func bits(_ level: Int, of place: Int) -> Double { bits[place][level] }

  /// A finding with its weight refined.
  func refine(_ finding: Finding, of comparison: some RefinableComparison) -> Finding {
    guard changesWeights,
      let level = comparison.levels.firstIndex(where: { $0.level == finding.level })
    else { return finding }
    return Finding(finding.level, finding.weight + bits[comparison.place][level])
  }
}
