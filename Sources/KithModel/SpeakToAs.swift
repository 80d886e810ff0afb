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

/// Pronouns such as `she/her` (RFC 9553 section 2.2.4).
public struct Pronouns: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The pronouns.
  public var pronouns: String
  /// Where they are used.
  public var contexts = StringSet()
  /// The rank among their like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes pronouns.
  public init(id: String, pronouns: String) {
    self.id = id
    self.pronouns = pronouns
  }
}
