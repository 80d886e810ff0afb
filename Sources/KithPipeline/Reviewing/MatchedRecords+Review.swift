import KithFormats
public import KithMatching
public import KithModel

extension MatchedRecords {
  /// What somebody is to be asked: each two groups once, by their likeliest pair, the likeliest first.
  public var questions: [ReviewQuestion] {
    var group = [Int](repeating: 0, count: count)
    for (number, cluster) in matching.result.clusters.enumerated() {
      for record in cluster.records { group[record] = number }
    }
    var asked: Set<[Int]> = []
    return matching.result.doubtful.compactMap { pair in
      let groups = [group[pair.first], group[pair.second]]
      guard asked.insert(groups.sorted()).inserted else { return nil }
      return ReviewQuestion(
        first: pair.first, second: pair.second, firstGroup: groups[0], secondGroup: groups[1])
    }
  }

  /// What was decided about two records, as it is kept.
  ///
  /// - Throws: ``SystemError``.
  public func decision(
    on pair: RecordPair, _ verdict: PairDecision.Verdict, reason: String? = nil
  ) throws -> PairDecision {
    PairDecision(try contact(at: pair.first), try contact(at: pair.second), verdict, reason: reason)
  }
}

extension PairDecision {
  /// Makes a decision about two contacts.
  public init(_ one: Contact, _ other: Contact, _ verdict: Verdict, reason: String? = nil) {
    let uids = [one, other].map { $0.uid ?? UIDMinting.uid(for: $0) }
    self.init(
      uid: uids[0], with: uids[1], verdict: verdict, reason: reason,
      names: [one.label, other.label])
  }
}
