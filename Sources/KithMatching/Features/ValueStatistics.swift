import KithText

/// How common each value is, and by how many people it is shared.
struct ValueStatistics: Sendable {
  /// The number of records of the list, copies not counted.
  let records: Int
  /// How many pairs of records of one source have one full name, in a list of several sources.
  let namesakes: Int
  /// log2 of one over the frequency of each value.
  private let rarities: [Float]
  /// How many people, by their names, each e-mail, telephone and profile is shared by.
  private let sharers: [UInt8]

  init(
    _ vocabulary: Vocabulary, _ records: ArrangedRecords, _ table: ValueTable, count: Int,
    namesakes: Int
  ) {
    self.records = count
    self.namesakes = namesakes
    rarities = Self.rarities(vocabulary, table)
    var sharers = Self.nobodyCounted(vocabulary)
    for feature in [Feature.email, .phone, .web, .linkedIn] {
      Self.count(feature, in: records, table, &sharers)
    }
    self.sharers = sharers
  }

  /// Takes the statistics of a model, by which the vocabulary counts already.
  init(_ vocabulary: Vocabulary, _ model: LinkageModel, _ table: ValueTable) {
    records = model.records
    namesakes = model.namesakes
    rarities = Self.rarities(vocabulary, table)
    var sharers = [UInt8](repeating: 1, count: vocabulary.count)
    for value in model.values where value.sharers != 1 {
      guard let number = vocabulary.number(of: value.text, value.feature) else { continue }
      sharers[Int(number)] = UInt8(clamping: value.sharers)
    }
    self.sharers = sharers
  }

  /// Nobody beside ways to reach somebody, one beside all else.
  private static func nobodyCounted(_ vocabulary: Vocabulary) -> [UInt8] {
    vocabulary.features.map { [.email, .phone, .web, .linkedIn].contains($0) ? 0 : 1 }
  }

  private static func rarities(_ vocabulary: Vocabulary, _ table: ValueTable) -> [Float] {
    let frequencies = Frequencies(vocabulary, table)
    return (0..<UInt32(vocabulary.count)).map {
      Float(-Logarithm.base2(frequencies.frequency(of: $0)))
    }
  }

  /// log2 of one over the share of the occurrences that are this value, in bits.
  func rarity(of number: UInt32) -> Double { Double(rarities[Int(number)]) }

  /// By how many people a value is shared, judged by their names; 0 where nobody who has it has a name.
  func sharers(of number: UInt32) -> Int { Int(sharers[Int(number)]) }

  /// Counts the people beside each value, by their given names; names that may be one count once.
  private static func count(
    _ feature: Feature, in records: ArrangedRecords, _ table: ValueTable,
    _ counts: inout [UInt8]
  ) {
    var names: [UInt64] = []
    var switchboards: [UInt32] = []
    for record in 0..<records.count {
      if feature == .phone, isOrganization(record, records, table) {
        switchboards += records.values(.phone, of: record)
      }
      guard let name = records.values(.given, of: record).first else { continue }
      for value in records.values(feature, of: record) {
        names.append(UInt64(value) << 32 | UInt64(name))
      }
    }
    names.sort()
    var start = 0
    while start < names.count {
      let value = names[start] >> 32
      var bearers: [UInt32] = []
      while start < names.count, names[start] >> 32 == value {
        let name = UInt32(truncatingIfNeeded: names[start])
        if bearers.last != name { bearers.append(name) }
        start += 1
      }
      counts[Int(value)] = UInt8(people(called: bearers, table))
    }
    for number in switchboards { counts[Int(number)] = UInt8(maxPeople) }
  }

  /// Whether a record is the card of an organisation, whose name it bears: the number there is everybody's.
  private static func isOrganization(
    _ record: Int, _ records: ArrangedRecords, _ table: ValueTable
  ) -> Bool {
    guard let organization = records.values(.organization, of: record).first else { return false }
    let name = records.values(.given, of: record) + records.values(.surname, of: record)
    return table.texts[organization].elementsEqual(
      name.map { table.texts[$0] }.joined(separator: [ASCII.space]))
  }

  /// How many people there are at least of some given names.
  ///
  /// The longest names come first, so that `Chris` beside `Christopher` and `Christina` is one of them, whichever came
  /// first in the list.
  private static func people(called names: [UInt32], _ table: ValueTable) -> Int {
    guard names.count > 1 else { return names.count }
    var people: [UInt32] = []
    for name in names.sorted(by: table.isFuller) {
      // Beyond so many it is an office, however they spell themselves.
      if people.count == maxPeople { break }
      if !people.contains(where: { table.mayBeOne(name, $0) }) { people.append(name) }
    }
    return people.count
  }

  private static let maxPeople = 12
}
