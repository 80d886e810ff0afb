import KithModel

extension Matching {
  /// The pairs that may be one person in whatever list, with their weights without the prior.
  static func candidates(
    _ records: RecordSet, _ constraints: ArrangedConstraints, _ shard: Shard,
    _ options: MatchingOptions
  ) -> [Clustering.Edge] {
    let scorer = Scorer(records)
    let pairs = Blocking.pairs(of: records, shard, isCancelled: options.isCancelled)
    let parts = pairs.concurrentParts { pairs in
      var candidates: [Clustering.Edge] = []
      for (number, pair) in pairs.enumerated() {
        if number % 256 == 0, options.isCancelled() { break }
        let a = Int(pair.a)
        let b = Int(pair.b)
        if constraints.areSettled(a, b) { continue }
        let score = scorer.score(a, b)
        if score.weight + score.withheld >= hopeless, !score.isVetoed {
          candidates.append(
            Clustering.Edge(a: pair.a, b: pair.b, weight: Float(score.weight - scorer.prior(a, b))))
        }
      }
      return candidates
    }
    return parts.reduce(into: []) { $0 += $1 }
  }

  /// The same pairs, those of which the names contradict each other weighed as if that were a slip.
  static func weighedAsSlips(
    _ candidates: [Clustering.Edge], _ records: RecordSet, _ housemates: Housemates,
    _ options: MatchingOptions
  ) -> [Clustering.Edge] {
    let usual = Scorer(records)
    let scorer = Scorer(records, nil, Refinement(), housemates)
    return candidates.concurrentMap { edge in
      let isContrary = !options.isCancelled() && usual.names(Int(edge.a), Int(edge.b)).isContrary
      return isContrary ? rescored(edge, scorer) : edge
    }
  }

  /// The same pairs, weighed by refined weights.
  static func rescored(
    _ candidates: [Clustering.Edge], _ scorer: Scorer, _ options: MatchingOptions
  ) -> [Clustering.Edge] {
    candidates.concurrentMap { options.isCancelled() ? $0 : rescored($0, scorer) }
  }

  private static func rescored(_ edge: Clustering.Edge, _ scorer: Scorer) -> Clustering.Edge {
    let (a, b) = (Int(edge.a), Int(edge.b))
    let weight = scorer.score(a, b).weight - scorer.prior(a, b)
    return Clustering.Edge(a: edge.a, b: edge.b, weight: Float(weight))
  }

  /// The match weight in a usual list below which a pair is no match in the densest of lists.
  private static let hopeless = -10.0
}
