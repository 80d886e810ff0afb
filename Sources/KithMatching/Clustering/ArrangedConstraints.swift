import KithModel

/// Constraints by the places at which the parts of records are compared.
struct ArrangedConstraints: Sendable {
  /// Which part of which record stands where.
  let parts: ArrangedParts
  /// Pairs that are parts of one record, sorted.
  let joints: [RecordPair]
  /// A pair of parts of each two records that are one person, sorted.
  let mustLink: [RecordPair]
  /// Which parts bear one uid, and which of these are one record that was read more than once.
  let copies: RecordCopies
  /// A pair of parts of each two records that bear one uid, sorted.
  let known: [RecordPair]
  // By records, not parts: two merged Cards of thousands of records would have millions of pairs of these.
  private let linked: Set<RecordPair>
  private let bearOneUID: Set<RecordPair>
  private let apart: [Int: Set<Int>]
  /// Which parts are of the settled list; empty where there is none.
  private let settled: [Bool]

  /// Translates constraints, which are about records, for all of their parts.
  init(
    _ constraints: PairConstraints, _ parts: ArrangedParts, _ copies: RecordCopies = RecordCopies()
  ) {
    self.parts = parts
    self.copies = copies
    joints = parts.joints
    mustLink = parts.firstPairs(constraints.mustLink)
    known = parts.firstPairs(constraints.known)
    linked = Set(constraints.mustLink)
    bearOneUID = Set(constraints.known)
    var apart: [Int: Set<Int>] = [:]
    for pair in constraints.cannotLink {
      apart[pair.first, default: []].insert(pair.second)
      apart[pair.second, default: []].insert(pair.first)
    }
    self.apart = apart
    settled =
      constraints.settled == 0
      ? [] : (0..<parts.count).map { parts.record(at: $0) < constraints.settled }
  }

  /// Whether two parts are of one record.
  func areOneRecord(_ a: Int, _ b: Int) -> Bool { parts.record(at: a) == parts.record(at: b) }

  /// Whether somebody said that two records are one person.
  func link(_ a: Int, _ b: Int) -> Bool { !linked.isEmpty && linked.contains(records(a, b)) }

  /// What it says that two records bear one uid, as much as one profile does; `nil` where they do not.
  func evidence(_ a: Int, _ b: Int) -> Evidence? {
    copies.bearOneUID(a, b) || !bearOneUID.isEmpty && bearOneUID.contains(records(a, b))
      ? Evidence(comparison: Evidence.uid, level: "same", matchWeight: 18) : nil
  }

  /// Whether somebody said that two records are two people.
  func keepApart(_ a: Int, _ b: Int) -> Bool {
    !apart.isEmpty && apart[parts.record(at: a)]?.contains(parts.record(at: b)) ?? false
  }

  private func records(_ a: Int, _ b: Int) -> RecordPair {
    RecordPair(parts.record(at: a), parts.record(at: b))
  }

  /// Whether both records are of the settled list.
  func areSettled(_ a: Int, _ b: Int) -> Bool {
    !settled.isEmpty && settled[a] && settled[b]
  }

  /// What is said of the records of a group.
  func bonds(of group: some Sequence<UInt32>) -> GroupBonds {
    var bonds = GroupBonds()
    guard !apart.isEmpty || !settled.isEmpty else { return bonds }
    for record in group {
      if !settled.isEmpty, settled[Int(record)] { bonds.hasSettled = true }
      if apart[parts.record(at: Int(record))] != nil { bonds.apart.append(record) }
    }
    return bonds
  }

  /// Whether any two records of two groups are kept apart.
  func keepApart(
    _ one: GroupBonds, _ other: GroupBonds, isOfOne: (Int) -> Bool, isOfOther: (Int) -> Bool
  ) -> Bool {
    if one.hasSettled, other.hasSettled { return true }
    return one.apart.count <= other.apart.count
      ? keepsAny(of: one.apart, apartFrom: isOfOther)
      : keepsAny(of: other.apart, apartFrom: isOfOne)
  }

  private func keepsAny(of records: [UInt32], apartFrom isOther: (Int) -> Bool) -> Bool {
    Set(records.map { parts.record(at: Int($0)) }).contains { record in
      apart[record]?.contains { parts.places(of: $0).contains(where: isOther) } ?? false
    }
  }
}
