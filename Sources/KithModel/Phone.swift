/// A telephone number (RFC 9553 section 2.3.3).
public struct Phone: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The number as text or as a `tel:` URI.
  public var number: String
  /// What it can do: `mobile`, `voice`, `text`, `video`, `fax`, `pager`, `textphone`, `main-number`.
  public var features = StringSet()
  /// Where it is used: `private`, `work`.
  public var contexts = StringSet()
  /// The rank among its like, 1 the most preferred, 100 the least.
  public var pref: Int?
  /// A label for the user.
  public var label: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a number.
  @inlinable public init(id: String, number: String) {
    self.id = id
    self.number = number
  }
}
