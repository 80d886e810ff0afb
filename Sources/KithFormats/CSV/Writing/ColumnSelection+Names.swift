import KithText

/// What people may call a column.
extension ColumnSelection {
  /// Chooses columns by their headings, by the names of fields, or as `heading=field`.
  ///
  /// - Parameter list: the names, with commas between them.
  /// - Throws: ``UnknownName`` for the first that means nothing.
  public init(list: String) throws(UnknownName) {
    entries = []
    for item in list.utf8.split(separator: ASCII.comma) {
      let text = String(Substring(item).trimmingWhitespace())
      entries.append(try Self.entry(text, number: entries.count + 1))
    }
  }

  /// Takes the columns of a map; what it ignores is left out.
  ///
  /// - Throws: ``UnknownName`` for the first field that does not exist.
  public init(map: ColumnMap) throws(UnknownName) {
    entries = map.entries.filter { $0.field != "ignore" }
    for entry in entries where FlatField(entry.field) == nil {
      throw UnknownName(name: entry.field, known: FlatField.names.sorted())
    }
  }

  private static func entry(_ text: String, number: Int) throws(UnknownName) -> ColumnMap.Entry {
    if let equals = text.lastIndex(of: "=") {
      let field = String(text[text.index(after: equals)...].trimmingWhitespace())
      guard FlatField(field) != nil else {
        throw UnknownName(name: field, known: FlatField.names.sorted())
      }
      return ColumnMap.Entry(
        heading: String(text[..<equals].trimmingWhitespace()), field: field, line: number)
    }
    let heading = Heading.normalized(text)
    let own = FlatTable.kith.fields
    if let column = own.first(where: { Heading.normalized($0.heading) == heading }) {
      return ColumnMap.Entry(heading: column.heading, field: column.field.name, line: number)
    }
    // A heading of any exporter is a good name, too: `Mobile Phone`.
    if let field = Headings.field(heading) ?? HeadingLanguage.field(heading) {
      return ColumnMap.Entry(heading: text, field: field.name, line: number)
    }
    guard FlatField(text) != nil, text != "unheaded" else {
      throw UnknownName(
        name: text, known: own.map { $0.heading } + FlatField.names.sorted())
    }
    return ColumnMap.Entry(heading: text, field: text, line: number)
  }
}
