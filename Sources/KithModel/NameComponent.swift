/// One part of a name (RFC 9553 section 2.2.1.2).
public struct NameComponent: Hashable, Sendable {
  /// Which part it is.
  public var kind: Kind
  /// The text.
  public var value: String
  /// How to pronounce it.
  public var phonetic: String?
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a component.
  @inlinable public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// The parts of a name.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// An honorific before the name: Dr., Ms.
    @inlinable public static var title: Self { Self(rawValue: "title") }
    /// The first given name.
    @inlinable public static var given: Self { Self(rawValue: "given") }
    /// Middle names.
    @inlinable public static var given2: Self { Self(rawValue: "given2") }
    /// The surname.
    @inlinable public static var surname: Self { Self(rawValue: "surname") }
    /// A second surname, as in Spanish names.
    @inlinable public static var surname2: Self { Self(rawValue: "surname2") }
    /// Degrees and honours after the name: PhD, MBA.
    @inlinable public static var credential: Self { Self(rawValue: "credential") }
    /// Jr., Sr., III.
    @inlinable public static var generation: Self { Self(rawValue: "generation") }
    /// The text between two components.
    @inlinable public static var separator: Self { Self(rawValue: "separator") }
  }
}
