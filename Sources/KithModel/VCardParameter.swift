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
