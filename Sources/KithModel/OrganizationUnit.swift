/// A department or other unit (RFC 9553 section 2.2.3).
public struct OrganizationUnit: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The text to sort by.
  public var sortAs: String?
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a unit.
  @inlinable public init(name: String) { self.name = name }
}
