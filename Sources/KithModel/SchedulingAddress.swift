/// A URI that invitations can be sent to (RFC 9553 section 2.4.2).
public struct SchedulingAddress: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The URI, often `mailto:`.
  public var uri: String
  /// Where it is used: `private`, `work`.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// A label for the user.
  public var label: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a scheduling address.
  public init(id: String, uri: String) {
    self.id = id
    self.uri = uri
  }
}
