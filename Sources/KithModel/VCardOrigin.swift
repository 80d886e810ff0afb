/// What is remembered of the vCard that a card was read from (`kith:vcard`).
public struct VCardOrigin: Sendable {
  /// The version: `2.1`, `3.0` or `4.0`.
  public var version: String
  /// The lines as they came, from BEGIN to END, unfolded, in their own character set, each with a line feed
  /// behind it; empty where they are not known.
  ///
  /// One text instead of one for each line: a million cards have twenty million lines.
  public var text: [UInt8] = []
  /// Whether the contact is what reading ``text`` gave, unchanged.
  ///
  /// Only readers know, and only where they hand the contact straight to a writer; it is not part of the Card.
  public var isUnchanged = false
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes an origin.
  public init(version: String, text: [UInt8] = []) {
    self.version = version
    self.text = text
  }
}

extension VCardOrigin: Hashable {
  /// Whether both are the same lines of the same version.
  public static func == (left: Self, right: Self) -> Bool {
    left.version == right.version && left.text == right.text && left.extensions == right.extensions
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(version)
    hasher.combine(text)
    hasher.combine(extensions)
  }
}
