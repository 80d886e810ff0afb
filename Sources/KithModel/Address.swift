/// A postal address or place (RFC 9553 section 2.5.1).
public struct Address: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The parts of the address.
  public var components: [AddressComponent] = []
  /// Whether the components stand in the order in which they are written on an envelope.
  public var isOrdered: Bool?
  /// The ISO 3166-1 code of the country.
  public var countryCode: String?
  /// The position, a `geo:` URI (RFC 5870).
  public var coordinates: String?
  /// The IANA name of the time zone.
  public var timeZone: String?
  /// Where it is used: `private`, `work`, `billing`, `delivery`.
  public var contexts = StringSet()
  /// The whole address as it is to be shown.
  public var full: String?
  /// The text between two components where no separator component stands.
  public var defaultSeparator: String?
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// The script of the phonetic texts, an ISO 15924 tag.
  public var phoneticScript: String?
  /// The system of the phonetic texts, such as `ipa`.
  public var phoneticSystem: String?
  /// Unknown members, such as a label, and what vCard said besides.
  public var extensions = Extensions()

  /// Makes an address.
  @inlinable public init(id: String, components: [AddressComponent] = []) {
    self.id = id
    self.components = components
  }
}

extension Address {
  /// The values of all components of the given kinds, joined by a blank; `nil` where there is none.
  public func joined(_ kinds: AddressComponent.Kind...) -> String? {
    joined(where: kinds.contains)
  }

  /// The values of the components of certain kinds in their order, joined with blanks; `nil` where there are none.
  public func joined(where isWanted: (AddressComponent.Kind) -> Bool) -> String? {
    var text: String?
    for component in components where isWanted(component.kind) {
      if text == nil { text = component.value } else { text?.append(" \(component.value)") }
    }
    return text
  }
}

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
  @inlinable public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// The parts of an address.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// A room.
    @inlinable public static var room: Self { Self(rawValue: "room") }
    /// A flat or suite.
    @inlinable public static var apartment: Self { Self(rawValue: "apartment") }
    /// A floor.
    @inlinable public static var floor: Self { Self(rawValue: "floor") }
    /// A building.
    @inlinable public static var building: Self { Self(rawValue: "building") }
    /// The number in the street.
    @inlinable public static var number: Self { Self(rawValue: "number") }
    /// The street, with its number where both are one text.
    @inlinable public static var name: Self { Self(rawValue: "name") }
    /// A block of houses.
    @inlinable public static var block: Self { Self(rawValue: "block") }
    /// A part of a district.
    @inlinable public static var subdistrict: Self { Self(rawValue: "subdistrict") }
    /// A district or borough.
    @inlinable public static var district: Self { Self(rawValue: "district") }
    /// The city, town or village.
    @inlinable public static var locality: Self { Self(rawValue: "locality") }
    /// The state, province or county.
    @inlinable public static var region: Self { Self(rawValue: "region") }
    /// The postal code.
    @inlinable public static var postcode: Self { Self(rawValue: "postcode") }
    /// The country by name.
    @inlinable public static var country: Self { Self(rawValue: "country") }
    /// A cardinal direction.
    @inlinable public static var direction: Self { Self(rawValue: "direction") }
    /// A landmark nearby.
    @inlinable public static var landmark: Self { Self(rawValue: "landmark") }
    /// A post-office box.
    @inlinable public static var postOfficeBox: Self { Self(rawValue: "postOfficeBox") }
    /// The text between two components.
    @inlinable public static var separator: Self { Self(rawValue: "separator") }
  }
}
