public import KithModel

/// Which records bear the uids that somebody asks for.
///
/// A Card that was merged bears its own uid and those of all the records that are in it.
public struct RecordIdentities: Sendable {
  private var records: [String: [Int]]

  /// Makes a table for the given uids.
  public init(of uids: some Sequence<String>) {
    records = Dictionary(uids.map { ($0, []) }) { first, _ in first }
  }

  /// Notes a record.
  public mutating func add(_ contact: Contact, record: Int) {
    guard !records.isEmpty else { return }
    for uid in Self.uids(of: contact) { records[uid]?.append(record) }
  }

  /// The records that bear a uid, in the order of adding.
  public subscript(uid: String) -> [Int] { records[uid] ?? [] }

  /// All uids that a contact bears, its own first.
  public static func uids(of contact: Contact) -> [String] {
    var uids: [String] = []
    var seen: Set<String> = []
    let all =
      [contact.uid].compactMap(\.self) + contact.merges.flatMap { [$0.uid, $0.with] }
      + contact.records.compactMap(\.contact.uid)
    for uid in all where seen.insert(uid).inserted { uids.append(uid) }
    return uids
  }
}
