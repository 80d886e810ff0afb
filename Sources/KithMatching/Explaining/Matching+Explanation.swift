import KithModel

extension Matching {
  /// Why two records became one contact, or did not.
  ///
  /// - Parameters:
  ///   - first: a record, by its number in the order of adding.
  ///   - second: another.
  public func explanation(_ first: Int, _ second: Int) -> Explanation {
    let (a, b) = likeliestParts(first, second)
    let score = Self.score(a, b, scorer, constraints)
    let meetings = BlockingRule.all.filter {
      !Set($0.keys(of: a, in: scorer.records)).isDisjoint(with: $0.keys(of: b, in: scorer.records))
    }
    let average = isOne(a, b) ? nil : groupAverage(a, b)
    let isAsked = asked.contains(RecordPair(first, second))
    let (outcome, ground) = outcome(a, b, score, average, isAsked: isAsked)
    return Explanation(
      matchWeight: score.weight, evidence: score.evidence, meetings: meetings.map(\.name),
      outcome: outcome, ground: ground, groupWeight: average)
  }

  /// The places of those parts of two records that speak most for both being one.
  private func likeliestParts(_ first: Int, _ second: Int) -> (Int, Int) {
    let pairs = constraints.parts.pairs([RecordPair(first, second)])
      .map { pair in
        let weight = Self.score(pair.first, pair.second, scorer, constraints).weight
        return (weight: weight, pair: pair)
      }
    let likeliest = pairs.max { $0.weight < $1.weight }?.pair ?? RecordPair(first, second)
    return (likeliest.first, likeliest.second)
  }

  private func isOne(_ a: Int, _ b: Int) -> Bool { group[a] == group[b] }

  private func members(_ record: Int) -> [UInt32] { groups[group[record]].map(UInt32.init) }

  private func voices(_ record: Int) -> [UInt32] {
    Set(members(record).map(constraints.copies.leader)).sorted()
  }

  private func groupAverage(_ a: Int, _ b: Int) -> Double? {
    let facts = HardFacts(of: members(a), in: scorer.records)
    if facts.contradict(HardFacts(of: members(b), in: scorer.records), scorer) { return nil }
    guard case .average(let weight) = linkage.weigh(voices(a), voices(b)) else { return nil }
    return weight
  }

  private func areInGroupsKeptApart(_ a: Int, _ b: Int) -> Bool {
    constraints.keepApart(
      constraints.bonds(of: members(a)), constraints.bonds(of: members(b)),
      isOfOne: { isOne(a, $0) }, isOfOther: { isOne(b, $0) })
  }

  private func outcome(
    _ a: Int, _ b: Int, _ score: Score, _ average: Double?, isAsked: Bool
  ) -> (Explanation.Outcome, Explanation.Ground) {
    if isOne(a, b) {
      if constraints.link(a, b) { return (.merged, .decision) }
      if score.weight < options.mergeThreshold { return (.merged, .group) }
      let uid = constraints.evidence(a, b)?.matchWeight ?? 0
      return (.merged, score.weight - uid < options.mergeThreshold ? .uid : .weight)
    }
    if constraints.keepApart(a, b) { return (.apart, .decision) }
    if constraints.areSettled(a, b) { return (.apart, .settled) }
    let areStrangers = constraints.evidence(a, b) != nil && scorer.areStrangers(a, b)
    if score.isVetoed || areStrangers { return (.apart, .fact) }
    if areInGroupsKeptApart(a, b) { return (.apart, .groupFact) }
    if score.weight < options.reviewThreshold { return (.apart, .weight) }
    if !isAsked { return (.apart, .unseen) }
    if score.weight < options.mergeThreshold { return (.doubtful, .weight) }
    if rivals.contain(a, b) { return (.doubtful, .rival) }
    return (.doubtful, average == nil ? .groupFact : .group)
  }
}
