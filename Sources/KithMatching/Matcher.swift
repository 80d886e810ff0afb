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
    let records = RecordSet(table)
    let scorer = Scorer(records)
    let edges = Self.edges(scorer, above: options.reviewThreshold)
    var clustering = Clustering(scorer, threshold: options.mergeThreshold)
    let groups = clustering.groups(of: edges)
    var number = [Int](repeating: 0, count: records.table.count)
    for (index, group) in groups.enumerated() {
      for record in group { number[record] = index }
    }
    let doubtful = edges.filter { number[Int($0.a)] != number[Int($0.b)] }
      .map { DoubtfulPair(first: Int($0.a), second: Int($0.b), matchWeight: Double($0.weight)) }
      .sorted { ($1.matchWeight, $0.first, $0.second) < ($0.matchWeight, $1.first, $1.second) }
    return MatchingResult(
      clusters: groups.map { Self.cluster($0, scorer) }, doubtful: doubtful)
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

  private static func cluster(_ group: [Int], _ scorer: Scorer) -> Cluster {
    let decisions = group.dropFirst().map { record in
      let best = group.filter { $0 != record }.max {
        scorer.score(min($0, record), max($0, record)).weight
          < scorer.score(min($1, record), max($1, record)).weight
      }
      return decision(record, with: best ?? group[0], scorer)
    }
    return Cluster(records: group, decisions: decisions)
  }

  private static func decision(_ record: Int, with other: Int, _ scorer: Scorer) -> Decision {
    let score = scorer.score(min(record, other), max(record, other), withEvidence: true)
    return Decision(
      record: record, with: other, matchWeight: score.weight,
      matchProbability: Logarithm.probability(weight: score.weight), evidence: score.evidence)
  }
}
