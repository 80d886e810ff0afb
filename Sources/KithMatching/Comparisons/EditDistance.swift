/// Whether two texts are one slip of the finger apart.
enum EditDistance {
  /// One letter changed, added, left out or doubled, or two neighbours swapped.
  static func isOne(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let head = a.commonPrefix(with: b)
    if head == a.count, head == b.count { return false }
    var tail = 0
    let most = min(a.count, b.count) - head
    while tail < most, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let restA = a.count - head - tail
    let restB = b.count - head - tail
    if restA <= 1, restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }

  /// At most two such slips.
  static func isWithinTwo(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 2 else { return false }
    let head = a.commonPrefix(with: b)
    if head == a.count || head == b.count { return true }
    // The first slip is where the texts part: one of the four ways to mend it leaves one slip at most.
    let restA = a.extracting(head...)
    let restB = b.extracting(head...)
    if isAtMostOne(restA.extracting(1...), restB.extracting(1...))
      || isAtMostOne(restA.extracting(1...), restB)
      || isAtMostOne(restA, restB.extracting(1...))
    {
      return true
    }
    return restA.count > 1 && restB.count > 1 && restA[0] == restB[1] && restA[1] == restB[0]
      && isAtMostOne(restA.extracting(2...), restB.extracting(2...))
  }

  private static func isAtMostOne(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    a.isEqual(to: b) || isOne(a, b)
  }
}
