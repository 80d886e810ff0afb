/// What matching found.
public struct MatchingResult: Sendable {
  /// The clusters, in the order of their first records; every record is in exactly one.
  public let clusters: [Cluster]
  /// Pairs that may be one person but were not merged, the likeliest first.
  public let doubtful: [DoubtfulPair]
}
