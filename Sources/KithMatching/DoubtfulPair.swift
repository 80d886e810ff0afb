/// Two records that may be one person: for somebody to decide.
public struct DoubtfulPair: Hashable, Sendable {
  /// The record that came first, counted from 0.
  public let first: Int
  /// The other record.
  public let second: Int
  /// The match weight in bits, the prior included.
  public let matchWeight: Double

  /// The probability that they are one person.
  public var matchProbability: Double { Calibration.probability(weight: matchWeight) }
}
