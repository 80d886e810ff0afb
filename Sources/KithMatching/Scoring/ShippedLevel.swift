/// What is shipped of a level of a comparison.
struct ShippedLevel: Sendable {
  let level: ComparisonLevel
  /// The share of pairs of one person that are on the level.
  let mProbability: Double
  /// The match weight in bits; `nil` where it depends on how rare the value is.
  let weight: Double?

  init(_ level: ComparisonLevel, m: Double, weight: Double? = nil) {
    self.level = level
    mProbability = m
    self.weight = weight
  }
}
