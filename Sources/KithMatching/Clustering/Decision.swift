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

extension Decision {
  /// Whether nothing but a uid in common makes the two one person: without it their weight is under a threshold.
  func isByUIDAlone(threshold: Double) -> Bool {
    guard let uid = evidence.first(where: { $0.comparison == Evidence.uid }),
      !evidence.contains(where: { $0.comparison == Evidence.decision })
    else { return false }
    return matchWeight - uid.matchWeight < threshold
  }
}
