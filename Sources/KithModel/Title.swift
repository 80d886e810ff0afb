/// A job title or function (RFC 9553 section 2.2.5).
public struct Title: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The title.
  public var name: String
  /// Title or role; absent means a title.
  public var kind: Kind?
  /// The key of the organisation it is held in.
  public var organizationId: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a title.
  @inlinable public init(id: String, name: String, kind: Kind? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// The kinds of titles.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// A position, such as "Head of Sales".
    @inlinable public static var title: Self { Self(rawValue: "title") }
    /// What the contact does, such as "Project lead".
    @inlinable public static var role: Self { Self(rawValue: "role") }
  }
}
