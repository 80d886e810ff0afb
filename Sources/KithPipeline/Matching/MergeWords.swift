import KithMatching
import KithModel
import KithText

/// What there is to say of a merge in one line.
enum MergeWords {
  /// The two records, how sure it is, and what speaks for it the most: `'Ada Fair' and 'A. Fair' of b.csv:7 are one
  /// person (98 %: email, surname)`.
  static func pair(_ decision: Decision, _ records: MatchedRecords) throws -> String {
    let numbers = [decision.record, decision.with].sorted()
    let one = try records.contact(at: numbers[0])
    let other = try records.contact(at: numbers[1])
    return "'\(one.label)' and '\(other.label)' of \(other.place) are one person (\(why(decision)))"
  }

  /// The same with its place before it, as messages have it.
  static func line(_ decision: Decision, _ records: MatchedRecords) throws -> String {
    let first = try records.contact(at: min(decision.record, decision.with))
    return TerminalText.safe("\(first.place): \(try pair(decision, records))")
  }

  private static func why(_ decision: Decision) -> String {
    if decision.isDecided { return "you decided so" }
    let reasons = decision.evidence.filter { $0.matchWeight > 1 }
      .sorted { $0.matchWeight > $1.matchWeight }.prefix(3).map(\.comparison)
    let odds = Bits.percent(decision.matchProbability)
    return reasons.isEmpty ? odds : "\(odds): \(reasons.joined(separator: ", "))"
  }
}

extension MatchedRecords {
  /// The merges in words, in the order of the contacts.
  ///
  /// - Parameter limit: how many at most.
  /// - Throws: ``SystemError``.
  public func mergesInWords(limit: Int) throws -> [String] {
    let decisions = matching.result.clusters.lazy.flatMap(\.decisions).prefix(limit)
    return try decisions.map { try MergeWords.line($0, self) }
  }
}
