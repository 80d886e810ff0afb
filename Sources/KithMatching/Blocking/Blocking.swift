/// Finds the pairs that are worth a comparison.
///
/// Each rule gives sorted arrays of keys and records; a block is a run of equal keys. A block of over
/// ``largestBlock`` records is split by second attributes; what is still too large is dropped: in a block
/// of n namesakes each pair has a chance of about 1/n.
struct Blocking {
  private static let largestBlock = 48

  /// The pairs, each once, the smaller record in the upper half, sorted.
  static func pairs(of records: RecordSet) -> [UInt64] {
    var pairs: [UInt64] = []
    for rule in BlockingRule.all {
      var entries: [Entry] = []
      entries.reserveCapacity(records.table.count)
      for record in 0..<records.table.count {
        for key in rule.keys(record, records) {
          entries.append(Entry(key: key, record: UInt32(record)))
        }
      }
      collect(entries, records, isSecond: false, into: &pairs)
    }
    pairs.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(pairs.count)
    for pair in pairs where pair != unique.last { unique.append(pair) }
    return unique
  }

  /// A record in a block.
  private struct Entry: Comparable {
    let key: UInt64
    let record: UInt32

    static func < (left: Self, right: Self) -> Bool {
      left.key != right.key ? left.key < right.key : left.record < right.record
    }
  }

  private static func collect(
    _ unsorted: [Entry], _ records: RecordSet, isSecond: Bool, into pairs: inout [UInt64]
  ) {
    let entries = unsorted.sorted()
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      let block = entries[start..<end]
      if block.count <= largestBlock {
        append(block, to: &pairs)
      } else if !isSecond {
        collect(split(block, records), records, isSecond: true, into: &pairs)
      }
      start = end
    }
  }

  private static func append(_ block: ArraySlice<Entry>, to pairs: inout [UInt64]) {
    for (offset, one) in block.enumerated() {
      for other in block.dropFirst(offset + 1) where other.record != one.record {
        pairs.append(UInt64(one.record) << 32 | UInt64(other.record))
      }
    }
  }

  /// The records of a large block under the key and a second attribute.
  private static func split(_ block: ArraySlice<Entry>, _ records: RecordSet) -> [Entry] {
    let attributes: [Feature] = [
      .organization, .locality, .phone, .email, .birthday, .postcode, .given, .title,
    ]
    return block.flatMap { entry in
      attributes.flatMap { attribute in
        records.table.values(attribute, of: Int(entry.record)).map {
          Entry(
            key: BlockKey.mix(entry.key, UInt64(attribute.rawValue), UInt64($0)),
            record: entry.record)
        }
      }
    }
  }
}
