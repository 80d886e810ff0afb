/// On which level each refinable comparison finds a pair.
struct LevelPattern: Sendable {
  /// A level and one more for each comparison, four bits each; 0 where there is nothing to compare.
  private var levels: UInt32 = 0

  /// Looks at a pair.
  init(_ a: Int, _ b: Int, in records: RecordSet) {
    for (place, comparison) in Refinement.comparisons.enumerated() {
      guard let finding = comparison.compare(a, b, in: records),
        let level = comparison.levels.firstIndex(where: { $0.level == finding.level })
      else { continue }
      levels |= UInt32(level + 1) << UInt32(place * 4)
    }
  }

  /// Whether nothing could be compared.
  var isEmpty: Bool { levels == 0 }

  /// The level of each comparison that found one.
  func forEach(_ body: (_ place: Int, _ level: Int) -> Void) {
    for place in Refinement.comparisons.indices {
      let level = Int(levels >> UInt32(place * 4) & 15)
      if level > 0 { body(place, level - 1) }
    }
  }
}
