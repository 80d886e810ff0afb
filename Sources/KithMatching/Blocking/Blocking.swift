import KithModel

/// Finds the pairs that are worth a comparison.
///
/// Each rule gives keys of records; a block is all records of one key. A block of over ``largestBlock`` records is
/// split by second attributes; what is still too large is dropped: in a block of n namesakes each pair has a chance
/// of about 1/n.
struct Blocking {
  private static let largestBlock = 48
  /// After so many records or blocks it is asked whether they are wanted.
  private static let stride = 256

  private let records: RecordSet
  private let isCancelled: @Sendable () -> Bool
  private var pairs: [CandidatePair] = []

  /// The pairs, each once, sorted.
  ///
  /// - Parameters:
  ///   - shard: of which blocks.
  ///   - isCancelled: whether they are not wanted any more, so that some may be missing.
  static func pairs(
    of records: RecordSet, _ shard: Shard, isCancelled: @escaping @Sendable () -> Bool
  ) -> [CandidatePair] {
    let parts = BlockingRule.all.concurrentMap { rule in
      var blocking = Blocking(records: records, isCancelled: isCancelled)
      blocking.collect(blocking.entries(of: rule, shard), isSecond: false)
      return blocking.pairs
    }
    return sorted(parts, count: records.count)
  }

  private func entries(of rule: BlockingRule, _ shard: Shard) -> [BlockEntry] {
    var entries: [BlockEntry] = []
    entries.reserveCapacity(records.count)
    var keys: [UInt64] = []
    for record in 0..<records.count where !records.copies.repeats(record) {
      if record % Self.stride == 0, isCancelled() { break }
      rule.addKeys(record, records, &keys)
      // One key of many values, such as that of `ada1@…`, `ada2@…`, must not make a block of one record.
      if keys.count > 1 { keys.sort() }
      var last: UInt64?
      for key in keys where key != last && shard.contains(key) {
        entries.append(BlockEntry(key: key, record: UInt32(record)))
        last = key
      }
      keys.removeAll(keepingCapacity: true)
    }
    return entries
  }

  private mutating func collect(_ entries: [BlockEntry], isSecond: Bool) {
    let entries = BlockEntry.sorted(entries)
    var start = 0
    var blocks = 0
    while start < entries.count {
      blocks += 1
      if blocks % Self.stride == 0, isCancelled() { break }
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start <= Self.largestBlock {
        if end - start > 1 { append(entries[start..<end]) }
      } else if !isSecond {
        collect(split(entries[start..<end]), isSecond: true)
      }
      start = end
    }
  }

  private mutating func append(_ block: ArraySlice<BlockEntry>) {
    for i in block.indices {
      for j in block.indices[(i + 1)...] where block[i].record != block[j].record {
        pairs.append(CandidatePair(a: block[i].record, b: block[j].record))
      }
    }
  }

  /// The records of a large block under the key and a second attribute.
  private func split(_ block: ArraySlice<BlockEntry>) -> [BlockEntry] {
    let attributes: [Feature] = [
      .organization, .locality, .phone, .email, .birthday, .postcode, .given, .title,
    ]
    return block.flatMap { entry in
      attributes.flatMap { attribute in
        records.values(attribute, of: Int(entry.record)).map {
          BlockEntry(
            key: BlockKey.mix(
              entry.key, UInt64(attribute.rawValue), records.hash(of: $0, attribute)),
            record: entry.record)
        }
      }
    }
  }

  /// Sorts pairs by counting, as their first records are numbers without gaps, and leaves out repeats.
  private static func sorted(_ parts: [[CandidatePair]], count: Int) -> [CandidatePair] {
    var ends = [Int](repeating: 0, count: count + 1)
    for pairs in parts { for pair in pairs { ends[Int(pair.a) + 1] += 1 } }
    for record in 0..<count { ends[record + 1] += ends[record] }
    let starts = ends
    var others = [UInt32](repeating: 0, count: ends[count])
    for pairs in parts {
      for pair in pairs {
        others[ends[Int(pair.a)]] = pair.b
        ends[Int(pair.a)] += 1
      }
    }
    var pairs: [CandidatePair] = []
    for record in 0..<count {
      others[starts[record]..<starts[record + 1]].sort()
      for place in starts[record]..<starts[record + 1]
      where place == starts[record] || others[place] != others[place - 1] {
        pairs.append(CandidatePair(a: UInt32(record), b: others[place]))
      }
    }
    return pairs
  }
}
