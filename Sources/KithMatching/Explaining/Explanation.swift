public import KithModel

/// Why two records became one contact, or did not.
public struct Explanation: Sendable {
  /// The match weight in bits, the prior included.
  public let matchWeight: Double
  /// The probability that both are one person.
  public var matchProbability: Double { Calibration.probability(weight: matchWeight) }
  /// What speaks for and against; the weights add up to the match weight.
  public let evidence: [Evidence]
  /// What both have in common to be found by: the names of blocking rules.
  public let meetings: [String]
  /// What became of the pair.
  public let outcome: Outcome
  /// What decided it.
  public let ground: Ground
  /// The average weight over all pairs across the groups of the two; `nil` where they are in one group, or where
  /// any two of them cannot be one person.
  public let groupWeight: Double?

  /// What became of a pair.
  public enum Outcome: String, Sendable {
    /// Both are one contact.
    case merged
    /// They are two, and somebody should look.
    case doubtful
    /// They are two.
    case apart
  }

  /// What decided over a pair.
  public enum Ground: String, Sendable {
    /// Somebody said so.
    case decision
    /// The list that both are of was settled before.
    case settled
    /// No two people have what one of them has and the other has not: two profiles, two generations, or one uid and
    /// names that nothing else reconciles.
    case fact
    /// The uid that both bear, and nothing else.
    case uid
    /// Their match weight.
    case weight
    /// One of them goes as well with a third, who cannot be the other.
    case rival
    /// What speaks for or against the other records of their groups.
    case group
    /// A hard fact, given names that contradict each other, or a decision about other records of their groups.
    case groupFact
    /// They have nothing in common by which they would have been found, or too many others have it too.
    case unseen
  }
}
