/// Records that bear one uid, and so are one before anything is compared.
///
/// Of these, who say the same are copies of a record that was read more than once, as when a file is given twice. A copy
/// has no weight of its own: it is not counted, makes no block larger and has no voice in an average.
struct RecordCopies: Sendable {
  /// The first of the copies of each place; empty where nobody has any.
  private var first: [UInt32] = []
  /// Who each place claims to be, where others claim it who do not say the same; 0 elsewhere, and empty where nobody does.
  private var claims: [UInt64] = []
  /// Pairs of places of one file that say the same.
  private var equal: [RecordPair] = []
  /// Pairs of places that hold together those who bear one uid, sorted.
  private(set) var bearers: [RecordPair] = []

  /// Nobody has any.
  init() {}

  /// Finds them among records.
  ///
  /// - Parameters:
  ///   - features: the records.
  ///   - order: the record at each place; who says the same stands side by side.
  init(_ features: FeatureTable, _ order: [Int]) {
    let entries = BlockEntry.sorted(
      order.enumerated().compactMap { place, record in
        features.claims[record].map { BlockEntry(key: $0.hash, record: UInt32(place)) }
      })
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 { take(entries[start..<end], features, order) }
      start = end
    }
    bearers.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Takes the places of one claim, ascending: who says the same stands side by side, by source and number.
  private mutating func take(
    _ entries: ArraySlice<BlockEntry>, _ features: FeatureTable, _ order: [Int]
  ) {
    var leaders: [Int] = []
    var start = entries.startIndex
    while start < entries.endIndex {
      let content = features.contents[order[Int(entries[start].record)]]
      let end =
        entries[start...].firstIndex { features.contents[order[Int($0.record)]] != content }
        ?? entries.endIndex
      let equals = takeEquals(entries[start..<end].map { Int($0.record) }, features, order)
      equal += equals.dropFirst().map { RecordPair(equals[0], $0) }
      leaders += equals
      start = end
    }
    // Where all have a profile, it says whatever a uid could say.
    let profiles = leaders.lazy.map { features.values(.linkedIn, of: order[$0]) }
    guard leaders.count > 1, profiles.contains(where: \.isEmpty) else { return }
    if claims.isEmpty { claims = [UInt64](repeating: 0, count: order.count) }
    for entry in entries { claims[Int(entry.record)] = entry.key }
    for (index, one) in leaders.enumerated().dropFirst() {
      // Of very many, each with the first and the one before; of a few, each with each.
      let others =
        index < Self.maxPaired ? Array(leaders[..<index]) : [leaders[0], leaders[index - 1]]
      bearers += others.map { RecordPair($0, one) }
    }
  }

  /// Takes places whose records say the same; the first in one file is the first in the other, the second the second.
  ///
  /// - Returns: one place for each row of the file that has most of them.
  private mutating func takeEquals(
    _ places: [Int], _ features: FeatureTable, _ order: [Int]
  ) -> [Int] {
    var leaders: [Int] = []
    var rank = 0
    for (index, place) in places.enumerated() {
      let origin = features.origins[order[place]]
      let before = index > 0 ? features.origins[order[places[index - 1]]] : nil
      rank = before?.source != origin.source ? 0 : before == origin ? rank : rank + 1
      if rank < leaders.count {
        join(place, leaders[rank], count: order.count)
      } else {
        leaders.append(place)
      }
    }
    return leaders
  }

  private static let maxPaired = 16

  private mutating func join(_ place: Int, _ leader: Int, count: Int) {
    if first.isEmpty { first = (0..<UInt32(count)).map(\.self) }
    first[place] = UInt32(leader)
  }

  /// The places of those that repeat another, sorted.
  var repeated: [Int] { first.indices.filter(repeats) }

  /// The first of the copies of the record at a place.
  func leader(of place: UInt32) -> UInt32 { first.isEmpty ? place : first[Int(place)] }

  /// Whether the record at a place repeats another.
  func repeats(_ place: Int) -> Bool { !first.isEmpty && Int(first[place]) != place }

  /// Pairs of places that hold together all who say the same.
  var pairs: [RecordPair] { repeated.map { RecordPair(Int(first[$0]), $0) } + equal }

  /// Whether the records at two places bear one uid, and it says more than what else they say.
  func bearOneUID(_ a: Int, _ b: Int) -> Bool {
    !first.isEmpty && first[a] == first[b]
      || !claims.isEmpty && claims[a] != 0 && claims[a] == claims[b]
  }
}
