import KithModel

/// Pairs that evidence must not join, because one of the two goes as well with a third, and the third and the other
/// cannot be one person: a nameless number of a couple, `J. Smith` beside John and Jane, `Chris` beside Christopher and
/// Christina.
///
/// Which of the two it is, the data cannot tell: somebody is asked.
struct Rivals: Sendable {
  private var pairs: Set<RecordPair> = []

  /// Finds them among the pairs that may be one.
  init(_ edges: [Clustering.Edge], _ linkage: Linkage) {
    let neighbors = Neighbors(edges, count: linkage.scorer.records.count)
    let parts = (0..<linkage.scorer.records.count).concurrentParts { records in
      records.flatMap { Self.pairs(of: $0, neighbors[$0], linkage) }
    }
    for pair in parts.joined() { pairs.insert(pair) }
  }

  /// Whether an edge is one of them.
  func contain(_ edge: Clustering.Edge) -> Bool { contain(Int(edge.a), Int(edge.b)) }

  /// Whether two records are such a pair.
  func contain(_ a: Int, _ b: Int) -> Bool { !pairs.isEmpty && pairs.contains(RecordPair(a, b)) }

  private static func pairs(
    of record: Int, _ neighbors: ArraySlice<Neighbors.Neighbor>, _ linkage: Linkage
  ) -> [RecordPair] {
    guard neighbors.count > 1 else { return [] }
    let strongest = neighbors.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.record < $1.record
    }
    .prefix(maxHeld)
    let undecided = undecided(record, strongest, linkage)
    return strongest.filter { one in
      one.weight <= undecided
        || strongest.contains { other in
          other.weight >= one.weight - asStrong && other.record != one.record
            && !linkage.constraints.areOneRecord(Int(one.record), Int(other.record))
            && haveOneLevel(record, one, other, linkage.scorer)
            && linkage.areContrary(Int(one.record), Int(other.record))
        }
    }
    .map { RecordPair(record, Int($0.record)) }
  }

  /// Up to which weight nobody knows which of two the record is, because two of one book bear the name.
  private static func undecided(
    _ record: Int, _ strongest: ArraySlice<Neighbors.Neighbor>, _ linkage: Linkage
  ) -> Float {
    let records = linkage.scorer.records
    guard records.hasSeveralSources else { return -.infinity }
    for (index, one) in strongest.enumerated()
    where !records.areOfOneSource(record, Int(one.record)) {
      for other in strongest.dropFirst(index + 1) {
        if other.weight < one.weight - asStrong { break }
        if !linkage.constraints.areOneRecord(Int(one.record), Int(other.record)),
          linkage.areTwoOfOneSource(Int(one.record), Int(other.record))
        {
          return one.weight + asStrong
        }
      }
    }
    return -.infinity
  }

  /// Whether the record's given name goes with one as far as with the other: a whole name is its own.
  private static func haveOneLevel(
    _ record: Int, _ one: Neighbors.Neighbor, _ other: Neighbors.Neighbor, _ scorer: Scorer
  ) -> Bool {
    let (one, other) = (Int(one.record), Int(other.record))
    guard scorer.contradict(one, other) else { return false }
    let level = scorer.givenLevel(record, one)
    return level != .exact && level == scorer.givenLevel(record, other)
  }

  /// Evidence that is stronger by more than so many bits tells who it is.
  private static let asStrong: Float = 1
  /// So many of the strongest neighbours of a record are held against each other.
  private static let maxHeld = 16
}

/// The records that each record may be one with.
private struct Neighbors: Sendable {
  struct Neighbor {
    let record: UInt32
    let weight: Float
  }

  private var starts: [Int]
  private var neighbors: [Neighbor]

  init(_ edges: [Clustering.Edge], count: Int) {
    var ends = [Int](repeating: 0, count: count + 1)
    for edge in edges {
      ends[Int(edge.a) + 1] += 1
      ends[Int(edge.b) + 1] += 1
    }
    for record in 0..<count { ends[record + 1] += ends[record] }
    starts = ends
    neighbors = Array(repeating: Neighbor(record: 0, weight: 0), count: edges.count * 2)
    for edge in edges {
      for (record, other) in [(edge.a, edge.b), (edge.b, edge.a)] {
        neighbors[ends[Int(record)]] = Neighbor(record: other, weight: edge.weight)
        ends[Int(record)] += 1
      }
    }
  }

  subscript(record: Int) -> ArraySlice<Neighbor> { neighbors[starts[record]..<starts[record + 1]] }
}
