public import KithModel

/// What decisions mean for the records of a run.
///
/// Where decisions contradict each other, `different` holds: two that are kept apart can still be merged
/// tomorrow.
public struct DecisionResolution: Sendable {
  /// A decision that is not followed.
  public struct Conflict: Equatable, Sendable {
    /// Why.
    public enum Cause: Equatable, Sendable {
      /// The decision with this number says that two of those whom this one makes one person are different.
      case contradicted(by: Int)
      /// Both uids are borne by one Card already.
      case alreadyOne
    }

    /// The number of the decision, from 0.
    public let decision: Int
    /// Why it is not followed.
    public let cause: Cause
  }

  /// What follows from the decisions.
  public private(set) var constraints = PairConstraints()
  /// Those that are not followed, in their order.
  public private(set) var conflicts: [Conflict] = []
  /// How many are about somebody who is not among the records.
  public private(set) var unknown = 0

  /// The group of each record that a decision names, by one of its records.
  private var leaders: [Int: Int] = [:]
  /// Pairs that are different, with the decision that says so.
  private var apart: [RecordPair: Int] = [:]

  /// Works out what decisions mean.
  public init(_ decisions: [PairDecision], _ identities: RecordIdentities) {
    let resolved = decisions.map { (identities[$0.uid], identities[$0.with]) }
    unknown = resolved.count { $0.0.isEmpty || $0.1.isEmpty }
    for (number, decision) in decisions.enumerated() where decision.verdict == .different {
      separate(
        resolved[number].0, resolved[number].1, number, isOneUID: decision.uid == decision.with)
    }
    for (number, decision) in decisions.enumerated() where decision.verdict == .same {
      unite(resolved[number].0, resolved[number].1, number)
    }
    conflicts.sort { $0.decision < $1.decision }
    constraints.cannotLink = apart.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Keeps records apart; two that say the same have one uid, and may be two people all the same.
  private mutating func separate(
    _ records: [Int], _ others: [Int], _ number: Int, isOneUID: Bool
  ) {
    guard isOneUID || Set(records).isDisjoint(with: others) else {
      return conflicts.append(Conflict(decision: number, cause: .alreadyOne))
    }
    for one in records {
      for other in others where one != other && apart[RecordPair(one, other)] == nil {
        apart[RecordPair(one, other)] = number
      }
    }
  }

  private mutating func unite(_ records: [Int], _ others: [Int], _ number: Int) {
    guard let first = records.first, !others.isEmpty else { return }
    let all = records + others
    if let cause = contradiction(among: all) {
      return conflicts.append(Conflict(decision: number, cause: .contradicted(by: cause)))
    }
    for record in all where leader(of: record) != leader(of: first) {
      constraints.mustLink.append(RecordPair(first, record))
      leaders[leader(of: record)] = leader(of: first)
    }
  }

  /// The first decision that keeps any two of those apart who would be one.
  private func contradiction(among records: [Int]) -> Int? {
    let groups = Set(records.map(leader))
    return apart.filter { pair, _ in
      groups.contains(leader(of: pair.first)) && groups.contains(leader(of: pair.second))
    }
    .map(\.value).min()
  }

  private func leader(of record: Int) -> Int {
    var leader = record
    while let next = leaders[leader] { leader = next }
    return leader
  }
}
