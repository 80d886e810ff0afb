/// A record in a block.
struct BlockEntry: Comparable, Sendable {
  let key: UInt64
  let record: UInt32

  static func < (left: Self, right: Self) -> Bool {
    left.key != right.key ? left.key < right.key : left.record < right.record
  }

  /// Sorts entries by key and record.
  ///
  /// Keys are hashes and so spread evenly: their first bits bring each near its place in one pass, and what is left
  /// is to sort a few in each place. Entries must come by ascending records, as they do from a loop over these.
  static func sorted(_ entries: [Self]) -> [Self] {
    guard entries.count > 64 else { return entries.sorted() }
    let shift = UInt64(64 - (Int.bitWidth - entries.count.leadingZeroBitCount))
    let places = Int(UInt64.max >> shift) + 1
    var ends = [UInt32](repeating: 0, count: places + 1)
    for entry in entries { ends[Int(entry.key >> shift) + 1] += 1 }
    for place in 0..<places { ends[place + 1] += ends[place] }
    let starts = ends
    var sorted = entries
    for entry in entries {
      let place = Int(entry.key >> shift)
      sorted[Int(ends[place])] = entry
      ends[place] += 1
    }
    for place in 0..<places where starts[place + 1] - starts[place] > 1 {
      sorted[Int(starts[place])..<Int(starts[place + 1])].sort()
    }
    return sorted
  }
}
