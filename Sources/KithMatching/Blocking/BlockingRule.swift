import KithCleaning
import KithText

/// A reason to look at two records together: they have a key in common.
struct BlockingRule: Sendable {
  /// What the keys are made of.
  let name: String
  /// Adds the keys of a record; repeats do no harm.
  ///
  /// Keys are made of hashes of values, so that they are the same in every list.
  let addKeys: @Sendable (_ record: Int, _ records: RecordSet, _ keys: inout [UInt64]) -> Void

  /// The keys of a record.
  func keys(of record: Int, in records: RecordSet) -> [UInt64] {
    var keys: [UInt64] = []
    addKeys(record, records, &keys)
    return keys
  }

  /// So many values of two kinds are combined each with each: a name of a thousand words at a thousand employers shall
  /// not have a million keys.
  private static let maxCombined = 64

  /// The rules; a new one is an entry here.
  static let all: [BlockingRule] = identifiers + names + others

  private static let identifiers = [
    BlockingRule(name: "email") { record, records, keys in
      for email in records.hashes(.email, of: record) { keys.append(BlockKey.mix(1, email)) }
    },
    BlockingRule(name: "phone") { record, records, keys in
      for phone in records.hashes(.phone, of: record) { keys.append(BlockKey.mix(2, phone)) }
    },
    BlockingRule(name: "web") { record, records, keys in
      for page in records.hashes(.web, of: record) { keys.append(BlockKey.mix(3, page)) }
      for slug in records.hashes(.linkedIn, of: record) { keys.append(BlockKey.mix(4, slug)) }
    },
    // `bob.smith@…` and a record named Bob Smith that has no e-mail; letters only.
    BlockingRule(name: "user part of the e-mail, or the name") { record, records, keys in
      for email in records.values(.email, of: record) {
        let letters = records.table.letters[email]
        if letters.count >= 5 { keys.append(BlockKey.mix(5, BlockKey.hash(letters))) }
      }
      guard let (given, surname) = records.fullName(of: record) else { return }
      let forms = [
        BlockKey.hash(given, surname), BlockKey.hash(given.prefix(1), surname),
        BlockKey.hash(surname, given), BlockKey.hash(given, surname.prefix(1)),
      ]
      for form in forms { keys.append(BlockKey.mix(5, form)) }
    },
  ]

  private static let names = [
    // The words of the whole name in any order, so that exchanged fields meet.
    BlockingRule(name: "first and last word of the name, in any order") { record, records, keys in
      guard let (given, surname) = records.fullNameHashes(of: record) else { return }
      keys.append(BlockKey.mix(6, min(given, surname), max(given, surname)))
    },
    // A profile keeps the name that it was made under.
    BlockingRule(name: "first two words of the LinkedIn profile, or the name") {
      record, records, keys in
      for slug in records.values(.linkedIn, of: record) {
        let words = records.table.texts[slug].split(separator: ASCII.hyphen, maxSplits: 2)
        guard words.count >= 2 else { continue }
        keys.append(BlockKey.mix(19, BlockKey.hash(words[0]), BlockKey.hash(words[1])))
      }
      guard let (given, surname) = records.fullNameHashes(of: record) else { return }
      keys.append(BlockKey.mix(19, given, surname))
    },
    BlockingRule(name: "formal given name and surname") { record, records, keys in
      guard let given = records.first(.given, of: record) else { return }
      for surname in records.hashes(.surname, of: record) {
        for formal in records.table.formalNames(of: given) {
          keys.append(BlockKey.mix(7, UInt64(UInt32(bitPattern: formal)), surname))
        }
      }
    },
    BlockingRule(name: "given name and the sound of the surname") { record, records, keys in
      guard let (given, surname) = records.fullName(of: record) else { return }
      let sound = SoundKey.key(NameKey.withoutParticle(surname))
      keys.append(
        BlockKey.mix(8, BlockKey.hash(NameKey.withoutUmlauts(given)), BlockKey.hash(sound)))
    },
    BlockingRule(name: "surname and three letters of the given name") { record, records, keys in
      guard let given = records.first(.given, of: record) else { return }
      let letters = BlockKey.hash(records.table.texts[given].prefix(3))
      for surname in records.hashes(.surname, of: record) {
        keys.append(BlockKey.mix(9, letters, surname))
      }
    },
    BlockingRule(name: "surname and first letter and employer or town") { record, records, keys in
      let given = records.first(.given, of: record)
      let letter = given.map { UInt64(records.table.firstByte($0)) } ?? 0
      for surname in records.hashes(.surname, of: record).prefix(maxCombined) {
        for employer in records.hashes(.organization, of: record).prefix(maxCombined) {
          keys.append(BlockKey.mix(10, letter, surname, employer))
        }
        for town in records.hashes(.locality, of: record).prefix(maxCombined) {
          keys.append(BlockKey.mix(21, letter, surname, town))
        }
      }
    },
    BlockingRule(name: "given name and employer") { record, records, keys in
      guard let given = records.hashes(.given, of: record).first else { return }
      for employer in records.hashes(.organization, of: record) {
        keys.append(BlockKey.mix(11, given, employer))
      }
    },
    BlockingRule(name: "given name, and the employer or the domain of the e-mail") {
      record, records, keys in
      guard let given = records.hashes(.given, of: record).first else { return }
      func add(_ employer: ArraySlice<UInt8>) {
        guard employer.count >= 5 else { return }
        keys.append(BlockKey.mix(20, given, BlockKey.hash(employer.prefix(5))))
      }
      for employer in records.values(.organization, of: record) {
        add(records.table.letters[employer])
      }
      for email in records.values(.email, of: record) {
        add(records.table.domains.labels.elements[records.table.employerLabel(ofEmail: email)])
      }
    },
  ]

  private static let others = [
    BlockingRule(name: "birthday") { record, records, keys in
      for birthday in records.values(.birthday, of: record) {
        keys.append(BlockKey.mix(12, UInt64(birthday)))
      }
    },
    BlockingRule(name: "given name and postcode or town") { record, records, keys in
      guard let given = records.hashes(.given, of: record).first else { return }
      for postcode in records.hashes(.postcode, of: record) {
        keys.append(BlockKey.mix(13, given, postcode))
      }
      for town in records.hashes(.locality, of: record) {
        keys.append(BlockKey.mix(14, given, town))
      }
    },
    BlockingRule(name: "surname and postcode") { record, records, keys in
      for surname in records.hashes(.surname, of: record).prefix(maxCombined) {
        for postcode in records.hashes(.postcode, of: record).prefix(maxCombined) {
          keys.append(BlockKey.mix(15, surname, postcode))
        }
      }
    },
    BlockingRule(name: "two words of the street and the postcode") { record, records, keys in
      guard records.has(.street, record), records.has(.postcode, record) else { return }
      let words = records.hashes(.street, of: record).prefix(5)
      for (index, one) in words.enumerated() {
        for other in words.dropFirst(index + 1) {
          for postcode in records.hashes(.postcode, of: record) {
            keys.append(BlockKey.mix(16, min(one, other), max(one, other), postcode))
          }
        }
      }
    },
    BlockingRule(name: "given name or surname, and the year or day of birth") {
      record, records, keys in
      guard let birthday = records.first(.birthday, of: record) else { return }
      func add(_ rule: UInt64, _ name: UInt64) {
        keys.append(BlockKey.mix(rule, name, UInt64(birthday / 10000)))
        keys.append(BlockKey.mix(rule + 1, name, UInt64(birthday % 10000)))
      }
      if let given = records.hashes(.given, of: record).first { add(17, given) }
      for surname in records.hashes(.surname, of: record) { add(22, surname) }
    },
  ]
}

extension RecordSet {
  /// The hash of a value, as it is in every list.
  func hash(of value: UInt32, _ feature: Feature) -> UInt64 {
    feature == .birthday ? UInt64(value) : table.hashes[Int(value)]
  }

  /// The hashes of the values of one kind of a record.
  fileprivate func hashes(
    _ feature: Feature, of record: Int
  ) -> LazyMapSequence<ArraySlice<UInt32>, UInt64> {
    // The set is held by one reference; its table would be by many.
    values(feature, of: record).lazy.map { self.table.hashes[Int($0)] }
  }

  /// The first given name and the last word of the surname; `nil` where one is missing.
  private func nameNumbers(of record: Int) -> (given: UInt32, surname: UInt32)? {
    guard let given = first(.given, of: record), let surname = last(.surname, of: record) else {
      return nil
    }
    return (given, surname)
  }

  fileprivate func fullName(
    of record: Int
  ) -> (given: ArraySlice<UInt8>, surname: ArraySlice<UInt8>)? {
    nameNumbers(of: record).map { (table.texts[$0.given], table.texts[$0.surname]) }
  }

  fileprivate func fullNameHashes(of record: Int) -> (given: UInt64, surname: UInt64)? {
    nameNumbers(of: record).map { (table.hashes[Int($0.given)], table.hashes[Int($0.surname)]) }
  }
}
