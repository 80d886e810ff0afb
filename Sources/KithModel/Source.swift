/// Where a record was read: one element of `kith:sources`.
public struct Source: Hashable, Sendable {
  /// The name of the format or dialect, as `kith formats` lists it.
  public var format: String
  /// The file as the user named it; `-` for standard input.
  public var file: String
  /// The number of the record in its file, from 1; headings and preambles are no records.
  public var record: Int
  /// The physical line on which the record begins, from 1.
  public var line: Int?
  /// When the connection was made: a date (`2023-03-07`), or the source's text where it is none.
  public var connectedOn: String?
  /// When something was last sent or received: a moment in UTC where the source says one, else a date.
  public var lastContact: String?
  /// How many messages or invitations the owner of the file sent to the contact.
  public var sent: Int?
  /// How many the contact sent to the owner of the file.
  public var received: Int?
  /// How many records of the file say the same, this one included, where there is more than one: the author
  /// of forty items of a feed.
  public var mentions: Int?
  /// The cells of the row as they stood, where a program wrote it that Kith writes tables for, too: there they are
  /// written again as long as the card says what they say.
  public var cells: [Column] = []
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a source.
  @inlinable public init(format: String, file: String, record: Int, line: Int? = nil) {
    self.format = format
    self.file = file
    self.record = record
    self.line = line
  }
}
