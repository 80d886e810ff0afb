/// The author of a note (RFC 9553 section 2.8.3).
public struct Author: Hashable, Sendable {
  /// The name.
  public var name: String?
  /// A URI that identifies the author.
  public var uri: String?
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes an author.
  public init(name: String? = nil, uri: String? = nil) {
    self.name = name
    self.uri = uri
  }
}
