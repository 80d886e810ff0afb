/// A column that is written: its heading, and what stands under it.
struct FlatColumn: Sendable {
  let heading: String
  let field: FlatField

  init(heading: String, field: FlatField) {
    self.heading = heading
    self.field = field
  }

  /// Takes a line of a map; a field that does not exist is kept under the heading.
  init(_ entry: ColumnMap.Entry) {
    heading = entry.heading
    field = FlatField(entry.field) ?? .column
  }

  /// The columns of a text in the syntax of map files.
  static func all(in text: String) -> [FlatColumn] {
    entries(in: text).map(FlatColumn.init)
  }

  /// The headings of such a text.
  static func headings(in text: String) -> [String] { entries(in: text).map(\.heading) }

  private static func entries(in text: String) -> [ColumnMap.Entry] {
    (try? ColumnMap(text: text, fileName: ""))?.entries ?? []
  }
}
