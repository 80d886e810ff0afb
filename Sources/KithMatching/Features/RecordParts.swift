/// By which parts each record is compared.
///
/// A Card that was merged before is compared by the records that it was made of, each for itself. Its values all
/// together would say more of a third record than any of them does: then merging what is merged would merge more,
/// and a pair that was kept apart to be asked about would no longer be asked about.
struct RecordParts: Sendable {
  /// The record of each part, in the order of adding.
  private var records: [UInt32] = []
  /// Where the parts of each record begin, and the end of the last.
  private var starts: [UInt32] = [0]

  /// The number of records.
  var count: Int { starts.count - 1 }

  /// Adds a record that has so many parts.
  mutating func add(_ parts: Int) {
    records += repeatElement(UInt32(count), count: parts)
    starts.append(UInt32(records.count))
  }

  /// The record of a part.
  func record(of part: Int) -> Int { Int(records[part]) }

  /// The parts of a record.
  subscript(record: Int) -> Range<Int> { Int(starts[record])..<Int(starts[record + 1]) }

  /// The pairs of parts of two records.
  func pairs(_ pair: RecordPair) -> [RecordPair] {
    self[pair.first].flatMap { one in self[pair.second].map { RecordPair(one, $0) } }
  }

  /// Pairs of parts that hold the parts of each record together.
  var joints: [RecordPair] {
    records.indices.dropFirst().filter { records[$0] == records[$0 - 1] }
      .map { RecordPair($0 - 1, $0) }
  }
}
