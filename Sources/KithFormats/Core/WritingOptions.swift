/// What a writer needs to know besides the contacts.
public struct WritingOptions: Sendable {
  /// Whether spreadsheet formulas in cells are written as they are (`--raw-cells`).
  public var rawCells = false

  /// Makes the default options.
  public init() {}
}
