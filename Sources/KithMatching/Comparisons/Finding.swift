/// What a comparison found.
struct Finding {
  /// The level of agreement.
  let level: String
  /// Its match weight in bits.
  let weight: Double

  init(_ level: String, _ weight: Double) {
    self.level = level
    self.weight = weight
  }

  /// A level by its probabilities among matches and among others.
  init(_ level: String, m: Double, u: Double) {
    self.level = level
    weight = Logarithm.base2(m / u)
  }
}
