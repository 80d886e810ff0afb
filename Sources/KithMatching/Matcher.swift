public import KithModel

/// Finds the records that are one person.
///
/// Add all records, then ask for the result. Only features are kept, not the contacts. The same records give
/// the same groups in any order: there is no clock, no random number, and no thread that could be faster.
public struct Matcher {
  private let options: MatchingOptions
  private var table = FeatureTable()

  /// Makes a matcher without records.
  public init(_ options: MatchingOptions = MatchingOptions()) { self.options = options }

  /// Adds a record; records are numbered from 0 in this order.
  public mutating func add(_ contact: Contact) { table.add(FeatureValues(contact)) }

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
    let order = table.arrange()
    return Matching(RecordSet(table), order: order, options, constraints)
  }
}
