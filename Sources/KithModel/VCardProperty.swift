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
