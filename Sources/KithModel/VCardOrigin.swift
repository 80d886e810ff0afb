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
