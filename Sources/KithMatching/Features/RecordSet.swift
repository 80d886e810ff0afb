import KithCleaning

/// All records, with what must be known of all of them to weigh two.
///
/// A class, so that each of millions of comparisons holds on to it for the price of one reference.
final class RecordSet {
  let table: FeatureTable
  /// How many people, by their names, each e-mail and each phone is shared by.
  private let sharers: [Feature: [Int32]]
  /// Which e-mails are role mailboxes.
  private let roleEmails: [Bool]
  /// The letters of the user part of each e-mail.
  let emailLetters: [[UInt8]]
  /// The domains of the e-mails that belong to an organisation; empty for those that anybody can have.
  private let organizationDomains: [String]
  /// The name of the organisation in the domain of each e-mail; empty where anybody can have one.
  let employerLabels: [[UInt8]]
  /// The letters of each employer's name, in one word.
  let organizationLetters: [[UInt8]]
  /// How many further records of the same person a record has, as far as shared e-mails tell.
  let density: Double
  /// How many records bear the same name as each record, itself included.
  private let namesakes: [Int32]

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
    organizationDomains = keys.map { $0.map { $0.isFreeMail ? "" : $0.domain } ?? "" }
    employerLabels = keys.map { Array(($0?.organizationLabel ?? "").utf8) }
    organizationLetters = table.vocabularies[Feature.organization.rawValue].values.map { name in
      name.filter { $0 != 0x20 }
    }
    namesakes = Self.namesakes(in: table)
    density = Self.density(of: table)
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
    return formal ?? given
  }

  /// Lists that were put together of many exports hold more duplicates than a single address book.
  private static func density(of table: FeatureTable) -> Double {
    let withEmail = (0..<table.count).count { !table.values(.email, of: $0).isEmpty }
    guard withEmail >= 50 else { return usualDensity }
    var pairs = 0.0
    for count in table.vocabularies[Feature.email.rawValue].counts where count <= 12 {
      pairs += Double(count) * Double(count - 1) / 2
    }
    return min(2, max(0.1, pairs / Double(withEmail)))
  }

  /// The density of a list that is too small to tell.
  static let usualDensity = 0.2

  /// Counts the records of each name: formal given name and surname.
  private static func namesakes(in table: FeatureTable) -> [Int32] {
    var counts: [UInt64: Int32] = [:]
    let keys = (0..<table.count).map { record -> UInt64? in
      guard let given = name(of: record, in: table),
        let surname = table.values(.surname, of: record).last
      else { return nil }
      let key = UInt64(given) << 32 | UInt64(surname)
      counts[key, default: 0] += 1
      return key
    }
    return keys.map { $0.flatMap { counts[$0] } ?? 1 }
  }

  /// How many records bear the name of the more common of two records.
  func namesakes(_ a: Int, _ b: Int) -> Int { Int(max(namesakes[a], namesakes[b])) }

  /// Whether both e-mails are of one organisation.
  func areOfOneOrganization(_ email: UInt32, _ other: UInt32) -> Bool {
    let domain = organizationDomains[Int(email)]
    return !domain.isEmpty && domain == organizationDomains[Int(other)]
  }

  /// By how many people a value is shared, judged by their names; at least 1.
  func sharers(_ feature: Feature, _ number: UInt32) -> Int {
    max(1, Int(sharers[feature]?[Int(number)] ?? 1))
  }

  /// Whether an e-mail is one of a function and not of a person.
  func isRole(email: UInt32) -> Bool { roleEmails[Int(email)] }

  /// Values that both records have.
  func common(_ feature: Feature, _ a: Int, _ b: Int) -> [UInt32] {
    // Most pairs have nothing in common, and to say so needs no array.
    guard table.shareValue(feature, a, b) else { return [] }
    return table.values(feature, of: a).filter(table.values(feature, of: b).contains)
  }

  /// Whether both records have values of a kind.
  func haveBoth(_ feature: Feature, _ a: Int, _ b: Int) -> Bool {
    table.hasValue(feature, of: a) && table.hasValue(feature, of: b)
  }
}
