/// What a target asks of the tables that it imports.
enum CSVTargetRule: Sendable {
  /// A record in which all of these columns are empty is refused.
  case requires([String])
  /// The target tells people apart by this column.
  case key(String)
  /// The target tells people apart by this column, together with any of the others.
  case keyTogether(String, with: [String])
  /// A cell of more bytes is refused or cut, in any column.
  case longest(bytes: Int)
  /// A cell of more characters is refused or cut, by column.
  case longestOf([String: Int])
  /// A column that takes these values only.
  case values(String, [String])
  /// A table of more columns is refused.
  case maxColumns(Int)
  /// More records are refused.
  case maxRecords(Int)
  /// A larger file is refused.
  case maxBytes(Int)
  /// Cells must not hold this character.
  case without(Character)
  /// Cells of this column must not hold emoji.
  case withoutEmoji(String)

  /// The columns of which one must be filled; `nil` where the rule asks for something else.
  var requiredHeadings: [String]? {
    if case .requires(let headings) = self { headings } else { nil }
  }
}
