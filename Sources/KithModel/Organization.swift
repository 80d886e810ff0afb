/// A company or other organisation, with the units the contact belongs to (RFC 9553 section 2.2.3).
public struct Organization: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The name; absent where only units are known.
  public var name: String?
  /// The units, the largest first.
  public var units: [OrganizationUnit] = []
  /// The text to sort by.
  public var sortAs: String?
  /// Where it is used.
  public var contexts = StringSet()
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes an organisation.
  @inlinable public init(id: String, name: String? = nil, units: [OrganizationUnit] = []) {
    self.id = id
    self.name = name
    self.units = units
  }
}

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
