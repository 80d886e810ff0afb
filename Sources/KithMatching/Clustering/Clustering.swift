/// Makes groups of scored pairs by average link.
///
/// Pairs are taken by descending weight; two groups become one where the average weight over all pairs across
/// them reaches the threshold and no hard fact keeps any of them apart. Connected components would chain
/// strangers together over a shared telephone; average link does not.
struct Clustering {
  /// Two records and their weight.
  struct Edge {
    let a: UInt32
    let b: UInt32
    let weight: Float
  }

  private let scorer: Scorer
  private let threshold: Double
  private var group: [UInt32]
  private var members: [UInt32: [UInt32]] = [:]

  init(_ scorer: Scorer, threshold: Double) {
    self.scorer = scorer
    self.threshold = threshold
    group = (0..<UInt32(scorer.records.table.count)).map(\.self)
  }

  /// The groups, in the order of their first records.
  mutating func groups(of edges: [Edge]) -> [[Int]] {
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

  private func belongTogether(_ one: UInt32, _ other: UInt32) -> Bool {
    let mine = members[one] ?? [one]
    let others = members[other] ?? [other]
    var sum = 0.0
    for a in mine {
      for b in others {
        let score = scorer.score(Int(min(a, b)), Int(max(a, b)))
        if score.isVetoed { return false }
        sum += linkage(score.weight)
      }
    }
    return sum >= threshold * Double(mine.count * others.count)
  }

  /// What a pair adds to the average.
  ///
  /// Too little evidence is no evidence against: two records that share
  /// nothing may both belong to a third. One sure pair must not outweigh contradictions of others, nor one
  /// contradiction of a damaged record all others: what no slip explains is a veto.
  private func linkage(_ weight: Double) -> Double {
    guard weight < 0 else { return min(weight, 12) }
    return max(weight, min(0, weight - scorer.prior) - 0.5, -3)
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
