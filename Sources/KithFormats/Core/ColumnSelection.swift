/// The columns that somebody asked for, in their order (`--columns`).
public struct ColumnSelection: Hashable, Sendable {
  /// A name that no column or field has.
  public struct UnknownName: Error {
    /// The name as given.
    public var name: String
    /// All names that there are.
    public var known: [String]
  }

  /// The headings and fields, in the syntax of maps.
  public var entries: [ColumnMap.Entry]
}
