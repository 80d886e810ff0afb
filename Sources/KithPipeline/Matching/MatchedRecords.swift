public import KithMatching
public import KithModel

/// The records of a run and what was found about them, for whoever asks why.
public final class MatchedRecords: Sendable {
  /// What was found.
  public let matching: Matching
  private let spool: Spool
  private let survivorship: Survivorship
  /// How many of the first records are a list that takes the others in.
  private let listCount: Int

  init(_ matching: Matching, _ spool: Spool, _ survivorship: Survivorship, listCount: Int) {
    self.matching = matching
    self.spool = spool
    self.survivorship = survivorship
    self.listCount = listCount
  }

  /// The number of records.
  public var count: Int { spool.count }

  /// A record, by its number in the order of reading, from 0.
  ///
  /// - Throws: ``SystemError``.
  public func contact(at number: Int) throws -> Contact { try spool.contact(at: number) }

  /// The size of a record on its way between steps, in bytes.
  func size(at number: Int) -> Int { spool.size(at: number) }

  // MARK: Merging

  /// The contact that becomes of the records of a cluster.
  ///
  /// - Throws: ``SystemError``.
  public func contact(of cluster: Cluster) throws -> Contact {
    let contacts = try cluster.records.map { try contact(at: $0) }
    guard contacts.count > 1 else { return contacts[0] }
    let lead = cluster.records[0] < listCount ? 0 : nil
    let joined = joinedByUID(cluster)
    let distrusted = Set(cluster.records.indices.filter { joined.contains(cluster.records[$0]) })
    if lead != nil {
      // What the list says already is not changed, not even by evidence that it is said again.
      let merged = ContactMerging.merge(
        contacts, survivorship: survivorship, lead: lead, distrusted: distrusted)
      if merged == contacts[0] { return merged }
    }
    return ContactMerging.merge(
      contacts, merges: Self.merges(cluster, contacts), survivorship: survivorship, lead: lead,
      distrusted: distrusted)
  }

  /// The records of a cluster that nothing but their uid joined to one of the list.
  func joinedByUID(_ cluster: Cluster) -> Set<Int> {
    cluster.records[0] < listCount ? cluster.joinedByUID(matching.options) : []
  }

  /// How many records of a cluster nothing but their uid joined to another, though they say something that it does not.
  ///
  /// - Parameter change: what became of the list by them.
  /// - Throws: ``SystemError``.
  func countJoinedByUID(_ cluster: Cluster, _ change: ListCounts.Change) throws -> Int {
    let joined = cluster.joinedByUID(matching.options)
    guard !joined.isEmpty else { return 0 }
    if cluster.records[0] < listCount { return change == .changed ? joined.count : 0 }
    let first = try contact(at: cluster.records[0])
    return try joined.count { try !contact(at: $0).saysTheSame(as: first) }
  }

  /// What becomes of the list by the contact of a cluster.
  ///
  /// - Throws: ``SystemError``.
  func change(_ contact: Contact, of cluster: Cluster) throws -> ListCounts.Change {
    guard cluster.records[0] < listCount else { return .new }
    let before = try self.contact(at: cluster.records[0])
    // What mapped to nothing is written to the list, too.
    return contact.saysTheSame(as: before) && contact.columns == before.columns
      ? .unchanged : .changed
  }

  /// The evidence that holds a cluster together, in an order that depends on no order of the records.
  private static func merges(_ cluster: Cluster, _ contacts: [Contact]) -> [Merge] {
    let uids = Dictionary(
      uniqueKeysWithValues: zip(cluster.records, contacts.map { $0.uid ?? "" }))
    return cluster.decisions.map { decision in
      let pair = [uids[decision.record] ?? "", uids[decision.with] ?? ""].sorted()
      return Merge(
        uid: pair[0], with: pair[1], matchWeight: decision.matchWeight,
        matchProbability: decision.matchProbability, evidence: decision.evidence)
    }
    .sorted { ($0.uid, $0.with) < ($1.uid, $1.with) }
  }
}
