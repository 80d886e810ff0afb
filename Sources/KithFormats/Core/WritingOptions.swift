/// What a writer needs to know besides the contacts.
public struct WritingOptions: Sendable {
  /// Whether spreadsheet formulas in cells are written as they are (`--raw-cells`).
  public var rawCells = false
  /// The number of cells in a line of the terminal, for tables to look at.
  public var lineWidth = 100

  /// Makes the default options.
  public init() {}
}
