import KithModel

/// Constraints by the numbers that records have while they are compared.
struct ArrangedConstraints: Sendable {
  /// Pairs that are one person, sorted.
  let mustLink: [RecordPair]
  /// Pairs that bear one uid, sorted.
  let known: [RecordPair]
  private let linked: Set<RecordPair>
  private let bearOneUID: Set<RecordPair>
  private let apart: [Int: Set<Int>]
  /// Which records are of the settled list; empty where there is none.
  private let settled: [Bool]

  /// Translates constraints.
  ///
  /// - Parameter order: the number that each record had when it was added.
  init(_ constraints: PairConstraints, _ order: [Int]) {
    var places = [Int](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = place }
    func arranged(_ pairs: [RecordPair]) -> [RecordPair] {
      pairs.map { RecordPair(places[$0.first], places[$0.second]) }
        .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
    mustLink = arranged(constraints.mustLink)
    known = arranged(constraints.known)
    linked = Set(mustLink)
    bearOneUID = Set(known)
    var apart: [Int: Set<Int>] = [:]
    for pair in constraints.cannotLink {
      apart[places[pair.first], default: []].insert(places[pair.second])
      apart[places[pair.second], default: []].insert(places[pair.first])
    }
    self.apart = apart
    settled = constraints.settled == 0 ? [] : order.map { $0 < constraints.settled }
  }

  /// Whether somebody said that two records are one person.
  func link(_ a: Int, _ b: Int) -> Bool { linked.contains(RecordPair(a, b)) }

  /// What it says that two records bear one uid, as much as one profile does; `nil` where they do not.
  func evidence(_ a: Int, _ b: Int) -> Evidence? {
    bearOneUID.contains(RecordPair(a, b))
      ? Evidence(comparison: "uid", level: "same", matchWeight: 18) : nil
  }

  /// Whether somebody said that two records are two people.
  func keepApart(_ a: Int, _ b: Int) -> Bool { apart[a]?.contains(b) ?? false }

  /// Whether both records are of the settled list.
  func areSettled(_ a: Int, _ b: Int) -> Bool {
    !settled.isEmpty && settled[a] && settled[b]
  }

  /// Whether any two records of two groups are kept apart.
  func keepApart(_ group: some Sequence<UInt32>, _ other: some Sequence<UInt32>) -> Bool {
    guard !apart.isEmpty || !settled.isEmpty else { return false }
    return group.contains { a in
      other.contains { keepApart(Int(a), Int($0)) || areSettled(Int(a), Int($0)) }
    }
  }
}
