import KithCleaning

/// All records, with what must be known of all of them to weigh two.
struct RecordSet {
  let table: FeatureTable
  /// How many people, by their names, each e-mail and each phone is shared by.
  private let sharers: [Feature: [Int32]]
  /// Which e-mails are role mailboxes.
  private let roleEmails: [Bool]
  /// The letters of the user part of each e-mail.
  let emailLetters: [[UInt8]]

  init(_ table: FeatureTable) {
    self.table = table
    var sharers: [Feature: [Int32]] = [:]
    for feature in [Feature.email, .phone, .web, .linkedIn] {
      sharers[feature] = Self.sharers(of: feature, in: table)
    }
    self.sharers = sharers
    let keys = table.vocabularies[Feature.email.rawValue].values.map {
      EmailKey(String(decoding: $0, as: UTF8.self))
    }
    roleEmails = keys.map { $0?.isRole ?? false }
    emailLetters = keys.map { Array(($0?.letters ?? "").utf8) }
  }

  /// Counts the distinct names (surname and initial) beside each value; names that may be one count once.
  private static func sharers(of feature: Feature, in table: FeatureTable) -> [Int32] {
    var names: [UInt64] = []
    for record in 0..<table.count {
      let values = table.values(feature, of: record)
      guard !values.isEmpty, let name = name(of: record, in: table) else { continue }
      for value in values { names.append(UInt64(value) << 32 | UInt64(name)) }
    }
    names.sort()
    var counts = [Int32](repeating: 0, count: table.vocabularies[feature.rawValue].values.count)
    for (index, name) in names.enumerated() where index == 0 || names[index - 1] != name {
      counts[Int(name >> 32)] += 1
    }
    return counts
  }

  private static func name(of record: Int, in table: FeatureTable) -> UInt32? {
    guard let given = table.values(.given, of: record).first else { return nil }
    // Nicknames mostly keep or share a formal name; its number stands for all of them.
    let formal = table.formalNames[Int(given)].min().map { UInt32($0) &+ 0x4000_0000 }
    return formal ?? UInt32(table.text(.given, given).first ?? 0)
  }

  /// By how many people a value is shared, judged by their names; at least 1.
  func sharers(_ feature: Feature, _ number: UInt32) -> Int {
    max(1, Int(sharers[feature]?[Int(number)] ?? 1))
  }

  /// Whether an e-mail is one of a function and not of a person.
  func isRole(email: UInt32) -> Bool { roleEmails[Int(email)] }

  /// Values that both records have.
  func common(_ feature: Feature, _ a: Int, _ b: Int) -> [UInt32] {
    let mine = table.values(feature, of: a)
    let others = table.values(feature, of: b)
    guard !mine.isEmpty, !others.isEmpty else { return [] }
    return mine.filter(others.contains)
  }

  /// Whether both records have values of a kind.
  func haveBoth(_ feature: Feature, _ a: Int, _ b: Int) -> Bool {
    !table.values(feature, of: a).isEmpty && !table.values(feature, of: b).isEmpty
  }
}
