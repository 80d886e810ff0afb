/// Records that are one person.
public struct Cluster: Sendable {
  /// The numbers of the records, in the order of adding, from 0; ascending.
  public let records: [Int]
  /// Why each record but the first is here.
  public let decisions: [Decision]
}

extension Cluster {
  /// The records that nothing but a uid joined to the first, directly or by others that are here for no better reason.
  ///
  /// A uid is copied easily, and two programs may give one to two people.
  ///
  /// - Parameter options: by which the records were matched.
  public func joinedByUID(_ options: MatchingOptions) -> Set<Int> {
    let firm = decisions.filter { !$0.isByUIDAlone(threshold: options.mergeThreshold) }
    guard firm.count < decisions.count else { return [] }
    var links: [Int: [Int]] = [:]
    for decision in firm {
      links[decision.record, default: []].append(decision.with)
      links[decision.with, default: []].append(decision.record)
    }
    var joined = Set(records.dropFirst())
    var open = [records[0]]
    while let record = open.popLast() {
      for other in links[record] ?? [] where joined.remove(other) != nil { open.append(other) }
    }
    return joined
  }
}
