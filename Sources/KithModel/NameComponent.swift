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
  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// The parts of a name.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// An honorific before the name: Dr., Ms.
    public static let title = Self(rawValue: "title")
    /// The first given name.
    public static let given = Self(rawValue: "given")
    /// Middle names.
    public static let given2 = Self(rawValue: "given2")
    /// The surname.
    public static let surname = Self(rawValue: "surname")
    /// A second surname, as in Spanish names.
    public static let surname2 = Self(rawValue: "surname2")
    /// Degrees and honours after the name: PhD, MBA.
    public static let credential = Self(rawValue: "credential")
    /// Jr., Sr., III.
    public static let generation = Self(rawValue: "generation")
    /// The text between two components.
    public static let separator = Self(rawValue: "separator")
  }
}
