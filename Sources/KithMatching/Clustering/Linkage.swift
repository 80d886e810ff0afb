import KithModel

/// What speaks for two groups being one: the average over the pairs across them (average link).
///
/// Two rules stand beside the average. Silence is no evidence: in small groups a pair of which nothing speaks against, and too
/// little for, is left out, so that a third record that agrees never prevents a merge. And contradiction is a bar: two whose
/// given names contradict each other are not joined by a third record that goes with both.
struct Linkage: Sendable {
  let scorer: Scorer
  let constraints: ArrangedConstraints
  /// The weight from which two are one.
  let threshold: Double

  /// What speaks for two groups.
  enum Weight: Equatable {
    /// The average, in bits.
    case average(Double)
    /// Two of them cannot be one person.
    case barred
  }

  /// Whether two groups are one.
  func areOne(_ group: [UInt32], _ other: [UInt32]) -> Bool {
    guard case .average(let weight) = weigh(group, other) else { return false }
    return weight >= threshold
  }

  /// Weighs the pairs across two groups.
  ///
  /// Of a group of more than ``Clustering/maxCompared`` records so many stand for all, spread over it.
  func weigh(_ group: [UInt32], _ other: [UInt32]) -> Weight {
    let isSmall = group.count * other.count <= Self.maxSilent
    var hasBar = false
    // Where two of them are one by their own weight, though the names say otherwise, names decide nothing here.
    var isOvercome = false
    var sum = 0.0
    var count = 0
    var best = -Double.infinity
    for a in Self.sample(of: group) {
      for b in Self.sample(of: other) {
        let score = score(Int(a), Int(b))
        if score.isVetoed { return .barred }
        if score.hasContraryNames, score.weight >= threshold { isOvercome = true }
        if score.contradicts {
          if score.weight < threshold {
            hasBar = hasBar || isBar(a, group, b, other)
          } else if isAttested(a, group), isAttested(b, other) {
            return .barred
          }
        }
        best = max(best, score.weight)
        if isSmall, isSilent(score) { continue }
        sum += share(of: score, prior: scorer.prior(Int(a), Int(b)))
        count += 1
      }
    }
    if hasBar, !isOvercome { return .barred }
    return .average(count > 0 ? sum / Double(count) : best)
  }

  /// Whether two records of one source are two people, as far as their own weight tells.
  func areTwoOfOneSource(_ a: Int, _ b: Int) -> Bool {
    scorer.records.hasSeveralSources && scorer.records.areOfOneSource(a, b)
      && score(a, b).weight < threshold
  }

  /// Whether two records whose given names contradict each other keep their groups apart.
  ///
  /// A name that the other group has, too, is not contradicted by what else stands there.
  private func isBar(_ a: UInt32, _ group: [UInt32], _ b: UInt32, _ other: [UInt32]) -> Bool {
    !isNamed(b, group, a) && !isNamed(a, other, b)
  }

  /// Whether another record of a group bears the same given name: nobody makes a slip twice.
  private func isAttested(_ record: UInt32, _ group: [UInt32]) -> Bool {
    group.contains { $0 != record && scorer.haveOneGivenName(Int($0), Int(record)) }
  }

  /// Whether a record of a group goes by the given name of one of another group, or by a form of it that is none of the name of the
  /// one that contradicts.
  private func isNamed(_ record: UInt32, _ group: [UInt32], _ contrary: UInt32) -> Bool {
    group.count > 1
      && group.contains { member in
        guard member != contrary else { return false }
        switch scorer.givenLevel(Int(member), Int(record)) {
        case .exact, .typo: return true
        case .nickname: return scorer.contradict(Int(member), Int(contrary))
        default: return false
        }
      }
  }

  private static func sample(of group: [UInt32]) -> [UInt32] {
    let count = Clustering.maxCompared
    guard group.count > count else { return group }
    return (0..<count).map { group[$0 * group.count / count] }
  }

  /// So many pairs are few enough for one of them to speak for two groups while the others say nothing: among very many, one
  /// agrees by chance.
  private static let maxSilent = 8

  /// Whether a pair says too little, and nothing against.
  private func isSilent(_ score: Score) -> Bool {
    !score.hasContrary && score.weight < threshold
  }

  /// What a pair adds to the average.
  ///
  /// One sure pair must not outweigh contradictions of others, nor one contradiction of a damaged record all others: what no
  /// slip explains is a bar.
  private func share(of score: Score, prior: Double) -> Double {
    guard score.weight < 0 else { return min(score.weight, 12) }
    return max(score.weight, min(0, score.weight - prior) - 0.5, -3)
  }

  /// Whether two records can only be two people, whatever a third says.
  func areContrary(_ a: Int, _ b: Int) -> Bool {
    let score = score(a, b)
    return score.isVetoed || score.contradicts && score.weight < threshold
  }

  private func score(_ a: Int, _ b: Int) -> Score {
    var score = scorer.score(min(a, b), max(a, b))
    if let uid = constraints.evidence(a, b) { score.weight += uid.matchWeight }
    return score
  }

  /// Whether two who bear one uid are one person.
  func joinsByUID(_ pair: RecordPair) -> Bool {
    guard !scorer.areStrangers(pair.first, pair.second) else { return false }
    let score = score(pair.first, pair.second)
    return !score.isVetoed && score.weight >= threshold
  }
}
