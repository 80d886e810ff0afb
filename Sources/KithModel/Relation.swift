/// A relation to another card (RFC 9553 section 2.1.8).
public struct Relation: Hashable, Sendable {
  /// The key in the map: the uid of the other card, a URI, or its name (RFC 9555 section 2.9.5).
  public var target: String
  /// What the other is to this contact: `spouse`, `friend`, `met`, …; may be empty.
  public var relation: StringSet
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a relation.
  public init(to target: String, relation: StringSet = []) {
    self.target = target
    self.relation = relation
  }
}
