/// Records that are one which was read more than once, as when a list is given with its own copy: they have one uid,
/// say the same, and stand at one place or in two files.
///
/// A list may have two people who say the same, such as two of one name and no more. So the first of them in one file
/// is the first in the other, the second the second.
struct RecordCopies: Sendable {
  /// The first of the copies of each place; empty where nobody has any.
  private var first: [UInt32] = []

  /// Nobody has any.
  init() {}

  /// Finds them among records.
  ///
  /// - Parameters:
  ///   - features: the records.
  ///   - order: the record at each place; who says the same stands side by side.
  init(_ features: FeatureTable, _ order: [Int]) {
    let contents = features.contents
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, contents[order[end]] == contents[order[start]] { end += 1 }
      if end - start > 1 { find(in: start..<end, features, order) }
      start = end
    }
  }

  /// Finds the copies among places whose records say the same.
  private mutating func find(in places: Range<Int>, _ features: FeatureTable, _ order: [Int]) {
    let known = places.compactMap { place in
      features.origins[order[place]].map { (place: place, origin: $0) }
    }
    let sorted = known.sorted { one, other in
      let (a, b) = (one.origin, other.origin)
      return (a.claim, a.file, a.record, one.place) < (b.claim, b.file, b.record, other.place)
    }
    // The place of the first, the second, … of those with one claim in whichever file.
    var leaders: [Int] = []
    var rank = 0
    for (index, copy) in sorted.enumerated() {
      let last = index > 0 ? sorted[index - 1].origin : nil
      if last?.claim != copy.origin.claim {
        leaders = []
        rank = 0
      } else if last?.file != copy.origin.file {
        rank = 0
      } else if last?.record != copy.origin.record {
        rank += 1
      }
      if rank == leaders.count { leaders.append(copy.place) }
      if leaders[rank] != copy.place { join(copy.place, leaders[rank], count: order.count) }
    }
  }

  private mutating func join(_ place: Int, _ leader: Int, count: Int) {
    if first.isEmpty { first = (0..<UInt32(count)).map(\.self) }
    first[place] = UInt32(leader)
  }

  /// The places of those that repeat another, sorted.
  var repeated: [Int] { first.indices.filter(repeats) }

  /// Whether the record at a place repeats another.
  func repeats(_ place: Int) -> Bool { !first.isEmpty && Int(first[place]) != place }

  /// Pairs of places that hold all copies together, sorted.
  var pairs: [RecordPair] { repeated.map { RecordPair(Int(first[$0]), $0) } }

  /// Whether the records at two places are copies.
  func areOne(_ a: Int, _ b: Int) -> Bool { !first.isEmpty && first[a] == first[b] }
}
