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
    emailLetters = keys.map { Array(($0?.letters ?? "").utf8) }
  }

  /// Counts the people beside each value, by their given names; names that may be one count once.
  private static func sharers(of feature: Feature, in table: FeatureTable) -> [Int32] {
    var names: [UInt64] = []
    for record in 0..<table.count {
      guard let name = table.values(.given, of: record).first else { continue }
      for value in table.values(feature, of: record) {
        names.append(UInt64(value) << 32 | UInt64(name))
      }
    }
    names.sort()
    var counts = [Int32](repeating: 0, count: table.vocabularies[feature.rawValue].values.count)
    var start = 0
    while start < names.count {
      let value = names[start] >> 32
      var end = start
      var people: [UInt32] = []
      while end < names.count, names[end] >> 32 == value {
        let name = UInt32(truncatingIfNeeded: names[end])
        // Beyond so many it is an office, however they spell themselves.
        if people.count < 12, !people.contains(where: { table.mayBeOne(name, $0) }) {
          people.append(name)
        }
        end += 1
      }
      counts[Int(value)] = Int32(people.count)
      start = end
    }
    return counts
  }

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
