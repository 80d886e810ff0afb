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
