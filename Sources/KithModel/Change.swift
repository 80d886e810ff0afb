/// A value that a cleaning rule rewrote: one element of `kith:changes`.
public struct Change: Hashable, Sendable {
  /// Where: a JSON pointer without its first slash, such as `phones/k1/number`.
  public var at: String
  /// What stood there before; empty where nothing did.
  public var was: String
  /// What the rule wrote; `nil` where whoever recorded the change did not say.
  public var now: String?
  /// The slug of the rule, such as `phone.e164`.
  public var rule: String
  /// Why, where the rule alone does not say: the words that decided.
  public var reason: String?
  /// Whether a merge took the value into another that stood there already, so that there is none to put back.
  public var isMerged = false
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a change.
  public init(at: String, was: String, now: String? = nil, rule: String, reason: String? = nil) {
    self.at = at
    self.was = was
    self.now = now
    self.rule = rule
    self.reason = reason
  }
}
