import KithTestSupport
import Testing

@testable import KithMatching

/// The links that are kept as evidence of a group.
@Suite struct SpanningTreeTests {
  static func links(of members: [Int]) -> Set<RecordPair> {
    let links = SpanningTree.links(of: members) { a, b in
      (known: a == 1 && b == 4 ? 1 : 0, weight: Double((a * 7 + b * 3) % 5))
    }
    return Set(links.map { RecordPair($0, $1) })
  }

  @Test func `a group of n records has n - 1 different links`() {
    #expect(Self.links(of: [3]).isEmpty)
    #expect(Self.links(of: [3, 1]) == [RecordPair(1, 3)])
    #expect(Self.links(of: Array(0..<9)).count == 8)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `it makes no difference which record is the first`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let members = Array(0..<9)
    #expect(Self.links(of: members.shuffled(using: &random)) == Self.links(of: members))
  }

  @Test func `what is known counts before any weight`() {
    #expect(Self.links(of: Array(0..<9)).contains(RecordPair(1, 4)))
  }
}
