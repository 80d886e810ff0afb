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
}
