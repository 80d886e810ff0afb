public import KithText

/// What of the card reads otherwise in one language (RFC 9553 section 2.7.1).
public struct Localization: Hashable, Sendable {
  /// The RFC 5646 tag.
  public var language: String
  /// The PatchObject (RFC 9553 section 1.4.6): JSON pointers without their first slash, and values.
  public var patch: [JSONMember]

  /// Makes a localization.
  public init(language: String, patch: [JSONMember]) {
    self.language = language
    self.patch = patch
  }
}
