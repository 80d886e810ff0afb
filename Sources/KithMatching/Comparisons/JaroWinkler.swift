/// The similarity of two short texts, from 0 to 1 (Jaro 1989, Winkler 1990).
enum JaroWinkler {
  static func similarity(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Double {
    guard a.count <= 64, b.count <= 64, !a.isEmpty, !b.isEmpty else {
      return a.isEqual(to: b) ? 1 : 0
    }
    let window = max(0, max(a.count, b.count) / 2 - 1)
    var matchedA: UInt64 = 0
    var matchedB: UInt64 = 0
    for i in a.indices {
      for j in max(0, i - window)..<max(max(0, i - window), min(b.count, i + window + 1))
      where matchedB & 1 << UInt64(j) == 0 && a[i] == b[j] {
        matchedA |= 1 << UInt64(i)
        matchedB |= 1 << UInt64(j)
        break
      }
    }
    let matches = matchedA.nonzeroBitCount
    guard matches > 0 else { return 0 }
    var transpositions = 0
    var rest = matchedB
    for i in a.indices where matchedA & 1 << UInt64(i) != 0 {
      if a[i] != b[rest.trailingZeroBitCount] { transpositions += 1 }
      rest &= rest - 1
    }
    let m = Double(matches)
    let jaro =
      (m / Double(a.count) + m / Double(b.count) + (m - Double(transpositions / 2)) / m) / 3
    let prefix = min(4, a.commonPrefix(with: b))
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }
}
