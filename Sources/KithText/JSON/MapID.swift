/// The ids of entries that have none of their own.
@usableFromInline package enum MapID {
  private static let small = (0...64).map { "k\($0)" }

  /// The id of the entry with this number, counted from 1.
  package static func number(_ number: Int) -> String {
    number < small.count ? small[number] : "k\(number)"
  }

  /// Whether an id comes twice.
  @inlinable package static func hasRepeats(_ ids: some RandomAccessCollection<String>) -> Bool {
    // Most maps have two or three entries.
    if ids.count <= 8 {
      return ids.indices.contains { index in ids[..<index].contains(ids[index]) }
    }
    var seen: Set<String> = []
    return ids.contains { !seen.insert($0).inserted }
  }

  /// The ids, those that come again with a number behind them.
  package static func unique(_ ids: [String]) -> [String] {
    guard hasRepeats(ids) else { return ids }
    var unique = UniqueIDs()
    // What is alone with its id keeps it, wherever it stands.
    let firsts = Set(ids)
    var seen: Set<String> = []
    return ids.map { seen.insert($0).inserted ? unique.take($0) : unique.take($0, besides: firsts) }
  }
}

/// Ids of which each is given once.
package struct UniqueIDs {
  private var taken: Set<String>
  /// The number that an id was last given with.
  private var numbers: [String: Int] = [:]

  /// Begins with those that are given already.
  package init(_ taken: [String] = []) { self.taken = Set(taken) }

  /// The id, or where it is given already one with a number behind it.
  package mutating func take(_ id: String, besides others: Set<String> = []) -> String {
    if !others.contains(id), taken.insert(id).inserted { return id }
    while true {
      let number = (numbers[id] ?? 1) + 1
      numbers[id] = number
      let own = "\(id)-\(number)"
      if !others.contains(own), taken.insert(own).inserted { return own }
    }
  }
}
