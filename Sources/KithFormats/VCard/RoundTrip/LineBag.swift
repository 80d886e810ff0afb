/// Lines, each as often as it is there.
struct LineBag: Equatable {
  private var counts: [[UInt8]: Int] = [:]

  init(_ lines: [[UInt8]]) {
    for line in lines { counts[line, default: 0] += 1 }
  }

  /// How many lines there are.
  var count: Int { counts.values.reduce(0, +) }

  /// The lines, each once.
  var lines: some Collection<[UInt8]> { counts.keys }

  /// The lines that are left when those of the other are taken away.
  func subtracting(_ other: LineBag) -> LineBag {
    var rest = LineBag([])
    for (line, count) in counts {
      let left = count - other.counts[line, default: 0]
      if left > 0 { rest.counts[line] = left }
    }
    return rest
  }

  /// Those of some lines, in their order, that are not in the bag.
  func missing(from lines: [[UInt8]]) -> [[UInt8]] {
    var here = counts
    return lines.filter { line in
      guard let count = here[line], count > 0 else { return true }
      here[line] = count - 1
      return false
    }
  }

  /// Takes the lines of another bag out, if there are any and all of them are here; answers whether they were.
  mutating func take(_ other: LineBag) -> Bool {
    guard !other.counts.isEmpty,
      other.counts.allSatisfy({ counts[$0.key, default: 0] >= $0.value })
    else { return false }
    for (line, count) in other.counts { counts[line, default: 0] -= count }
    return true
  }
}
