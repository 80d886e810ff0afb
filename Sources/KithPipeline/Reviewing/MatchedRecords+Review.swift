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
    on pair: RecordPair, _ verdict: PairDecision.Verdict
  ) throws -> PairDecision {
    let contacts = try [pair.first, pair.second].map(contact(at:))
    let uids = contacts.map { $0.uid ?? UIDMinting.uid(for: $0) }
    return PairDecision(
      uid: uids[0], with: uids[1], verdict: verdict, names: contacts.map(\.label))
  }
}
