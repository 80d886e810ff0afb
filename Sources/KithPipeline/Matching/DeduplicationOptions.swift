public import KithMatching

/// What can be set about the making of one contact of several records.
public struct DeduplicationOptions {
  /// What somebody decided.
  public var decisions: DecisionFile?
  /// From which probability on records are merged, and asked about.
  public var matching = MatchingOptions()
  /// Whether each merge is named as it is made.
  public var namesMerges = false
  /// Whose word counts first.
  public var survivorship = Survivorship()
  /// Whether the records and what was found stay at hand when the run is over, for somebody who says what was
  /// found; nothing is said of doubtful pairs then.
  public var keepsRecords = false

  /// Makes the default options.
  public init() {}
}
