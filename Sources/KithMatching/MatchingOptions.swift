/// What can be set about matching; the defaults are for everybody.
public struct MatchingOptions: Sendable {
  /// The probability, as it is shown, from which two groups are one: that of the average match weight over all pairs
  /// across them.
  public var mergeAbove = 0.5
  /// The probability, as it is shown, from which a pair that was not merged is asked about.
  public var askAbove = 0.1
  /// Whether whoever asked wants no answer any more.
  ///
  /// It is asked all the time, on every core. Once it is so, matching ends soon, and its result means nothing.
  public var isCancelled: @Sendable () -> Bool = { false }

  /// Makes the default options.
  public init() {}

  /// ``mergeAbove`` as a match weight, in bits.
  public var mergeThreshold: Double { Calibration.weight(probability: mergeAbove) }

  /// ``askAbove`` as a match weight, in bits.
  public var reviewThreshold: Double { Calibration.weight(probability: askAbove) }
}
