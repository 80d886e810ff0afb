/// A note (RFC 9553 section 2.8.3).
public struct Note: Hashable, Sendable {
  /// The key in the map.
  public var id: String
  /// The text; lines end in `\n`.
  public var note: String
  /// When it was written.
  public var created: UTCDateTime?
  /// Who wrote it.
  public var author: Author?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a note.
  @inlinable public init(id: String, note: String) {
    self.id = id
    self.note = note
  }
}

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
