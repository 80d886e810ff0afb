/// How to speak to and about the contact (RFC 9553 section 2.2.4).
public struct SpeakToAs: Hashable, Sendable {
  /// The grammatical gender: `animate`, `common`, `feminine`, `inanimate`, `masculine`, `neuter`.
  public var grammaticalGender: String?
  /// The pronouns.
  public var pronouns: [Pronouns] = []
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
