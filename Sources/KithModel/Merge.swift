/// Why a card was merged into this one: one element of `kith:merges`.
public struct Merge: Hashable, Sendable {
  /// The uid of the card that was merged into this one.
  public var uid: String
  /// The uid of the card in the group that it is most surely the same as.
  public var with: String
  /// The evidence of that pair in bits: log2 of the odds that both are one, the prior included.
  public var matchWeight: Double
  /// The probability that both are one.
  public var matchProbability: Double
  /// What speaks for and against, by comparison.
  public var evidence: [Evidence]
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a merge record.
  public init(
    uid: String, with: String, matchWeight: Double, matchProbability: Double,
    evidence: [Evidence] = []
  ) {
    self.uid = uid
    self.with = with
    self.matchWeight = matchWeight
    self.matchProbability = matchProbability
    self.evidence = evidence
  }
}
