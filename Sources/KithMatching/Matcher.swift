public import KithModel

/// Finds the records that are one person.
///
/// Add all records, then ask for the result. Only features are kept, not the contacts. The same records give
/// the same groups in any order: there is no clock, no random number, and nothing depends on which core was faster.
public struct Matcher {
  let options: MatchingOptions
  private(set) var table = FeatureTable()
  private(set) var parts = RecordParts()

  /// Makes a matcher without records.
  public init(_ options: MatchingOptions = MatchingOptions()) { self.options = options }

  /// Adds a record; records are numbered from 0 in this order.
  ///
  /// One that was merged before stays one, and is compared by the records that it was made of.
  public mutating func add(_ contact: Contact) { add(partsOf: Self.parts(of: contact)) }

  /// Adds a record by its values.
  public mutating func add(_ values: FeatureValues) { add(partsOf: [values]) }

  /// Adds records, whose values are taken on all cores.
  public mutating func add(_ contacts: [Contact]) {
    for parts in contacts.concurrentMap({ Self.parts(of: $0) }) { add(partsOf: parts) }
  }

  private static func parts(of contact: Contact) -> [FeatureValues] {
    contact.records.isEmpty
      ? [FeatureValues(contact)] : ContactSplitting.split(contact).map { FeatureValues($0) }
  }

  private mutating func add(partsOf record: [FeatureValues]) {
    for part in record { table.add(part) }
    parts.add(record.count)
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
    let known = ArrangedConstraints(
      constraints, ArrangedParts(parts, records.order), records.copies)
    return Matching(records, Matching.candidates(records, known, .whole, options), options, known)
  }
}
