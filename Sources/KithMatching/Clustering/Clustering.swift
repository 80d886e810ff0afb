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
  private let threshold: Double
  private let constraints: ArrangedConstraints
  private var group: [UInt32]
  private var members: [UInt32: [UInt32]] = [:]

  init(_ scorer: Scorer, threshold: Double, _ constraints: ArrangedConstraints) {
    self.scorer = scorer
    self.threshold = threshold
    self.constraints = constraints
    group = (0..<UInt32(scorer.records.count)).map(\.self)
  }

  /// The groups, in the order of their first records.
  mutating func groups(of edges: [Edge]) -> [[Int]] {
    for pair in constraints.joints + constraints.mustLink {
      let one = group[pair.first]
      let other = group[pair.second]
      if one != other { join(one, other) }
    }
    for pair in constraints.known { joinKnown(pair) }
    let ordered = edges.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight : ($0.a, $0.b) < ($1.a, $1.b)
    }
    for edge in ordered {
      let one = group[Int(edge.a)]
      let other = group[Int(edge.b)]
      if one != other, belongTogether(one, other) { join(one, other) }
    }
    var result: [[Int]] = []
    for record in group.indices where group[record] == UInt32(record) {
      result.append((members[UInt32(record)] ?? [UInt32(record)]).map { Int($0) })
    }
    return result
  }

  /// Joins two who bear one uid; a uid that two programs gave to two people must not make them one.
  private mutating func joinKnown(_ pair: RecordPair) {
    let one = group[pair.first]
    let other = group[pair.second]
    guard one != other,
      !constraints.keepApart(members[one] ?? [one], members[other] ?? [other])
    else { return }
    let score = scorer.score(pair.first, pair.second)
    guard !scorer.areStrangers(pair.first, pair.second) else { return }
    let uid = constraints.evidence(pair.first, pair.second)?.matchWeight ?? 0
    if !score.isVetoed, score.weight + uid >= threshold { join(one, other) }
  }

  private func belongTogether(_ one: UInt32, _ other: UInt32) -> Bool {
    let mine = members[one] ?? [one]
    let others = members[other] ?? [other]
    guard !constraints.keepApart(mine, others) else { return false }
    return Self.average(mine, others, scorer).map { $0 >= threshold } ?? false
  }

  /// The average weight of the pairs across two groups; `nil` where a hard fact keeps any of them apart.
  static func average(
    _ group: some Collection<UInt32>, _ other: some Collection<UInt32>, _ scorer: Scorer
  ) -> Double? {
    var sum = 0.0
    for a in group {
      for b in other {
        let score = scorer.score(Int(min(a, b)), Int(max(a, b)))
        if score.isVetoed { return nil }
        sum += linkage(score.weight, prior: scorer.prior)
      }
    }
    return sum / Double(group.count * other.count)
  }

  /// What a pair adds to the average.
  ///
  /// Too little evidence is no evidence against: two records that share
  /// nothing may both belong to a third. One sure pair must not outweigh contradictions of others, nor one
  /// contradiction of a damaged record all others: what no slip explains is a veto.
  private static func linkage(_ weight: Double, prior: Double) -> Double {
    guard weight < 0 else { return min(weight, 12) }
    return max(weight, min(0, weight - prior) - 0.5, -3)
  }

  /// The group of the smaller first record takes the other in.
  private mutating func join(_ one: UInt32, _ other: UInt32) {
    let (kept, gone) = one < other ? (one, other) : (other, one)
    let all = ((members[kept] ?? [kept]) + (members[gone] ?? [gone])).sorted()
    for record in all { group[Int(record)] = kept }
    members[kept] = all
    members[gone] = nil
  }
}
