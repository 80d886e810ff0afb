/// The hard facts that the records of a group state: its profiles and generations, one record for each.
struct HardFacts {
  /// A record by the values that it states.
  private var witnesses: [[UInt32]: Int] = [:]

  /// Gathers what records state.
  init(of members: [UInt32], in records: RecordSet) {
    for record in members.lazy.map(Int.init)
    where records.has(.linkedIn, record) || records.has(.generation, record) {
      let profiles = Array(records.values(.linkedIn, of: record))
      witnesses[profiles + [.max] + records.values(.generation, of: record)] = record
    }
  }

  /// Adds what another group states.
  mutating func add(_ other: HardFacts) { witnesses.merge(other.witnesses) { first, _ in first } }

  /// Whether any of them keeps two groups apart.
  func contradict(_ other: HardFacts, _ scorer: Scorer) -> Bool {
    witnesses.values.contains { a in
      other.witnesses.values.contains { b in scorer.isVetoed(a, b) }
    }
  }
}
