/// Groups of records that are joined two by two.
///
/// The smaller of two is taken into the larger, so that a record changes its group a few times at most, however the
/// groups grow.
struct GrowingGroups {
  /// A group of more than one record.
  private struct Group {
    var members: [UInt32]
    /// Those who stand for the group where it is compared: one of each who were read more than once.
    var voices: [UInt32]
    var bonds: GroupBonds
    /// What its records state, once they are too many to be asked each.
    var facts: HardFacts?
  }

  private let records: RecordSet
  private let constraints: ArrangedConstraints
  /// The group of each record: the number of one of its records.
  private var numbers: [UInt32]
  private var large: [UInt32: Group] = [:]

  /// Each record is a group of its own at first.
  init(_ records: RecordSet, _ constraints: ArrangedConstraints) {
    self.records = records
    self.constraints = constraints
    numbers = (0..<UInt32(records.count)).map(\.self)
  }

  /// The group of a record.
  subscript(record: Int) -> UInt32 { numbers[record] }

  /// The records of a group.
  private func members(of group: UInt32) -> [UInt32] { large[group]?.members ?? [group] }

  /// Those who stand for a group where it is compared; ascending, unless they are more than are compared.
  func voices(of group: UInt32) -> [UInt32] {
    large[group]?.voices ?? [constraints.copies.leader(of: group)]
  }

  /// What was said of the records of a group.
  func bonds(of group: UInt32) -> GroupBonds {
    large[group]?.bonds ?? constraints.bonds(of: CollectionOfOne(group))
  }

  /// Whether a hard fact keeps any two records of two groups apart, of which one has more than are compared.
  func areVetoed(_ one: UInt32, _ other: UInt32, _ scorer: Scorer) -> Bool {
    guard large[one]?.facts != nil || large[other]?.facts != nil else { return false }
    return facts(of: one).contradict(facts(of: other), scorer)
  }

  private func facts(of group: UInt32) -> HardFacts {
    large[group]?.facts ?? HardFacts(of: members(of: group), in: records)
  }

  /// Makes one group of two.
  mutating func join(_ one: UInt32, _ other: UInt32) {
    let isFirstLarger = members(of: one).count >= members(of: other).count
    let (kept, gone) = isFirstLarger ? (one, other) : (other, one)
    let added = large.removeValue(forKey: gone) ?? single(gone)
    var group = large.removeValue(forKey: kept) ?? single(kept)
    for record in added.members { numbers[Int(record)] = kept }
    group.members += added.members
    group.bonds.add(added.bonds)
    group.voices += added.voices
    if group.voices.count <= Clustering.maxCompared {
      group.voices = Self.distinct(group.voices)
    } else if group.facts == nil {
      group.facts = HardFacts(of: group.members, in: records)
    } else {
      group.facts?.add(added.facts ?? HardFacts(of: added.members, in: records))
    }
    large[kept] = group
  }

  private func single(_ record: UInt32) -> Group {
    Group(members: [record], voices: voices(of: record), bonds: bonds(of: record))
  }

  private static func distinct(_ voices: [UInt32]) -> [UInt32] {
    let sorted = voices.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  /// All groups in the order of their first records, each ascending.
  var all: [[Int]] {
    var rest = large
    var groups: [[Int]] = []
    for (record, number) in numbers.enumerated() {
      if let group = rest.removeValue(forKey: number) {
        groups.append(group.members.map(Int.init).sorted())
      } else if large[number] == nil {
        groups.append([record])
      }
    }
    return groups
  }
}
