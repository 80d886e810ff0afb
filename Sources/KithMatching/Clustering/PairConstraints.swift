/// What is known of records beforehand, and what no evidence changes: must-link and cannot-link constraints
/// (Wagstaff and Cardie 2000).
public struct PairConstraints: Sendable {
  /// Pairs that are one person.
  public var mustLink: [RecordPair] = []
  /// Pairs that are two people.
  public var cannotLink: [RecordPair] = []
  /// Pairs that bear one uid: one person, unless a hard fact or all the rest speaks against it.
  public var known: [RecordPair] = []
  /// How many of the first records are a list that was settled before: no two of them become one unless
  /// ``mustLink`` says so.
  public var settled = 0

  /// Makes no constraints.
  public init() {}
}
