/// An e-mail address (RFC 9553 section 2.3.1).
public struct EmailAddress: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The address, without a scheme.
  public var address: String
  /// Where it is used: `private`, `work`.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// A label for the user.
  public var label: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes an address.
  @inlinable public init(id: String, address: String) {
    self.id = id
    self.address = address
  }
}
