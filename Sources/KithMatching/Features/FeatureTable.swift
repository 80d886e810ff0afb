import KithCleaning

/// The features of all records, in two arrays of numbers.
struct FeatureTable {
  /// The values of each kind.
  private(set) var vocabularies = [Vocabulary](
    repeating: Vocabulary(), count: Feature.allCases.count)
  /// The formal names that each word of a given name stands for.
  private(set) var formalNames: [[Int32]] = []
  private var mailboxes = HashedMailboxes()
  private var pool: [UInt32] = []
  /// Where each record's values of each kind begin; one more than there are kinds for each record.
  private var starts: [UInt32] = []
  /// A hash of each record's values.
  private var contents: [UInt64] = []

  /// The number of records.
  var count: Int { starts.count / Self.stride }

  private static let stride = Feature.allCases.count + 1

  /// Adds a record.
  mutating func add(_ values: FeatureValues) {
    for feature in Feature.allCases {
      starts.append(UInt32(pool.count))
      for value in values[feature] { pool.append(number(of: value, feature)) }
    }
    starts.append(UInt32(pool.count))
    contents.append(Self.hash(of: values))
    for spelling in values.spellings {
      guard let number = vocabularies[Feature.email.rawValue].number(of: spelling.key) else {
        continue
      }
      mailboxes.note(spelling: spelling.hash, number: number)
    }
  }

  private static func hash(of values: FeatureValues) -> UInt64 {
    var hash: UInt64 = 0
    for feature in Feature.allCases {
      for value in values[feature] {
        hash = BlockKey.mix(UInt64(feature.rawValue), hash, BlockKey.hash(value.utf8))
      }
    }
    return hash
  }

  /// Puts the records into an order that depends on what they say and not on how they came; answers the
  /// number that each had before.
  ///
  /// Without it, pairs of equal weight would be joined in the order of the input.
  mutating func arrange() -> [Int] {
    let order = contents.indices.sorted { (contents[$0], $0) < (contents[$1], $1) }
    var arranged = FeatureTable()
    let addresses = mailboxes.addresses(in: vocabularies[Feature.email.rawValue])
    swap(&arranged.vocabularies, &vocabularies)
    swap(&arranged.formalNames, &formalNames)
    arranged.pool.reserveCapacity(pool.count)
    arranged.starts.reserveCapacity(starts.count)
    for record in order {
      for feature in Feature.allCases {
        arranged.starts.append(UInt32(arranged.pool.count))
        let values = values(feature, of: record)
        if feature == .email, !addresses.isEmpty {
          arranged.addEmails(values, standingFor: addresses)
        } else {
          arranged.pool += values
        }
      }
      arranged.starts.append(UInt32(arranged.pool.count))
      arranged.contents.append(contents[record])
    }
    self = arranged
    return order
  }

  /// Adds the e-mails of a record, each once, hashes as the addresses that they stand for.
  private mutating func addEmails(
    _ values: ArraySlice<UInt32>, standingFor addresses: [UInt32: UInt32]
  ) {
    let start = pool.count
    for value in values {
      let address = addresses[value] ?? value
      if !pool[start...].contains(address) { pool.append(address) }
    }
  }

  private mutating func number(of value: String, _ feature: Feature) -> UInt32 {
    if feature == .birthday { return UInt32(value) ?? 0 }
    let number = vocabularies[feature.rawValue].intern(value)
    if feature == .email { mailboxes.note(value, number: number) }
    if feature == .given, Int(number) == formalNames.count {
      formalNames.append(Nicknames.formalNames(of: value))
    }
    return number
  }

  /// The values of one kind of a record.
  func values(_ feature: Feature, of record: Int) -> ArraySlice<UInt32> {
    let index = record * Self.stride + feature.rawValue
    return pool[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// Whether a record has a value of a kind.
  func hasValue(_ feature: Feature, of record: Int) -> Bool {
    let index = record * Self.stride + feature.rawValue
    return starts[index] < starts[index + 1]
  }

  /// Whether two records have a value of a kind in common.
  func shareValue(_ feature: Feature, _ a: Int, _ b: Int) -> Bool {
    let mine = a * Self.stride + feature.rawValue
    let others = b * Self.stride + feature.rawValue
    for i in Int(starts[mine])..<Int(starts[mine + 1]) {
      for j in Int(starts[others])..<Int(starts[others + 1]) where pool[i] == pool[j] {
        return true
      }
    }
    return false
  }

  /// The first byte of a value: most names differ in it, and it is had for less than the whole.
  func firstByte(_ feature: Feature, _ number: UInt32) -> UInt8? {
    vocabularies[feature.rawValue].values[Int(number)].first
  }

  /// The bytes of a value.
  func text(_ feature: Feature, _ number: UInt32) -> [UInt8] {
    vocabularies[feature.rawValue].values[Int(number)]
  }

  /// Whether two given names may be one person's: the same, an initial, a nickname, a slip of the finger.
  func mayBeOne(_ x: UInt32, _ y: UInt32) -> Bool {
    if x == y { return true }
    let one = text(.given, x)
    let other = text(.given, y)
    if one.starts(with: other) || other.starts(with: one) { return true }
    let formal = formalNames[Int(x)]
    if formalNames[Int(y)].contains(where: formal.contains) { return true }
    return min(one.count, other.count) >= 5 && EditDistance.isOne(one, other)
  }

  /// The share of the occurrences that are this value.
  func frequency(_ feature: Feature, _ number: UInt32) -> Double {
    vocabularies[feature.rawValue].frequency(of: number)
  }
}
