/// The strongest links that hold a group together: each record but the first has one, and no two say the same.
///
/// A maximum spanning tree. Which records are linked does not depend on which is the first.
enum SpanningTree {
  /// How strong the link of two records is, the smaller number first; of equal links that of the smaller numbers
  /// counts.
  typealias Strength = (Int, Int) -> (known: Int, weight: Double)

  /// The record that each record but the first hangs on, of all links that there may be (Prim 1957).
  ///
  /// The work grows with the square of the number of records.
  static func links(of members: [Int], _ strength: Strength) -> [Int: Int] {
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

  /// The record that each record but the first hangs on, of the links of these pairs (Kruskal 1956).
  ///
  /// The pairs must hold all records together.
  static func links(
    of members: [Int], along pairs: [RecordPair], _ strength: Strength
  ) -> [Int: Int] {
    var sets = DisjointSets()
    var neighbors: [Int: [Int]] = [:]
    for link in Set(pairs).map({ Link($0.first, $0.second, strength) }).sorted(by: >)
    where sets.unite(link.a, link.b) {
      neighbors[link.a, default: []].append(link.b)
      neighbors[link.b, default: []].append(link.a)
    }
    var links: [Int: Int] = [:]
    var open = [members[0]]
    while let record = open.popLast() {
      for other in neighbors[record] ?? [] where links[record] != other {
        links[other] = record
        open.append(other)
      }
    }
    return links
  }

  /// Two records and how strong their link is; no two links are equal.
  private struct Link: Comparable {
    let a: Int
    let b: Int
    let known: Int
    let weight: Double

    init(_ one: Int, _ other: Int, _ strength: Strength) {
      a = min(one, other)
      b = max(one, other)
      (known, weight) = strength(a, b)
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.known, left.weight, right.a, right.b) < (right.known, right.weight, left.a, left.b)
    }
  }
}

/// Sets of numbers that are united two by two (Tarjan 1975).
private struct DisjointSets {
  private var parents: [Int: Int] = [:]

  /// Unites the sets of two numbers; false where they are one already.
  mutating func unite(_ one: Int, _ other: Int) -> Bool {
    let a = root(of: one)
    let b = root(of: other)
    if a != b { parents[a] = b }
    return a != b
  }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while let parent = parents[number] {
      // Halving the way keeps it short.
      if let next = parents[parent] { parents[number] = next }
      number = parent
    }
    return number
  }
}
