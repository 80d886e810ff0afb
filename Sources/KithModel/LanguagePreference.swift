/// A language to use with the contact (RFC 9553 section 2.3.4).
public struct LanguagePreference: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The RFC 5646 tag.
  public var language: String
  /// Where it is used: `private`, `work`.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a preference.
  public init(id: String, language: String) {
    self.id = id
    self.language = language
  }
}
