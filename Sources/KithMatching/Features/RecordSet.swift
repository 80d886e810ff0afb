/// All records, with what must be known of all of them to weigh two.
///
/// They stand in an order that depends on what they say and not on how they came: otherwise pairs of equal weight
/// would be joined in the order of the input. A class, so that each of millions of comparisons holds on to it for
/// the price of one reference; and arrays of numbers, so that none of them costs more.
final class RecordSet: Sendable {
  /// The number that each record had when it was added.
  let order: [Int]
  /// Which of them are one record that was read more than once: only the first of these is counted and compared.
  let copies: RecordCopies
  /// The source of each record.
  private let sources: [UInt32]
  /// Whether the records are of more than one source.
  let hasSeveralSources: Bool
  /// How many pairs of records, copies left out, are of one source; each with itself counts half.
  let pairsOfOneSource: Double
  /// What the values are.
  let table: ValueTable
  /// How common the values are.
  let statistics: ValueStatistics
  /// The numbers of the values, record by record and kind by kind.
  let values: [UInt32]
  /// Where each record's values of each kind begin; one more than there are kinds for each record.
  private let starts: [UInt32]
  /// Of which kinds each record has values, a bit each.
  private let presence: [UInt16]

  /// The number of records.
  var count: Int { order.count }

  /// Arranges records.
  ///
  /// - Parameters:
  ///   - features: the records, in the order of adding.
  ///   - model: the model of the list that they are of; `nil` where they are all of it.
  init(_ features: FeatureTable, _ model: LinkageModel? = nil) {
    var features = features
    let addresses = features.addresses(model)
    let arranged = ArrangedRecords(features, standingFor: addresses)
    order = arranged.order
    let copies = RecordCopies(features, arranged.order)
    self.copies = copies
    let sources = arranged.order.map { features.origins[$0].source }
    self.sources = sources
    let sizes = Dictionary(
      sources.indices.lazy.filter { !copies.repeats($0) }.map { (sources[$0], 1) },
      uniquingKeysWith: +)
    hasSeveralSources = sizes.count > 1
    pairsOfOneSource = sizes.values.reduce(0) { $0 + Double($1) * Double($1) / 2 }
    if let model {
      features.take(model)
    } else {
      features.uncount(copies.repeated.lazy.map { arranged.order[$0] })
    }
    values = arranged.values
    starts = arranged.starts
    presence = arranged.presence
    table = ValueTable(features.vocabulary)
    if let model {
      statistics = ValueStatistics(features.vocabulary, model, table)
    } else {
      statistics = ValueStatistics(
        features.vocabulary, arranged, table, count: arranged.count - copies.repeated.count,
        namesakes: hasSeveralSources ? Self.namesakes(arranged, sources, copies) : 0)
    }
  }

  /// How many pairs of records of one source have one full name.
  private static func namesakes(
    _ records: ArrangedRecords, _ sources: [UInt32], _ copies: RecordCopies
  ) -> Int {
    let names = (0..<records.count).compactMap { record -> UInt64? in
      guard !copies.repeats(record), let given = records.values(.given, of: record).first,
        let surname = records.values(.surname, of: record).last
      else { return nil }
      return BlockKey.mix(UInt64(sources[record]), UInt64(given), UInt64(surname))
    }
    .sorted()
    var pairs = 0
    var start = 0
    for index in names.indices where names[index] != names[start] || index == names.count - 1 {
      let count = names[index] == names[start] ? index + 1 - start : index - start
      pairs += count * (count - 1) / 2
      start = index
    }
    return pairs
  }

  /// Whether two records are of one source.
  func areOfOneSource(_ a: Int, _ b: Int) -> Bool { sources[a] == sources[b] }

  /// Where the values of one kind of a record stand in ``values``.
  func places(_ feature: Feature, of record: Int) -> Range<Int> {
    let index = record * ArrangedRecords.stride + feature.rawValue
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// The values of one kind of a record: their numbers, but for birthdays, which are numbers themselves.
  func values(_ feature: Feature, of record: Int) -> ArraySlice<UInt32> {
    values[places(feature, of: record)]
  }

  /// The first value of one kind of a record.
  func first(_ feature: Feature, of record: Int) -> UInt32? {
    has(feature, record) ? values[places(feature, of: record).lowerBound] : nil
  }

  /// The last value of one kind of a record.
  func last(_ feature: Feature, of record: Int) -> UInt32? {
    has(feature, record) ? values[places(feature, of: record).upperBound - 1] : nil
  }

  /// Whether a record has a value of a kind.
  func has(_ feature: Feature, _ record: Int) -> Bool { presence[record] & feature.bit != 0 }

  /// Whether both records have values of a kind.
  func haveBoth(_ feature: Feature, _ a: Int, _ b: Int) -> Bool {
    presence[a] & presence[b] & feature.bit != 0
  }

  /// Whether two records have a value of a kind in common.
  func shareValue(_ feature: Feature, _ a: Int, _ b: Int) -> Bool {
    guard haveBoth(feature, a, b) else { return false }
    let theirs = lookup(feature, of: b, for: places(feature, of: a).count)
    for i in places(feature, of: a) where has(values[i], feature, b, theirs) { return true }
    return false
  }

  /// The values of a record to look so many up in; `nil` where they are so few that going through them is cheaper.
  private func lookup(_ feature: Feature, of record: Int, for count: Int) -> Set<UInt32>? {
    let places = places(feature, of: record)
    return places.count * count > 4096 ? Set(values[places]) : nil
  }

  private func has(
    _ value: UInt32, _ feature: Feature, _ record: Int, _ lookup: Set<UInt32>?
  ) -> Bool {
    if let lookup { return lookup.contains(value) }
    return has(value, feature, record)
  }

  /// Whether a record has this value.
  func has(_ value: UInt32, _ feature: Feature, _ record: Int) -> Bool {
    for place in places(feature, of: record) where values[place] == value { return true }
    return false
  }

  /// What the most telling of the values in common says, and how many there are; `nil` where there is none.
  func mostTelling(
    _ feature: Feature, _ a: Int, _ b: Int, _ weight: (UInt32) -> Double
  ) -> (weight: Double, count: Int)? {
    guard haveBoth(feature, a, b) else { return nil }
    var best = -Double.infinity
    var count = 0
    let theirs = lookup(feature, of: b, for: places(feature, of: a).count)
    for place in places(feature, of: a) where has(values[place], feature, b, theirs) {
      best = max(best, weight(values[place]))
      count += 1
    }
    return count > 0 ? (best, count) : nil
  }

  /// The rarity of the rarest value in common, in bits; `nil` where there is none.
  func rarestInCommon(_ feature: Feature, _ a: Int, _ b: Int) -> Double? {
    mostTelling(feature, a, b, statistics.rarity)?.weight
  }

  /// Where the first values of one kind of a record stand: those of which each is compared with each of another's.
  ///
  /// Nobody has more mailboxes or names than ``maxComparedByEach``; of a record that does, what is equal is found still, but
  /// not what is only alike.
  func firstPlaces(_ feature: Feature, of record: Int) -> Range<Int> {
    places(feature, of: record).prefix(Self.maxComparedByEach)
  }

  /// The values at ``firstPlaces(_:of:)``.
  func firstValues(_ feature: Feature, of record: Int) -> ArraySlice<UInt32> {
    values[firstPlaces(feature, of: record)]
  }

  private static let maxComparedByEach = 64

  /// Whether any value of one record and any of the other are alike.
  func anyPair(
    _ feature: Feature, _ a: Int, _ b: Int, _ areAlike: (UInt32, UInt32) -> Bool
  ) -> Bool {
    for i in firstPlaces(feature, of: a) {
      for j in firstPlaces(feature, of: b) where areAlike(values[i], values[j]) { return true }
    }
    return false
  }
}
