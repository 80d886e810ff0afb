import KithMatching
import KithModel
import Testing

/// What decisions mean for the records that are there.
@Suite struct DecisionResolutionTests {
  static func decision(_ text: String) -> PairDecision {
    let verdict: PairDecision.Verdict = text.contains("=") ? .same : .different
    let uids = text.split { "=/".contains($0) }.map(String.init)
    return PairDecision(uid: uids[0], with: uids[1], verdict: verdict)
  }

  /// Resolves decisions such as `a=b` and `a/b` for records that bear the uids given, `a+b` for a Card of two.
  static func resolve(_ decisions: [String], _ records: [String]) -> DecisionResolution {
    var identities = RecordIdentities(of: ["a", "b", "c", "d"])
    for (number, uids) in records.enumerated() {
      var contact = Contact()
      let uids = uids.split(separator: "+").map(String.init)
      contact.uid = uids[0]
      contact.merges = uids.dropFirst().map {
        Merge(uid: $0, with: uids[0], matchWeight: 9, matchProbability: 0.99)
      }
      identities.add(contact, record: number)
    }
    return DecisionResolution(decisions.map(decision), identities)
  }

  @Test func `records are found by their uids, also by those that were merged away`() {
    let resolution = Self.resolve(["b=c", "d/a"], ["a+b", "c", "d"])
    #expect(resolution.constraints.mustLink == [RecordPair(0, 1)])
    #expect(resolution.constraints.cannotLink == [RecordPair(0, 2)])
    #expect(resolution.conflicts.isEmpty && resolution.unknown == 0)
  }

  @Test func `decisions about people who are not there are counted and nothing else`() {
    let resolution = Self.resolve(["a=b", "a/c"], ["a", "d"])
    #expect(resolution.unknown == 2)
    #expect(resolution.constraints.mustLink.isEmpty && resolution.constraints.cannotLink.isEmpty)
  }

  @Test(arguments: [["a/b", "a=b"], ["a=b", "a/b"]])
  func `of two that contradict each other 'different' holds`(decisions: [String]) throws {
    let resolution = Self.resolve(decisions, ["a", "b"])
    #expect(resolution.constraints.mustLink.isEmpty)
    #expect(resolution.constraints.cannotLink == [RecordPair(0, 1)])
    let same = try #require(decisions.firstIndex(of: "a=b"))
    #expect(resolution.conflicts.map(\.decision) == [same])
    #expect(resolution.conflicts.map(\.cause) == [.contradicted(by: 1 - same)])
  }

  @Test func `a contradiction by way of a third is found`() {
    let resolution = Self.resolve(["a=b", "b=c", "c/a", "c=d"], ["a", "b", "c", "d"])
    #expect(resolution.constraints.mustLink == [RecordPair(0, 1), RecordPair(2, 3)])
    #expect(resolution.conflicts.map(\.decision) == [1])
    #expect(resolution.conflicts.map(\.cause) == [.contradicted(by: 2)])
  }

  @Test func `who is one Card already cannot be kept apart`() {
    let resolution = Self.resolve(["a/b"], ["a+b", "c"])
    #expect(resolution.conflicts.map(\.cause) == [.alreadyOne])
    #expect(resolution.constraints.cannotLink.isEmpty)
  }

  @Test func `records that say the same have one uid, and can be kept apart by it`() {
    let resolution = Self.resolve(["a/a"], ["a", "b", "a"])
    #expect(resolution.constraints.cannotLink == [RecordPair(0, 2)])
    #expect(resolution.conflicts.isEmpty)
  }

  @Test func `all records of one uid follow a decision`() {
    let resolution = Self.resolve(["a=b", "c/a"], ["a", "c", "a", "b"])
    #expect(Set(resolution.constraints.cannotLink) == [RecordPair(0, 1), RecordPair(1, 2)])
    #expect(Set(resolution.constraints.mustLink) == [RecordPair(0, 2), RecordPair(0, 3)])
  }
}
