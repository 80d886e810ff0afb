import KithTestSupport
import KithText
import Testing

@testable import KithMatching

/// The links that are kept as evidence of a group.
@Suite struct SpanningTreeTests {
  static func strength(_ a: Int, _ b: Int) -> (known: Int, weight: Double) {
    (known: a == 1 && b == 4 ? 1 : 0, weight: Double((a * 7 + b * 3) % 5))
  }

  static func links(of members: [Int]) -> Set<RecordPair> {
    Set(SpanningTree.links(of: members, strength).map { RecordPair($0, $1) })
  }

  /// All pairs of so many records.
  static func pairs(_ count: Int) -> [RecordPair] {
    (0..<count).flatMap { a in (a + 1..<count).map { RecordPair(a, $0) } }
  }

  @Test func `a group of n records has n - 1 different links`() {
    #expect(Self.links(of: [3]).isEmpty)
    #expect(Self.links(of: [3, 1]) == [RecordPair(1, 3)])
    #expect(Self.links(of: Array(0..<9)).count == 8)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `it makes no difference which record is the first`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let members = Array(0..<9)
    #expect(Self.links(of: members.shuffled(using: &random)) == Self.links(of: members))
  }

  @Test func `what is known counts before any weight`() {
    #expect(Self.links(of: Array(0..<9)).contains(RecordPair(1, 4)))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `of all pairs, in any order, come the same links`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let pairs = Self.pairs(9).shuffled(using: &random)
    let members = Array(0..<9).shuffled(using: &random)
    let links = SpanningTree.links(of: members, along: pairs + pairs, Self.strength)
    #expect(Set(links.map { RecordPair($0, $1) }) == Self.links(of: members))
    #expect(Set(links.keys) == Set(members.dropFirst()))
  }

  @Test func `of pairs that form a chain comes the chain`() {
    let chain = (1..<2000).map { RecordPair($0 - 1, $0) }
    let links = SpanningTree.links(of: Array(0..<2000), along: chain, Self.strength)
    #expect(links == Dictionary(uniqueKeysWithValues: (1..<2000).map { ($0, $0 - 1) }))
  }
}
