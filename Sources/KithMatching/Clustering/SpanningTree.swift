/// The strongest links that hold a group together: each record but the first has one, and no two say the same.
///
/// A maximum spanning tree (Prim 1957). Which records are linked does not depend on which is the first.
enum SpanningTree {
  /// The record that each record but the first hangs on.
  ///
  /// - Parameters:
  ///   - members: the records of the group.
  ///   - strength: how strong the link of two records is, the smaller number first; of equal links that of the
  ///     smaller numbers counts.
  static func links(
    of members: [Int], _ strength: (Int, Int) -> (known: Int, weight: Double)
  ) -> [Int: Int] {
    var links: [Int: Int] = [:]
    var last = members[0]
    var open: [Int: Link] = [:]
    var rest = members.dropFirst()
    while !rest.isEmpty {
      for record in rest {
        let link = Link(last, record, strength)
        if open[record].map({ $0 < link }) ?? true { open[record] = link }
      }
      guard let (record, link) = open.max(by: { $0.value < $1.value }) else { break }
      links[record] = link.a == record ? link.b : link.a
      open[record] = nil
      rest.removeAll { $0 == record }
      last = record
    }
    return links
  }

  /// Two records and how strong their link is; no two links are equal.
  private struct Link: Comparable {
    let a: Int
    let b: Int
    let known: Int
    let weight: Double

    init(_ one: Int, _ other: Int, _ strength: (Int, Int) -> (known: Int, weight: Double)) {
      a = min(one, other)
      b = max(one, other)
      (known, weight) = strength(a, b)
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.known, left.weight, right.a, right.b) < (right.known, right.weight, left.a, left.b)
    }
  }
}
