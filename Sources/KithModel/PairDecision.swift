/// What somebody decided about two records: one line of a file of decisions.
public struct PairDecision: Hashable, Sendable {
  /// What was decided.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Both are one person.
    case same
    /// They are two.
    case different
  }

  /// The uid of one record.
  public var uid: String
  /// The uid of the other.
  public var with: String
  /// What was decided.
  public var verdict: Verdict
  /// Why, in somebody's own words.
  public var reason: String?
  /// What both were called, so that people can read the file.
  public var names: [String]

  /// Makes a decision.
  public init(
    uid: String, with: String, verdict: Verdict, reason: String? = nil, names: [String] = []
  ) {
    self.uid = uid
    self.with = with
    self.verdict = verdict
    self.reason = reason
    self.names = names
  }
}
