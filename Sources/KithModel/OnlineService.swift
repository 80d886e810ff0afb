/// A profile or an account for messages (RFC 9553 section 2.3.2).
public struct OnlineService: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The name of the service, such as `LinkedIn`.
  public var service: String?
  /// The URI of the profile or account.
  public var uri: String?
  /// The user's name at the service.
  public var user: String?
  /// Where it is used: `private`, `work`.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// A label for the user.
  public var label: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a service entry.
  @inlinable
  public init(id: String, service: String? = nil, uri: String? = nil, user: String? = nil) {
    self.id = id
    self.service = service
    self.uri = uri
    self.user = user
  }
}
