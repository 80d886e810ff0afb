public import KithText

/// A vCard property without a JSContact word, as a jCard tuple (RFC 7095 section 3.3, RFC 9555 section 2.15.1).
public struct VCardProperty: Hashable, Sendable {
  /// The name in lower case.
  public var name: String
  /// The parameters; the group stands under `group`.
  public var parameters: [VCardParameter]
  /// The type of the value, `unknown` where the property declares none.
  public var type: String
  /// The values; a structured value is an array.
  public var values: [JSONValue]

  /// Makes a property.
  public init(
    _ name: String, parameters: [VCardParameter] = [], type: String = "unknown",
    values: [JSONValue]
  ) {
    self.name = name
    self.parameters = parameters
    self.type = type
    self.values = values
  }
}

/// A parameter of a vCard property (RFC 6350 section 5).
public struct VCardParameter: Hashable, Sendable {
  /// The name in lower case; the property's group stands under `group`.
  public var name: String
  /// The values; usually one.
  public var values: [String]

  /// Makes a parameter.
  public init(_ name: String, _ values: [String]) {
    self.name = name
    self.values = values
  }
}

/// What is remembered of the vCard that a card was read from (`kith:vcard`).
public struct VCardOrigin: Hashable, Sendable {
  /// The version: `2.1`, `3.0` or `4.0`.
  public var version: String
  /// The lines as they came, from BEGIN to END, unfolded, in their own character set, each with a line feed
  /// behind it; empty where they are not known.
  ///
  /// One text instead of one for each line: a million cards have twenty million lines.
  public var text: [UInt8] = []
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes an origin.
  public init(version: String, text: [UInt8] = []) {
    self.version = version
    self.text = text
  }
}
