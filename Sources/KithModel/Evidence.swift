/// What one comparison says of two cards (Fellegi–Sunter).
public struct Evidence: Hashable, Sendable {
  /// The comparison, such as `name` or `email`.
  public var comparison: String
  /// The level of agreement that was found, such as `exact` or `nickname`.
  public var level: String
  /// log2(m/u) of that level for these values, in bits; negative speaks against.
  public var matchWeight: Double
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a piece of evidence.
  public init(comparison: String, level: String, matchWeight: Double) {
    self.comparison = comparison
    self.level = level
    self.matchWeight = matchWeight
  }
}
