import KithModel

/// A list that was matched, for whatever there is to ask about it.
public struct Matching: Sendable {
  /// The clusters and the doubtful pairs.
  public let result: MatchingResult

  let scorer: Scorer
  /// The options that it was matched by.
  public let options: MatchingOptions
  let constraints: ArrangedConstraints
  /// The groups, by the places at which the parts of records are compared.
  let groups: [[Int]]
  /// The group of the part at each place.
  let group: [Int]
  /// The doubtful pairs, to be looked up.
  let asked: Set<RecordPair>
  /// What groups are held together by.
  let linkage: Linkage
  /// Pairs that only somebody's word can join.
  let rivals: Rivals

  init(
    _ records: RecordSet, _ found: consuming [Clustering.Edge], _ options: MatchingOptions,
    _ constraints: ArrangedConstraints
  ) {
    let isCancelled = options.isCancelled
    var candidates = found
    let housemates = Housemates(candidates, Scorer(records))
    if !housemates.areListed {
      candidates = Self.weighedAsSlips(candidates, records, housemates, options)
    }
    let prior = MatchPrior(candidates, records, isCancelled: isCancelled)
    let refinement = Refinement.estimate(
      candidates, Scorer(records, prior, Refinement(), housemates))
    if refinement.changesWeights {
      candidates = Self.rescored(
        candidates, Scorer(records, nil, refinement, housemates), options)
    }
    let scorer = Scorer(
      records, MatchPrior(candidates, records, isCancelled: isCancelled), refinement, housemates)
    let edges = candidates.map { $0.adding(scorer.prior(Int($0.a), Int($0.b))) }
      .filter { Double($0.weight) >= options.reviewThreshold }
    linkage = Linkage(
      scorer: scorer, constraints: constraints, threshold: options.mergeThreshold)
    rivals = Rivals(edges, linkage)
    var clustering = Clustering(linkage, options)
    groups = clustering.groups(of: edges, rivals)
    self.scorer = scorer
    self.options = options
    self.constraints = constraints
    group = Self.numbers(of: groups, count: records.count)
    let doubtful = Self.doubtful(edges, groups, group, constraints)
    asked = Set(doubtful.map { RecordPair($0.first, $0.second) })
    let pairs = Self.pairs(of: edges, groups, group, constraints)
    let clusters = groups.enumerated().compactMap { number, group in
      isCancelled() ? nil : Self.cluster(group, along: pairs[number], scorer, constraints)
    }
    result = MatchingResult(
      clusters: clusters.sorted { $0.records[0] < $1.records[0] },
      doubtful: doubtful)
  }

  private static func numbers(of groups: [[Int]], count: Int) -> [Int] {
    var number = [Int](repeating: 0, count: count)
    for (index, group) in groups.enumerated() {
      for record in group { number[record] = index }
    }
    return number
  }

  /// The edges across groups, as pairs of records in the order of adding, each by its likeliest parts; what was decided is
  /// not asked again.
  private static func doubtful(
    _ edges: [Clustering.Edge], _ groups: [[Int]], _ group: [Int],
    _ constraints: ArrangedConstraints
  ) -> [DoubtfulPair] {
    var seen: Set<RecordPair> = []
    let bonds = groups.map { constraints.bonds(of: $0.lazy.map(UInt32.init)) }
    return edges.filter { edge in
      let one = group[Int(edge.a)]
      let other = group[Int(edge.b)]
      return one != other
        && !constraints.keepApart(
          bonds[one], bonds[other], isOfOne: { group[$0] == one }, isOfOther: { group[$0] == other }
        )
    }
    .map { edge in
      let pair = RecordPair(
        constraints.parts.record(at: Int(edge.a)), constraints.parts.record(at: Int(edge.b)))
      return DoubtfulPair(
        first: pair.first, second: pair.second, matchWeight: Double(edge.weight))
    }
    .sorted { ($1.matchWeight, $0.first, $0.second) < ($0.matchWeight, $1.first, $1.second) }
    .filter { seen.insert(RecordPair($0.first, $0.second)).inserted }
  }

  /// The pairs that hold together each group that is too large to look at all of its pairs.
  private static func pairs(
    of edges: [Clustering.Edge], _ groups: [[Int]], _ group: [Int],
    _ constraints: ArrangedConstraints
  ) -> [Int: [RecordPair]] {
    var pairs: [Int: [RecordPair]] = [:]
    for (number, group) in groups.enumerated() where group.count > maxLinked { pairs[number] = [] }
    guard !pairs.isEmpty else { return pairs }
    let compared = edges.lazy.map { RecordPair(Int($0.a), Int($0.b)) }
    for list in [
      Array(compared), constraints.joints, constraints.mustLink, constraints.copies.pairs,
      constraints.copies.bearers, constraints.known,
    ] {
      for pair in list where group[pair.first] == group[pair.second] {
        pairs[group[pair.first]]?.append(pair)
      }
    }
    return pairs
  }

  /// The most records of a group of which each is looked at with each for the strongest links; of a larger one only
  /// those pairs are that were found by blocking, decisions and uids.
  private static let maxLinked = 256

  private static func cluster(
    _ group: [Int], along pairs: [RecordPair]?, _ scorer: Scorer,
    _ constraints: ArrangedConstraints
  ) -> Cluster {
    let members = constraints.parts.sorted(group)
    let links = links(of: members, along: pairs) { a, b in
      // The parts of a record hang together, so that one link leads to each further record; then counts what somebody
      // said, then a uid in common, then the weight.
      let known =
        constraints.areOneRecord(a, b)
        ? 3 : constraints.link(a, b) ? 2 : constraints.evidence(a, b) != nil ? 1 : 0
      return (known, scorer.score(a, b).weight)
    }
    var records = members.map(constraints.parts.record)
    records = records.indices.filter { $0 == 0 || records[$0] != records[$0 - 1] }.map {
      records[$0]
    }
    return Cluster(
      records: records,
      decisions: members.dropFirst().compactMap { member in
        let other = links[member] ?? members[0]
        guard !constraints.areOneRecord(member, other) else { return nil }
        return decision(member, with: other, scorer, constraints)
      })
  }

  private static func links(
    of members: [Int], along pairs: [RecordPair]?, _ strength: SpanningTree.Strength
  ) -> [Int: Int] {
    guard let pairs else { return SpanningTree.links(of: members, strength) }
    return SpanningTree.links(of: members, along: pairs, strength)
  }

  private static func decision(
    _ record: Int, with other: Int, _ scorer: Scorer, _ constraints: ArrangedConstraints
  ) -> Decision {
    let score = score(record, other, scorer, constraints)
    // What somebody said has no weight in bits: it counts before all that has.
    let said =
      constraints.link(record, other)
      ? [Evidence(comparison: Evidence.decision, level: "same", matchWeight: 0)] : []
    return Decision(
      record: constraints.parts.record(at: record), with: constraints.parts.record(at: other),
      matchWeight: score.weight,
      matchProbability: Calibration.probability(weight: score.weight),
      evidence: score.evidence + said)
  }

  /// What speaks for and against a pair, a uid in common included.
  static func score(
    _ a: Int, _ b: Int, _ scorer: Scorer, _ constraints: ArrangedConstraints
  ) -> Score {
    var score = scorer.score(min(a, b), max(a, b), withEvidence: true)
    if let uid = constraints.evidence(a, b) {
      score.weight += uid.matchWeight
      score.evidence.append(uid)
    }
    return score
  }
}
