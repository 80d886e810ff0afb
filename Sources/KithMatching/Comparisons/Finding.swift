/// What a comparison found.
struct Finding {
  /// The level of agreement.
  let level: ComparisonLevel
  /// Its match weight in bits.
  let weight: Double

  init(_ level: ComparisonLevel, _ weight: Double) {
    self.level = level
    self.weight = weight
  }

  /// A level by its probability among matches and by the rarity of the value, in bits.
  init(_ level: ComparisonLevel, m: Double, rarity: Double) {
    self.init(level, Logarithm.base2(m) + rarity)
  }

  /// The same, with a least and a most that it can be worth.
  init(_ level: ComparisonLevel, m: Double, rarity: Double, in limits: ClosedRange<Double>) {
    self.init(
      level, max(limits.lowerBound, min(limits.upperBound, Logarithm.base2(m) + rarity)))
  }

  /// The same, with a most that it can be worth.
  init(_ level: ComparisonLevel, m: Double, rarity: Double, in limits: PartialRangeThrough<Double>)
  {
    self.init(level, min(limits.upperBound, Logarithm.base2(m) + rarity))
  }
}
