/// Two records that may be one person, and what all comparisons say of them.
public struct ScoredPair: Hashable, Sendable {
  /// The two.
  public var records: RecordPair
  /// The sum of the evidence in bits, without what the list as a whole says: the prior.
  public var bits: Float

  /// Makes a pair.
  public init(_ records: RecordPair, bits: Float) {
    self.records = records
    self.bits = bits
  }
}
