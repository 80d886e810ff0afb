/// How a table begins: what stands between its cells, which of its first records is the header, and whose it is.
struct TableHead: Sendable {
  /// The bytes in which all this was found.
  let bytes: [UInt8]
  /// Whether the table has no more.
  let isWhole: Bool
  /// The bytes of a first line that names the delimiter.
  let directiveLength: Int
  let delimiter: UInt8
  let header: TableHeader
  /// Whether rows are quoted as a whole.
  let isWrapped: Bool
  /// The bytes behind the directive, the rows without the quotes around them.
  let sample: [UInt8]
}

/// The header of a table, with the lines above it.
struct TableHeader: Sendable {
  /// The cells of the header.
  let cells: [String]
  /// How many records it and the lines before it are.
  let length: Int
  /// The place of its first byte; 0 where rows of the table or only blank lines stand above it.
  let start: Int
  /// What each of the records above it is.
  let above: [TableRowAbove]
  /// Whether there is none, and the cells are made up.
  let isMissing: Bool
  /// Whether none of its headings is known.
  let isUnknown: Bool
  /// The columns that hold the names of people, or parts of them, where no heading tells which.
  let nameColumns: [Int: FlatField.NamePart]
  /// Whether nothing in the table shows that it is one of people.
  let holdsNobody: Bool
  /// The dialect that the cells below show, where its headings are in a language that nobody knows.
  let shownDialect: Dialect?
  /// The dialect that is shown, or that the headings mark.
  let dialect: Dialect
}

/// What a record is that stands above the header of a table.
enum TableRowAbove: Sendable {
  /// A blank line, headings that did not make the header, or LinkedIn's notes.
  case nobody
  /// A title or a note.
  case title
  /// A row of the table, which somebody has sorted with its header, or joined with another.
  case row
  /// Perhaps somebody, but nobody whose cells the headings explain.
  case stray
}
