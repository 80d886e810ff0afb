/// What a reader needs to know besides the bytes.
public struct ReadingOptions: Sendable {
  /// The file as the user named it, for sources and diagnostics.
  public var fileName: String
  /// The user's own table of headings, for formats that have headings (`--map`).
  public var columnMap: ColumnMap?

  /// Makes options.
  public init(fileName: String, columnMap: ColumnMap? = nil) {
    self.fileName = fileName
    self.columnMap = columnMap
  }
}
