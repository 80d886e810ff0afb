/// An expertise, hobby or interest (RFC 9553 section 2.8.4).
public struct PersonalInformation: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// Which of them it is.
  public var kind: Kind
  /// The text.
  public var value: String
  /// `high`, `medium` or `low`.
  public var level: String?
  /// The position in the list of its kind.
  public var listAs: Int?
  /// A label for the user.
  public var label: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes an entry.
  public init(id: String, kind: Kind, value: String) {
    self.id = id
    self.kind = kind
    self.value = value
  }

  /// The kinds of personal information.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// A field of expertise.
    @inlinable public static var expertise: Self { Self(rawValue: "expertise") }
    /// A hobby.
    @inlinable public static var hobby: Self { Self(rawValue: "hobby") }
    /// An interest.
    @inlinable public static var interest: Self { Self(rawValue: "interest") }
  }
}
