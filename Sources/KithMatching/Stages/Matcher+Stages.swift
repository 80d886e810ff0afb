/// Matching in stages, for lists that are spread over many processes: ``keys()``, ``model()``,
/// ``scores(_:of:)`` and ``match(_:_:_:)`` one after the other find what ``match(_:)`` finds.
extension Matcher {
  /// The hashes of what each record can be found by, in the order of adding: records that may be one person have one
  /// in common.
  public consuming func keys() -> [[UInt64]] {
    let records = RecordSet(table)
    var keys = [[UInt64]](repeating: [], count: records.count)
    for record in 0..<records.count {
      var all: [UInt64] = []
      for rule in BlockingRule.all { rule.addKeys(record, records, &all) }
      keys[records.order[record]] = Array(Set(all)).sorted()
    }
    return keys
  }

  /// The model of all records.
  public consuming func model() -> LinkageModel {
    let records = RecordSet(table)
    var table = table
    table.uncount(records.copies.repeated.map { records.order[$0] })
    let addresses = table.mailboxes.addresses(in: table.vocabulary)
    return LinkageModel(table.vocabulary, records, addresses)
  }

  /// The pairs of a part of the blocks that may be one person.
  ///
  /// - Parameters:
  ///   - model: the model of the list that the records are of.
  ///   - shard: which of the blocks. Records that have none of their keys may be missing.
  public consuming func scores(_ model: LinkageModel, of shard: Shard = .whole) -> [ScoredPair] {
    let records = RecordSet(table, model)
    return Matching.candidates(
      records, ArrangedConstraints(PairConstraints(), ArrangedParts(parts, records.order)), shard,
      options
    )
    .map { edge in
      ScoredPair(
        RecordPair(records.order[Int(edge.a)], records.order[Int(edge.b)]), bits: edge.weight)
    }
  }

  /// The clusters and the doubtful pairs, of all records and the scores of all parts; a pair that stands in several
  /// counts once.
  public consuming func match(
    _ model: LinkageModel, _ scores: [ScoredPair],
    _ constraints: PairConstraints = PairConstraints()
  ) -> Matching {
    let records = RecordSet(table, model)
    var places = [Int](repeating: 0, count: records.count)
    for (place, number) in records.order.enumerated() { places[number] = place }
    let edges = scores.map { score in
      let pair = RecordPair(places[score.records.first], places[score.records.second])
      return Clustering.Edge(a: UInt32(pair.first), b: UInt32(pair.second), weight: score.bits)
    }
    .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    var candidates: [Clustering.Edge] = []
    for edge in edges
    where candidates.last.map({ ($0.a, $0.b) != (edge.a, edge.b) }) ?? true {
      candidates.append(edge)
    }
    return Matching(
      records, candidates, options,
      ArrangedConstraints(
        constraints, ArrangedParts(parts, records.order), records.copies))
  }
}
