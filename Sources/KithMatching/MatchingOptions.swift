/// What can be set about matching; the defaults are for everybody.
public struct MatchingOptions: Sendable {
  /// The average match weight, in bits, from which two groups are one: log2 of the odds, so that 0
  /// is as likely as not.
  public var mergeThreshold = 0.6
  /// The match weight from which a pair that was not merged is worth a look.
  public var reviewThreshold = -2.0
  /// Whether whoever asked wants no answer any more.
  ///
  /// It is asked all the time, on every core. Once it is so, matching ends soon, and its result means nothing.
  public var isCancelled: @Sendable () -> Bool = { false }

  /// Makes the default options.
  public init() {}
}
