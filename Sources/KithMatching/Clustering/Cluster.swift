/// Records that are one person.
public struct Cluster: Sendable {
  /// The numbers of the records, in the order of adding, from 0; ascending.
  public let records: [Int]
  /// Why each record but the first is here.
  public let decisions: [Decision]
}
