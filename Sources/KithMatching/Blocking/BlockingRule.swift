import KithCleaning

/// A reason to look at two records together: they have a key in common.
struct BlockingRule: Sendable {
  /// What the keys are made of.
  let name: String
  /// The keys of a record; repeats do no harm.
  let keys: @Sendable (_ record: Int, _ records: RecordSet) -> [UInt64]

  /// The rules; a new one is an entry here.
  static let all: [BlockingRule] = identifiers + names + others

  private static let identifiers = [
    BlockingRule(name: "email") { record, records in
      records.table.values(.email, of: record).map { BlockKey.mix(1, UInt64($0)) }
    },
    BlockingRule(name: "phone") { record, records in
      records.table.values(.phone, of: record).map { BlockKey.mix(2, UInt64($0)) }
    },
    BlockingRule(name: "web") { record, records in
      records.table.values(.web, of: record).map { BlockKey.mix(3, UInt64($0)) }
        + records.table.values(.linkedIn, of: record).map { BlockKey.mix(4, UInt64($0)) }
    },
    // `bob.smith@…` and a record named Bob Smith that has no e-mail; letters only.
    BlockingRule(name: "user part of the e-mail, or the name") { record, records in
      var keys = records.table.values(.email, of: record).compactMap { email -> UInt64? in
        let letters = records.emailLetters[Int(email)]
        return letters.count >= 5 ? BlockKey.mix(5, BlockKey.hash(letters)) : nil
      }
      guard let (given, surname) = records.firstName(of: record) else { return keys }
      for form in [
        given + surname, given.prefix(1) + surname, surname + given, given + surname.prefix(1),
      ] {
        keys.append(BlockKey.mix(5, BlockKey.hash(form)))
      }
      return keys
    },
  ]

  private static let names = [
    // The words of the whole name in any order, so that exchanged fields meet.
    BlockingRule(name: "first and last word of the name, in any order") { record, records in
      guard let (given, surname) = records.firstName(of: record) else { return [] }
      let one = BlockKey.hash(given)
      let other = BlockKey.hash(surname)
      return [BlockKey.mix(6, min(one, other), max(one, other))]
    },
    // A profile keeps the name that it was made under.
    BlockingRule(name: "first two words of the LinkedIn profile, or the name") { record, records in
      let profiles = records.table.values(.linkedIn, of: record).compactMap { slug -> UInt64? in
        let words = records.table.text(.linkedIn, slug).split(separator: 0x2D)
        guard words.count >= 2 else { return nil }
        return BlockKey.mix(19, BlockKey.hash(words[0]), BlockKey.hash(words[1]))
      }
      guard let (given, surname) = records.firstName(of: record) else { return profiles }
      return profiles + [BlockKey.mix(19, BlockKey.hash(given), BlockKey.hash(surname))]
    },
    BlockingRule(name: "formal given name and surname") { record, records in
      guard let given = records.table.values(.given, of: record).first else { return [] }
      let formal = records.table.formalNames[Int(given)]
      return records.table.values(.surname, of: record).flatMap { surname in
        formal.map { BlockKey.mix(7, UInt64(UInt32(bitPattern: $0)), UInt64(surname)) }
      }
    },
    BlockingRule(name: "given name and the sound of the surname") { record, records in
      guard let (given, surname) = records.firstName(of: record) else { return [] }
      return [BlockKey.mix(8, BlockKey.hash(given), BlockKey.hash(SoundKey.key(surname)))]
    },
    BlockingRule(name: "surname and three letters of the given name") { record, records in
      guard let given = records.table.values(.given, of: record).first else { return [] }
      let letters = BlockKey.hash(records.table.text(.given, given).prefix(3))
      return records.table.values(.surname, of: record).map { BlockKey.mix(9, letters, UInt64($0)) }
    },
    BlockingRule(name: "surname and first letter and employer or town") { record, records in
      let given = records.table.values(.given, of: record).first
      let letter = given.map { UInt64(records.table.text(.given, $0).first ?? 0) } ?? 0
      let places =
        records.table.values(.organization, of: record).map { UInt64($0) }
        + records.table.values(.locality, of: record).map { UInt64($0) | 1 << 40 }
      return records.table.values(.surname, of: record).flatMap { surname in
        places.map { BlockKey.mix(10, letter, UInt64(surname), $0) }
      }
    },
    BlockingRule(name: "given name and employer") { record, records in
      guard let given = records.table.values(.given, of: record).first else { return [] }
      return records.table.values(.organization, of: record).map {
        BlockKey.mix(11, UInt64(given), UInt64($0))
      }
    },
    BlockingRule(name: "given name, and the employer or the domain of the e-mail") {
      record, records in
      guard let given = records.table.values(.given, of: record).first else { return [] }
      let employers =
        records.table.values(.organization, of: record).map {
          records.organizationLetters[Int($0)]
        }
        + records.table.values(.email, of: record).map { records.employerLabels[Int($0)] }
      return employers.filter { $0.count >= 5 }.map {
        BlockKey.mix(20, UInt64(given), BlockKey.hash($0.prefix(5)))
      }
    },
  ]

  private static let others = [
    BlockingRule(name: "birthday") { record, records in
      records.table.values(.birthday, of: record).map { BlockKey.mix(12, UInt64($0)) }
    },
    BlockingRule(name: "given name and postcode or town") { record, records in
      guard let given = records.table.values(.given, of: record).first else { return [] }
      return records.table.values(.postcode, of: record).map {
        BlockKey.mix(13, UInt64(given), UInt64($0))
      }
        + records.table.values(.locality, of: record).map {
          BlockKey.mix(14, UInt64(given), UInt64($0))
        }
    },
    BlockingRule(name: "surname and postcode") { record, records in
      records.table.values(.surname, of: record).flatMap { surname in
        records.table.values(.postcode, of: record).map {
          BlockKey.mix(15, UInt64(surname), UInt64($0))
        }
      }
    },
    BlockingRule(name: "two words of the street and the postcode") { record, records in
      let words = records.table.values(.street, of: record).sorted()
      let postcodes = records.table.values(.postcode, of: record)
      return zip(words, words.dropFirst()).flatMap { pair in
        postcodes.map { BlockKey.mix(16, UInt64(pair.0), UInt64(pair.1), UInt64($0)) }
      }
    },
    BlockingRule(name: "given name or surname, and the year or day of birth") { record, records in
      guard let birthday = records.table.values(.birthday, of: record).first else { return [] }
      let names =
        records.table.values(.given, of: record).prefix(1).map { UInt64($0) }
        + records.table.values(.surname, of: record).map { UInt64($0) | 1 << 40 }
      return names.flatMap {
        [
          BlockKey.mix(17, $0, UInt64(birthday / 10000)),
          BlockKey.mix(18, $0, UInt64(birthday % 10000)),
        ]
      }
    },
  ]
}

extension RecordSet {
  /// The first given name and the last word of the surname; `nil` where one is missing.
  fileprivate func firstName(of record: Int) -> (given: [UInt8], surname: [UInt8])? {
    guard let given = table.values(.given, of: record).first,
      let surname = table.values(.surname, of: record).last
    else { return nil }
    return (table.text(.given, given), table.text(.surname, surname))
  }
}
