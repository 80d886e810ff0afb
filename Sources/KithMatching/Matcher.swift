public import KithModel

/// Finds the records that are one person.
///
/// Add all records, then ask for the result. Only features are kept, not the contacts. The same records give
/// the same groups in any order: there is no clock, no random number, and nothing depends on which core was faster.
public struct Matcher {
  let options: MatchingOptions
  private(set) var table = FeatureTable()

  /// Makes a matcher without records.
  public init(_ options: MatchingOptions = MatchingOptions()) { self.options = options }

  /// Adds a record; records are numbered from 0 in this order.
  public mutating func add(_ contact: Contact) { add(FeatureValues(contact)) }

  /// Adds a record by its values.
  public mutating func add(_ values: FeatureValues) { table.add(values) }

  /// Adds records, which are taken apart on all cores.
  public mutating func add(_ contacts: [Contact]) {
    for values in contacts.concurrentMap({ FeatureValues($0) }) { add(values) }
  }

  /// The clusters and the doubtful pairs.
  ///
  /// - Parameter constraints: what is known beforehand.
  public consuming func result(
    _ constraints: PairConstraints = PairConstraints()
  ) -> MatchingResult {
    match(constraints).result
  }

  /// The same, with all that is needed to explain it.
  public consuming func match(_ constraints: PairConstraints = PairConstraints()) -> Matching {
    let records = RecordSet(table)
    let known = ArrangedConstraints(constraints, records.order)
    return Matching(records, Matching.candidates(records, known, .whole), options, constraints)
  }
}
