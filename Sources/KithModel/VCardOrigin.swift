/// What is remembered of the vCard that a card was read from (`kith:vcard`).
public struct VCardOrigin: Hashable, Sendable {
  /// The version: `2.1`, `3.0` or `4.0`.
  public var version: String
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes an origin.
  public init(version: String) { self.version = version }
}
