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
