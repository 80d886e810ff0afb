public import KithMatching
public import KithModel

/// The records of a run and what was found about them, for whoever asks why.
public final class MatchedRecords {
  /// What was found.
  public let matching: Matching
  private var spool: Spool

  init(_ matching: Matching, _ spool: Spool) {
    self.matching = matching
    self.spool = spool
  }

  /// The number of records.
  public var count: Int { spool.count }

  /// A record, by its number in the order of reading, from 0.
  ///
  /// - Throws: ``SystemError``.
  public func contact(at number: Int) throws -> Contact { try spool.contact(at: number) }

  /// The size of a record on its way between steps, in bytes.
  func size(at number: Int) -> Int { spool.size(at: number) }
}
