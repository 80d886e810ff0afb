public import KithModel

/// A list that takes others in: whom it has already, by uid and by all that is compared.
public struct SettledList: Sendable {
  private var records: [String: Int] = [:]
  private var likenesses: [UInt64: [Int]] = [:]
  /// The number of records.
  public private(set) var count = 0

  /// Makes an empty list.
  public init() {}

  /// Adds the next record of the list.
  public mutating func add(_ contact: Contact) {
    for uid in RecordIdentities.uids(of: contact) where records[uid] == nil { records[uid] = count }
    likenesses[Self.likeness(of: contact), default: []].append(count)
    count += 1
  }

  /// The record that bears the uid of a contact, as its own or that of a record that went into it.
  public func record(of contact: Contact) -> Int? { contact.uid.flatMap { records[$0] } }

  /// The records that look the same to every comparison.
  public func likes(of contact: Contact) -> [Int] { likenesses[Self.likeness(of: contact)] ?? [] }

  private static func likeness(of contact: Contact) -> UInt64 {
    let values = FeatureValues(contact)
    var hash: UInt64 = 0
    for feature in Feature.allCases {
      for value in values[feature].sorted() {
        hash = BlockKey.mix(UInt64(feature.rawValue), hash, BlockKey.hash(value.utf8))
      }
    }
    return hash
  }
}
