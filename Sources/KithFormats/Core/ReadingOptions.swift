/// What a reader needs to know besides the bytes.
public struct ReadingOptions: Sendable {
  /// The file as the user named it, for sources and diagnostics.
  public var fileName: String
  /// The user's own table of headings, for formats that have headings (`--map`).
  public var columnMap: ColumnMap?

  /// Whether a contact without a uid gets one of its own; where it goes to a writer as it is, that costs less where a
  /// Card is written.
  public var mintsUIDs = true

  /// Whether the file is also held against the rules of its format, where the format has a validator.
  public var validates = false

  /// Whether the file is one of many in an archive or folder, where a letter with commas in it is no table.
  public var isEntry = false

  /// Whether the file came out of a gzip, so that the ending `.gz` of its name says nothing of its format.
  public var isUnpacked = false

  /// Makes options.
  public init(fileName: String, columnMap: ColumnMap? = nil) {
    self.fileName = fileName
    self.columnMap = columnMap
  }

  /// The file's name without the ending of a gzip that it came out of.
  var unpackedName: String {
    isUnpacked && fileName.lowercased().hasSuffix(".gz") ? String(fileName.dropLast(3)) : fileName
  }

  /// Whether the name says that the file is packed, and it is not.
  var isNamedPacked: Bool {
    [".gz", ".zip"].contains { unpackedName.lowercased().hasSuffix($0) }
  }
}
