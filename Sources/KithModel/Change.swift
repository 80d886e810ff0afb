/// A value that a cleaning rule rewrote: one element of `kith:changes`.
public struct Change: Hashable, Sendable {
  /// Where: a JSON pointer without its first slash, such as `phones/k1/number`.
  public var at: String
  /// What stood there before.
  public var was: String
  /// The slug of the rule, such as `phone.e164`.
  public var rule: String

  /// Makes a change.
  public init(at: String, was: String, rule: String) {
    self.at = at
    self.was = was
    self.rule = rule
  }
}
