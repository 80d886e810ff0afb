/// A birth, wedding or death (RFC 9553 section 2.8.1).
public struct Anniversary: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// What happened.
  public var kind: Kind
  /// When.
  public var date: When
  /// Where.
  public var place: Address?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes an anniversary.
  @inlinable public init(id: String, kind: Kind, date: When) {
    self.id = id
    self.kind = kind
    self.date = date
  }

  /// A day that may be partly unknown, or a moment.
  public enum When: Hashable, Sendable {
    /// A date.
    case date(PartialDate)
    /// A moment (the Timestamp of RFC 9553).
    case timestamp(UTCDateTime)
  }

  /// What an anniversary remembers.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// The birth.
    @inlinable public static var birth: Self { Self(rawValue: "birth") }
    /// The death.
    @inlinable public static var death: Self { Self(rawValue: "death") }
    /// The wedding.
    @inlinable public static var wedding: Self { Self(rawValue: "wedding") }
  }
}
