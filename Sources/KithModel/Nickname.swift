/// A nickname (RFC 9553 section 2.2.2).
public struct Nickname: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The nickname.
  public var name: String
  /// Where it is used.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a nickname.
  @inlinable public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
