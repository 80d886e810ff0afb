/// Two records that are worth a comparison, by the numbers that they have while they are compared.
struct CandidatePair: Comparable, Sendable {
  /// The smaller number.
  let a: UInt32
  /// The larger number.
  let b: UInt32

  static func < (left: Self, right: Self) -> Bool {
    left.a != right.a ? left.a < right.a : left.b < right.b
  }
}
