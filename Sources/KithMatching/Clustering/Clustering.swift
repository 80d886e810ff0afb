import KithModel

/// Makes groups of scored pairs by average link.
///
/// Pairs are taken by descending weight; two groups become one where the average weight over all pairs across
/// them reaches the threshold and no hard fact keeps any of them apart. Connected components would chain
/// strangers together over a shared telephone; average link does not. What somebody decided holds before all.
struct Clustering {
  /// Two records and their weight.
  struct Edge: Sendable {
    let a: UInt32
    let b: UInt32
    let weight: Float

    /// The edge with a weight that is so much higher.
    func adding(_ bits: Double) -> Self { Self(a: a, b: b, weight: weight + Float(bits)) }
  }

  private let scorer: Scorer
  private let options: MatchingOptions
  private let constraints: ArrangedConstraints
  private var groups: GrowingGroups
  /// Groups that were held against each other and stay two, by the sizes that they had then.
  private var refused: [RecordPair: RecordPair] = [:]

  init(_ scorer: Scorer, _ options: MatchingOptions, _ constraints: ArrangedConstraints) {
    self.scorer = scorer
    self.options = options
    self.constraints = constraints
    groups = GrowingGroups(scorer.records, constraints)
  }

  /// The groups, in the order of their first records.
  mutating func groups(of edges: [Edge]) -> [[Int]] {
    for pair in constraints.joints + constraints.mustLink {
      let one = groups[pair.first]
      let other = groups[pair.second]
      if one != other { groups.join(one, other) }
    }
    for pair in constraints.copies.pairs {
      let one = groups[pair.first]
      let other = groups[pair.second]
      if one != other, !areKeptApart(one, other) { groups.join(one, other) }
    }
    for pair in constraints.known { joinKnown(pair) }
    let ordered = edges.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight : ($0.a, $0.b) < ($1.a, $1.b)
    }
    for edge in ordered where !options.isCancelled() {
      let one = groups[Int(edge.a)]
      let other = groups[Int(edge.b)]
      if one != other, belongTogether(one, other) { groups.join(one, other) }
    }
    return groups.all
  }

  /// Joins two who bear one uid; a uid that two programs gave to two people must not make them one.
  private mutating func joinKnown(_ pair: RecordPair) {
    let one = groups[pair.first]
    let other = groups[pair.second]
    guard one != other, !areKeptApart(one, other) else { return }
    let score = scorer.score(pair.first, pair.second)
    guard !scorer.areStrangers(pair.first, pair.second) else { return }
    let uid = constraints.evidence(pair.first, pair.second)?.matchWeight ?? 0
    if !score.isVetoed, score.weight + uid >= options.mergeThreshold { groups.join(one, other) }
  }

  private func areKeptApart(_ one: UInt32, _ other: UInt32) -> Bool {
    constraints.keepApart(
      groups.bonds(of: one), groups.bonds(of: other), isOfOne: { groups[$0] == one },
      isOfOther: { groups[$0] == other })
  }

  private mutating func belongTogether(_ one: UInt32, _ other: UInt32) -> Bool {
    let mine = groups.members(of: one)
    let others = groups.members(of: other)
    // Large groups meet at many edges, and are the same each time.
    let isLarge = mine.count * others.count > Self.fewPairs
    let pair = RecordPair(Int(one), Int(other))
    let sizes = RecordPair(mine.count, others.count)
    if isLarge, refused[pair] == sizes { return false }
    let average =
      areKeptApart(one, other) || groups.areVetoed(one, other, scorer)
      ? nil : Self.average(mine, others, scorer)
    let isOne = average.map { $0 >= options.mergeThreshold } ?? false
    if isLarge, !isOne { refused[pair] = sizes }
    return isOne
  }

  /// The average weight of the pairs across two groups; `nil` where a hard fact keeps any of them apart.
  ///
  /// Of a group of more than ``maxCompared`` records so many stand for all, spread over it.
  static func average(_ group: [UInt32], _ other: [UInt32], _ scorer: Scorer) -> Double? {
    let mine = sample(of: group)
    let others = sample(of: other)
    var sum = 0.0
    for a in mine {
      for b in others {
        let score = scorer.score(Int(min(a, b)), Int(max(a, b)))
        if score.isVetoed { return nil }
        sum += linkage(score.weight, prior: scorer.prior)
      }
    }
    return sum / Double(mine.count * others.count)
  }

  private static func sample(of group: [UInt32]) -> [UInt32] {
    guard group.count > maxCompared else { return group }
    return (0..<maxCompared).map { group[$0 * group.count / maxCompared] }
  }

  /// The most records of a group that are compared with those of another: the work of joining n records one by one
  /// would grow with n² else.
  static let maxCompared = 128
  private static let fewPairs = 64

  /// What a pair adds to the average.
  ///
  /// Too little evidence is no evidence against: two records that share
  /// nothing may both belong to a third. One sure pair must not outweigh contradictions of others, nor one
  /// contradiction of a damaged record all others: what no slip explains is a veto.
  private static func linkage(_ weight: Double, prior: Double) -> Double {
    guard weight < 0 else { return min(weight, 12) }
    return max(weight, min(0, weight - prior) - 0.5, -3)
  }
}
