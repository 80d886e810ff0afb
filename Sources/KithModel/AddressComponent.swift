/// One part of an address (RFC 9553 section 2.5.1.2).
public struct AddressComponent: Hashable, Sendable {
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

  /// The parts of an address.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A room.
    public static let room = Self(rawValue: "room")
    /// A flat or suite.
    public static let apartment = Self(rawValue: "apartment")
    /// A floor.
    public static let floor = Self(rawValue: "floor")
    /// A building.
    public static let building = Self(rawValue: "building")
    /// The number in the street.
    public static let number = Self(rawValue: "number")
    /// The street, with its number where both are one text.
    public static let name = Self(rawValue: "name")
    /// A block of houses.
    public static let block = Self(rawValue: "block")
    /// A part of a district.
    public static let subdistrict = Self(rawValue: "subdistrict")
    /// A district or borough.
    public static let district = Self(rawValue: "district")
    /// The city, town or village.
    public static let locality = Self(rawValue: "locality")
    /// The state, province or county.
    public static let region = Self(rawValue: "region")
    /// The postal code.
    public static let postcode = Self(rawValue: "postcode")
    /// The country by name.
    public static let country = Self(rawValue: "country")
    /// A cardinal direction.
    public static let direction = Self(rawValue: "direction")
    /// A landmark nearby.
    public static let landmark = Self(rawValue: "landmark")
    /// A post-office box.
    public static let postOfficeBox = Self(rawValue: "postOfficeBox")
    /// The text between two components.
    public static let separator = Self(rawValue: "separator")
  }
}
