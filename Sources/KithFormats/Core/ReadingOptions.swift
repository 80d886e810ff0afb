/// What a reader needs to know besides the bytes.
public struct ReadingOptions: Sendable {
  /// The file as the user named it, for sources and diagnostics.
  public var fileName: String
  /// The user's own table of headings, for formats that have headings (`--map`).
  public var columnMap: ColumnMap?

  /// Whether the contacts go to a writer as they are, with no step between that could change them.
  ///
  /// Then a writer of the same format need not compare a record with what it was read from, and a contact
  /// without a uid gets it where a Card is written, for less.
  public var goesToWriter = false

  /// Whether the file is also held against the rules of its format, where the format has a validator.
  public var validates = false

  /// Whether the file is one of many in an archive or folder, where a letter with commas in it is no table.
  public var isEntry = false

  /// Makes options.
  public init(fileName: String, columnMap: ColumnMap? = nil) {
    self.fileName = fileName
    self.columnMap = columnMap
  }
}
