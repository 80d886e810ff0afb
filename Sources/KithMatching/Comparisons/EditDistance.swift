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

  /// At most two such slips.
  static func isWithinTwo(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 2 else { return false }
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    if head == a.count || head == b.count { return true }
    // The first slip is where the texts part: one of the four ways to mend it leaves one slip at most.
    let restA = Array(a[head...])
    let restB = Array(b[head...])
    let mends = [
      (Array(restA.dropFirst()), Array(restB.dropFirst())), (Array(restA.dropFirst()), restB),
      (restA, Array(restB.dropFirst())),
    ]
    if mends.contains(where: { $0 == $1 || isOne($0, $1) }) { return true }
    guard restA.count > 1, restB.count > 1, restA[0] == restB[1], restA[1] == restB[0] else {
      return false
    }
    let (x, y) = (Array(restA.dropFirst(2)), Array(restB.dropFirst(2)))
    return x == y || isOne(x, y)
  }
}
