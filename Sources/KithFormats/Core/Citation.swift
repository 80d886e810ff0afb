/// The rule that something breaks, and whether Kith mends it.
public struct Citation: Hashable, Sendable {
  /// The place in the standard, such as `RFC 6350 section 6.2.1`.
  public var section: String
  /// The property that breaks it, in capitals.
  public var property: String?
  /// Whether what Kith writes keeps the rule.
  public var isRepaired: Bool

  /// Makes a citation.
  public init(section: String, property: String?, isRepaired: Bool) {
    self.section = section
    self.property = property
    self.isRepaired = isRepaired
  }
}
