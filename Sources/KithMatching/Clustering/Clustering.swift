import KithModel

/// Makes groups of scored pairs by average link.
///
/// Pairs are taken by descending weight; two groups become one where the average weight over all pairs across
/// them reaches the threshold and nothing keeps any of them apart. Connected components would chain
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

  private let linkage: Linkage
  private let options: MatchingOptions
  private let constraints: ArrangedConstraints
  private var groups: GrowingGroups
  /// Groups that were held against each other and stay two, by the sizes that they had then.
  private var refused: [RecordPair: RecordPair] = [:]

  init(_ linkage: Linkage, _ options: MatchingOptions) {
    self.linkage = linkage
    self.options = options
    constraints = linkage.constraints
    groups = GrowingGroups(linkage.scorer.records, constraints)
  }

  /// The groups, in the order of their first records.
  ///
  /// - Parameters:
  ///   - edges: the pairs that may be one.
  ///   - rivals: which of these nothing but somebody's word can join.
  mutating func groups(of edges: [Edge], _ rivals: Rivals) -> [[Int]] {
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
    for pair in constraints.copies.bearers + constraints.known { joinBearers(pair) }
    let ordered = edges.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight : ($0.a, $0.b) < ($1.a, $1.b)
    }
    for edge in ordered where !options.isCancelled() {
      let one = groups[Int(edge.a)]
      let other = groups[Int(edge.b)]
      if one != other, !rivals.contain(edge), belongTogether(one, other) {
        groups.join(one, other)
      }
    }
    return groups.all
  }

  /// Joins two who bear one uid; a uid that two programs gave to two people must not make them one.
  private mutating func joinBearers(_ pair: RecordPair) {
    let one = groups[pair.first]
    let other = groups[pair.second]
    guard one != other, !areKeptApart(one, other), linkage.joinsByUID(pair),
      linkage.weigh(groups.voices(of: one), groups.voices(of: other)) != .barred
    else { return }
    groups.join(one, other)
  }

  private func areKeptApart(_ one: UInt32, _ other: UInt32) -> Bool {
    constraints.keepApart(
      groups.bonds(of: one), groups.bonds(of: other), isOfOne: { groups[$0] == one },
      isOfOther: { groups[$0] == other })
  }

  private mutating func belongTogether(_ one: UInt32, _ other: UInt32) -> Bool {
    let mine = groups.voices(of: one)
    let others = groups.voices(of: other)
    // Large groups meet at many edges, and are the same each time.
    let isLarge = mine.count * others.count > Self.fewPairs
    let pair = RecordPair(Int(one), Int(other))
    let sizes = RecordPair(mine.count, others.count)
    if isLarge, refused[pair] == sizes { return false }
    let isOne =
      !areKeptApart(one, other) && !groups.areVetoed(one, other, linkage.scorer)
      && linkage.areOne(mine, others)
    if isLarge, !isOne { refused[pair] = sizes }
    return isOne
  }

  /// The most records of a group that are compared with those of another: the work of joining n records one by one
  /// would grow with n² else.
  static let maxCompared = 128
  private static let fewPairs = 64
}
