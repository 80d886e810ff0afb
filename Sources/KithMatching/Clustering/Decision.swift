public import KithModel

/// Why a record is in its cluster.
public struct Decision: Sendable {
  /// The record.
  public let record: Int
  /// The record of the cluster that it is most surely the same as.
  public let with: Int
  /// The match weight of the two in bits, the prior included.
  public let matchWeight: Double
  /// The probability that both are one.
  public let matchProbability: Double
  /// What speaks for and against.
  public let evidence: [Evidence]
}
