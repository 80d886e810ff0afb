/// Whether two texts are one slip of the finger apart.
enum EditDistance {
  /// One letter changed, added, left out or doubled, or two neighbours swapped.
  static func isOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    let restA = a.count - head - tail
    let restB = b.count - head - tail
    if restA <= 1, restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }
}
