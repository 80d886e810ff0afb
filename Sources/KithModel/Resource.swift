/// Something at a URI: a calendar, key, directory, link or photo (RFC 9553 section 1.4.4).
public struct Resource: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// What the resource is for; which kinds there are depends on the map it stands in.
  public var kind: Kind?
  /// The URI.
  public var uri: String
  /// The RFC 2046 media type of what is there.
  public var mediaType: String?
  /// Where it is used: `private`, `work`.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// A label for the user.
  public var label: String?
  /// The position in a directory (RFC 9553 section 2.6.2); directories only.
  public var listAs: Int?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a resource.
  @inlinable public init(id: String, uri: String, kind: Kind? = nil) {
    self.id = id
    self.uri = uri
    self.kind = kind
  }

  /// What a resource is for.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// A calendar with events (section 2.4.1).
    @inlinable public static var calendar: Self { Self(rawValue: "calendar") }
    /// When the contact is free or busy (section 2.4.1).
    @inlinable public static var freeBusy: Self { Self(rawValue: "freeBusy") }
    /// A directory that the contact is listed in (section 2.6.2).
    @inlinable public static var directory: Self { Self(rawValue: "directory") }
    /// The entry of the contact in a directory (section 2.6.2).
    @inlinable public static var entry: Self { Self(rawValue: "entry") }
    /// A page by which to get in contact (section 2.6.3).
    @inlinable public static var contact: Self { Self(rawValue: "contact") }
    /// A portrait (section 2.6.4).
    @inlinable public static var photo: Self { Self(rawValue: "photo") }
    /// A logo (section 2.6.4).
    @inlinable public static var logo: Self { Self(rawValue: "logo") }
    /// A sound, such as how the name is spoken (section 2.6.4).
    @inlinable public static var sound: Self { Self(rawValue: "sound") }
  }
}
