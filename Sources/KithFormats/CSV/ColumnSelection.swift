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
    for entry in entries where CSVField(entry.field) == nil {
      throw UnknownName(name: entry.field, known: CSVField.names.sorted())
    }
  }

  private static func entry(_ text: String, number: Int) throws(UnknownName) -> ColumnMap.Entry {
    if let equals = text.lastIndex(of: "=") {
      let field = String(text[text.index(after: equals)...].trimmingWhitespace())
      guard CSVField(field) != nil else {
        throw UnknownName(name: field, known: CSVField.names.sorted())
      }
      return ColumnMap.Entry(
        heading: String(text[..<equals].trimmingWhitespace()), field: field, line: number)
    }
    let heading = CSVHeading.normalized(text)
    if let column = CSVColumns.all.first(where: { CSVHeading.normalized($0.heading) == heading }) {
      return ColumnMap.Entry(heading: column.heading, field: column.field, line: number)
    }
    // A heading of any exporter is a good name, too: `Mobile Phone`.
    if let field = CSVHeadings.field(heading) ?? CSVLanguage.field(heading) {
      return ColumnMap.Entry(heading: text, field: field, line: number)
    }
    guard CSVField(text) != nil, text != "unheaded" else {
      throw UnknownName(
        name: text, known: CSVColumns.all.map(\.heading) + CSVField.names.sorted())
    }
    return ColumnMap.Entry(heading: text, field: text, line: number)
  }
}
