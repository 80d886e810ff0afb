/// On which level each comparison that lists refine finds a pair.
struct LevelPattern: Sendable {
  /// A level and one more for each comparison, four bits each; 0 where there is nothing to compare.
  private var levels: UInt32 = 0

  /// Looks at a pair.
  init(_ a: Int, _ b: Int, in records: RecordSet) {
    var finder = Finder(a: a, b: b, records: records)
    ShippedModel.show(to: &finder)
    levels = finder.levels
  }

  private struct Finder: ComparisonVisitor {
    let a: Int
    let b: Int
    let records: RecordSet
    var levels: UInt32 = 0
    var place = 0

    mutating func visit(_ comparison: some Comparison) {
      guard comparison.isRefined else { return }
      defer { place += 1 }
      guard let finding = comparison.compare(a, b, in: records),
        let level = RefinedComparison.all[place].levels.firstIndex(of: finding.level)
      else { return }
      levels |= UInt32(level + 1) << UInt32(place * 4)
    }
  }

  /// Whether nothing could be compared.
  var isEmpty: Bool { levels == 0 }

  /// The level of each comparison that found one.
  func forEach(_ body: (_ place: Int, _ level: Int) -> Void) {
    for place in RefinedComparison.all.indices {
      let level = Int(levels >> UInt32(place * 4) & 15)
      if level > 0 { body(place, level - 1) }
    }
  }
}
