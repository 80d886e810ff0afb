public import KithModel

/// Finds the records that are one person.
///
/// Add all records, then ask for the result. Only features are kept, not the contacts. The same records give
/// the same groups in any order: there is no clock, no random number, and no thread that could be faster.
public struct Matcher {
  private let options: MatchingOptions
  private var table = FeatureTable()

  /// Makes a matcher without records.
  public init(_ options: MatchingOptions = MatchingOptions()) { self.options = options }

  /// Adds a record; records are numbered from 0 in this order.
  public mutating func add(_ contact: Contact) { table.add(FeatureValues(contact)) }

  /// The clusters and the doubtful pairs.
  public consuming func result() -> MatchingResult {
    let order = table.arrange()
    let scorer = Scorer(RecordSet(table))
    let edges = Self.edges(scorer, above: options.reviewThreshold)
    var clustering = Clustering(scorer, threshold: options.mergeThreshold)
    let groups = clustering.groups(of: edges)
    return MatchingResult(
      clusters: groups.map { Self.cluster($0, scorer, order) }
        .sorted { $0.records[0] < $1.records[0] },
      doubtful: Self.doubtful(edges, groups, order))
  }

  private static func edges(_ scorer: Scorer, above threshold: Double) -> [Clustering.Edge] {
    var edges: [Clustering.Edge] = []
    for pair in Blocking.pairs(of: scorer.records) {
      let a = Int(pair >> 32)
      let b = Int(pair & 0xFFFF_FFFF)
      let score = scorer.score(a, b)
      if score.weight >= threshold, !score.isVetoed {
        edges.append(Clustering.Edge(a: UInt32(a), b: UInt32(b), weight: Float(score.weight)))
      }
    }
    return edges
  }

  /// The edges across groups, as pairs of records in the order of adding.
  private static func doubtful(
    _ edges: [Clustering.Edge], _ groups: [[Int]], _ order: [Int]
  ) -> [DoubtfulPair] {
    var number = [Int](repeating: 0, count: order.count)
    for (index, group) in groups.enumerated() {
      for record in group { number[record] = index }
    }
    return edges.filter { number[Int($0.a)] != number[Int($0.b)] }
      .map { edge in
        let one = order[Int(edge.a)]
        let other = order[Int(edge.b)]
        return DoubtfulPair(
          first: min(one, other), second: max(one, other), matchWeight: Double(edge.weight))
      }
      .sorted { ($1.matchWeight, $0.first, $0.second) < ($0.matchWeight, $1.first, $1.second) }
  }

  private static func cluster(_ group: [Int], _ scorer: Scorer, _ order: [Int]) -> Cluster {
    let members = group.sorted { order[$0] < order[$1] }
    let decisions = members.dropFirst().map { record in
      let best = group.filter { $0 != record }.max {
        scorer.score(min($0, record), max($0, record)).weight
          < scorer.score(min($1, record), max($1, record)).weight
      }
      return decision(record, with: best ?? group[0], scorer, order)
    }
    return Cluster(records: members.map { order[$0] }, decisions: decisions)
  }

  private static func decision(
    _ record: Int, with other: Int, _ scorer: Scorer, _ order: [Int]
  ) -> Decision {
    let score = scorer.score(min(record, other), max(record, other), withEvidence: true)
    return Decision(
      record: order[record], with: order[other], matchWeight: score.weight,
      matchProbability: Logarithm.probability(weight: score.weight), evidence: score.evidence)
  }
}
