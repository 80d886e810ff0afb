/// The features of all records, in the order of adding, in two arrays of numbers.
struct FeatureTable {
  /// The values by number.
  private(set) var vocabulary = Vocabulary()
  /// Mailboxes of which some records give only the hash.
  private(set) var mailboxes = HashedMailboxes()
  private var pool: [UInt32] = []
  /// Where each record's values of each kind begin.
  private var starts: [UInt32] = []
  /// A hash of each record's values.
  private(set) var contents: [UInt64] = []
  /// Who each record claims to be.
  private(set) var claims: [RecordClaim?] = []
  /// Where each record stands.
  private(set) var origins: [RecordOrigin] = []
  /// A hash of each record's surname.
  private(set) var surnames: [UInt64] = []

  /// The number of records.
  var count: Int { contents.count }

  /// Adds a record.
  mutating func add(_ values: FeatureValues) {
    var hash: UInt64 = 0
    var surname: UInt64 = 0
    for feature in Feature.allCases {
      starts.append(UInt32(pool.count))
      for value in values[feature] {
        let number = number(of: value, feature)
        pool.append(number)
        let text =
          feature == .birthday ? BlockKey.hash(value.utf8) : vocabulary.hashes[Int(number)]
        if feature == .surname { surname = text }
        hash = BlockKey.mix(UInt64(feature.rawValue), hash, text)
      }
    }
    contents.append(hash)
    claims.append(values.claim)
    origins.append(values.origin)
    surnames.append(surname)
    for spelling in values.spellings {
      guard let number = vocabulary.number(of: spelling.key, .email) else { continue }
      mailboxes.note(spelling: spelling.hash, number: number)
    }
  }

  private mutating func number(of value: String, _ feature: Feature) -> UInt32 {
    if feature == .birthday { return UInt32(value) ?? 0 }
    let number = vocabulary.intern(value, feature)
    if feature == .email { mailboxes.note(value, number: number) }
    return number
  }

  /// For each mailbox that is named by its hash, the e-mail that it is: as the records say, or the model of the list
  /// that they are of.
  mutating func addresses(_ model: LinkageModel?) -> [UInt32: UInt32] {
    guard let model else { return mailboxes.addresses(in: vocabulary) }
    var addresses: [UInt32: UInt32] = [:]
    for value in model.values {
      guard let address = value.address, let number = vocabulary.number(of: value.text, .email)
      else { continue }
      addresses[number] = vocabulary.intern(address, .email)
    }
    return addresses
  }

  /// Takes the values of records back that are copies of others: a list is no other list because it was given twice.
  mutating func uncount(_ records: some Sequence<Int>) {
    for record in records {
      for feature in Feature.allCases where feature != .birthday {
        for value in values(feature, of: record) { vocabulary.uncount(value) }
      }
    }
  }

  /// Counts values as a model has counted.
  mutating func take(_ model: LinkageModel) { vocabulary.take(model) }

  /// The values of one kind of a record: their numbers, but for birthdays, which are numbers themselves.
  func values(_ feature: Feature, of record: Int) -> ArraySlice<UInt32> {
    let index = record * Feature.allCases.count + feature.rawValue
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : pool.count
    return pool[Int(starts[index])..<end]
  }
}
