import KithMatching
import KithModel
import Testing

/// What somebody decided holds, whatever the evidence says.
@Suite struct ConstraintTests {
  static let list = MatcherTests.list

  static func match(
    _ contacts: [Contact] = list, same: [RecordPair] = [], different: [RecordPair] = [],
    settled: Int = 0
  ) -> Matching {
    var matcher = Matcher()
    for contact in contacts { matcher.add(contact) }
    var constraints = PairConstraints()
    constraints.mustLink = same
    constraints.cannotLink = different
    constraints.settled = settled
    return matcher.match(constraints)
  }

  static func areOne(_ pair: RecordPair, in matching: Matching) -> Bool {
    matching.result.clusters.contains { Set($0.records).isSuperset(of: [pair.first, pair.second]) }
  }

  /// A pair of records that are in one cluster for themselves.
  static func merged() throws -> RecordPair {
    let cluster = try #require(MatcherTests.usual.clusters.first { $0.records.count >= 2 })
    return RecordPair(cluster.records[0], cluster.records[1])
  }

  @Test func `two that were said to be different are two, and are not asked about again`() throws {
    let pair = try Self.merged()
    let matching = Self.match(different: [pair])
    #expect(!Self.areOne(pair, in: matching))
    let explanation = matching.explanation(pair.first, pair.second)
    #expect(explanation.outcome == .apart && explanation.ground == .decision)
    let asked = matching.result.doubtful.map { RecordPair($0.first, $0.second) }
    #expect(!asked.contains(pair))
  }

  @Test func `strangers who were said to be the same are one, and the merge says why`() throws {
    let firsts = MatcherTests.usual.clusters.compactMap(\.records.first)
    let pair = RecordPair(firsts[0], firsts[firsts.count - 1])
    let matching = Self.match(same: [pair])
    #expect(Self.areOne(pair, in: matching))
    #expect(matching.explanation(pair.first, pair.second).ground == .decision)
    let decisions = matching.result.clusters.flatMap(\.decisions)
    let said = decisions.filter { $0.evidence.contains { $0.comparison == "decision" } }
    #expect(said.map(\.record) == [pair.second] && said.map(\.with) == [pair.first])
    for decision in said {
      let sum = decision.evidence.reduce(0) { $0 + $1.matchWeight }
      #expect(abs(sum - decision.matchWeight) < 1e-9)
    }
  }

  @Test func `a decision outweighs a hard fact`() {
    var junior = Contact()
    junior.take("Martin Belmann Jr.", as: "name")
    var senior = Contact()
    senior.take("Martin Belmann Sr.", as: "name")
    let pair = RecordPair(0, 1)
    #expect(Self.match([junior, senior]).explanation(0, 1).ground == .fact)
    #expect(Self.areOne(pair, in: Self.match([junior, senior], same: [pair])))
  }

  @Test func `no third record brings two together who are kept apart`() throws {
    let cluster = try #require(MatcherTests.usual.clusters.first { $0.records.count >= 3 })
    for one in cluster.records {
      for other in cluster.records where other > one {
        let matching = Self.match(different: [RecordPair(one, other)])
        #expect(!Self.areOne(RecordPair(one, other), in: matching))
      }
    }
  }

  @Test func `what is decided holds in whatever order the records come`() throws {
    let pair = try Self.merged()
    let stranger = try #require(
      MatcherTests.usual.clusters.last { !$0.records.contains(pair.first) }?.records.first)
    let last = Self.list.count - 1
    let turn = { (pair: RecordPair) in RecordPair(last - pair.first, last - pair.second) }
    let apart = [RecordPair(pair.first, pair.second)]
    let one = [RecordPair(pair.first, stranger)]
    let here = Self.match(same: one, different: apart)
    let there = Self.match(
      Self.list.reversed(), same: one.map(turn), different: apart.map(turn))
    let groups = Set(here.result.clusters.map { Set($0.records) })
    #expect(groups == Set(there.result.clusters.map { Set($0.records.map { last - $0 }) }))
  }

  @Test func `a settled list stays as it is; what is new joins it or stands alone`() {
    let count = Self.list.count / 2
    let matching = Self.match(settled: count)
    var joined = 0
    for cluster in matching.result.clusters {
      let settled = cluster.records.filter { $0 < count }
      #expect(settled.count <= 1)
      joined += settled.isEmpty ? 0 : cluster.records.count - 1
    }
    #expect(joined > 0)
    for pair in matching.result.doubtful { #expect(pair.second >= count) }
  }

  @Test func `decided pairs of a settled list become one all the same`() {
    let pair = RecordPair(0, 1)
    #expect(Self.areOne(pair, in: Self.match(same: [pair], settled: 60)))
    #expect(Self.match(settled: 60).explanation(0, 1).ground == .settled)
  }
}
