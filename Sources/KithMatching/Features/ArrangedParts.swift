/// The parts of records by the numbers that they have while they are compared: their places.
struct ArrangedParts: Sendable {
  private let parts: RecordParts
  /// The part at each place.
  private let order: [Int]
  /// The place of each part.
  private let places: [Int]

  /// Arranges parts.
  ///
  /// - Parameter order: the part at each place.
  init(_ parts: RecordParts, _ order: [Int]) {
    self.parts = parts
    self.order = order
    var places = [Int](repeating: 0, count: order.count)
    for (place, part) in order.enumerated() { places[part] = place }
    self.places = places
  }

  /// The number of parts.
  var count: Int { order.count }

  /// The record of the part at a place.
  func record(at place: Int) -> Int { parts.record(of: order[place]) }

  /// The places of the parts of a record.
  func places(of record: Int) -> [Int] { parts[record].map { places[$0] } }

  /// Places in the order in which their parts were added.
  func sorted(_ group: [Int]) -> [Int] { group.sorted { order[$0] < order[$1] } }

  /// For pairs of records, the pairs of the places of all their parts, sorted.
  func pairs(_ pairs: [RecordPair]) -> [RecordPair] { arranged(pairs.flatMap(parts.pairs)) }

  /// For pairs of records, the first pair of places of their parts, sorted: ``joints`` hold the others to these, of
  /// which two merged Cards of thousands of records would have millions.
  func firstPairs(_ pairs: [RecordPair]) -> [RecordPair] {
    guard !pairs.isEmpty else { return [] }
    var first: [Int: Int] = [:]
    for (place, part) in order.enumerated() where first[parts.record(of: part)] == nil {
      first[parts.record(of: part)] = place
    }
    return sorted(
      pairs.compactMap { pair in
        guard let one = first[pair.first], let other = first[pair.second] else { return nil }
        return RecordPair(one, other)
      })
  }

  /// Pairs of places that hold the parts of each record together, sorted.
  var joints: [RecordPair] { arranged(parts.joints) }

  private func arranged(_ pairs: [RecordPair]) -> [RecordPair] {
    sorted(pairs.map { RecordPair(places[$0.first], places[$0.second]) })
  }

  private func sorted(_ pairs: [RecordPair]) -> [RecordPair] {
    pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
