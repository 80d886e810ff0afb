import KithMatching
import KithModel
import Testing

/// Why two records are one contact, or are not.
@Suite struct ExplanationTests {
  let matching = ConstraintTests.match()

  @Test func `what is said of any pair is what became of it`() {
    let groups = matching.result.clusters.map(\.records)
    let asked = matching.result.doubtful.map { RecordPair($0.first, $0.second) }
    for first in MatcherTests.list.indices {
      for second in MatcherTests.list.indices where second > first {
        let explanation = matching.explanation(first, second)
        let isOne = groups.contains { Set($0).isSuperset(of: [first, second]) }
        #expect((explanation.outcome == .merged) == isOne)
        #expect((explanation.outcome == .doubtful) == asked.contains(RecordPair(first, second)))
        let sum = explanation.evidence.reduce(0) { $0 + $1.matchWeight }
        #expect(abs(sum - explanation.matchWeight) < 1e-9)
      }
    }
  }

  @Test func `the two may be named in any order`() {
    for pair in matching.result.doubtful {
      let one = matching.explanation(pair.first, pair.second)
      let other = matching.explanation(pair.second, pair.first)
      #expect(one.evidence == other.evidence && one.ground == other.ground)
      #expect(abs(one.matchWeight - pair.matchWeight) < 0.001)
    }
  }

  @Test func `two who have nothing in common were never compared, and still have a weight`() throws
  {
    let stranger = try #require(
      MatcherTests.list.indices.first {
        matching.explanation(0, $0).meetings.isEmpty
      })
    let explanation = matching.explanation(0, stranger)
    #expect(explanation.outcome == .apart)
    #expect(explanation.matchWeight < 0 && !explanation.evidence.isEmpty)
  }

  @Test func `what two were found by is named`() {
    var contacts = [Contact(), Contact()]
    for index in contacts.indices { contacts[index].take("ada@a.example", as: "email") }
    #expect(ConstraintTests.match(contacts).explanation(0, 1).meetings.contains("email"))
  }
}
