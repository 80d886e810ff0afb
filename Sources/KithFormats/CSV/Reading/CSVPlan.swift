/// What to do with each column of one table: its headings, looked up once.
///
/// A class, so that every record can hold on to it for the price of one reference.
final class CSVPlan: Sendable {
  let dialect: Dialect
  /// The headings as they stand.
  let headings: [String]
  /// The headings as they stand, where it is sure that they are no data.
  let knownHeadings: [String]
  /// What each column holds.
  let fields: [FlatField]
  /// The language of the headings; `nil` for English ones.
  let language: HeadingLanguage?
  /// Whether the headings are those of the exporter in English, and mean what it means by them.
  let isAsExported: Bool
  /// Whether a cell of the column makes no contact by itself.
  let isHidden: [Bool]
  /// Whether a row may be nobody's, whose cells are all in such columns.
  let hidesRows: Bool
  /// Whether the headings are not in English, in whichever language they are.
  let isForeign: Bool
  /// Which columns are of a table within the table, so that a row of nothing else belongs to the row above; empty
  /// where there is none.
  let isOfChild: [Bool]

  /// Looks up the headings of a table.
  ///
  /// - Throws: ``ReadingError`` where the user's map names a field that does not exist.
  init(
    _ header: TableHeader, dialect: Dialect?, map: ColumnMap?
  ) throws(ReadingError) {
    let headings = header.cells
    let normalized = headings.map(Heading.normalized)
    let written = CSVWrittenTable.of(normalized)
    let own = normalized.prefix(written?.end ?? normalized.count)
    self.headings = headings
    knownHeadings = header.isMissing || header.isUnknown ? [] : headings
    self.dialect = dialect ?? header.dialect
    let overrides = try Self.overrides(map)
    let language = HeadingLanguage.of(Set(own))
    self.language = language
    var fields = Self.fields(header, normalized, own.count, in: self.dialect, language, written)
    let hidden = self.dialect.hidden.union(self.dialect.isExact ? [] : Self.datesOfRows)
    isHidden = fields.map(hidden.contains)
    hidesRows = isHidden.contains(true)
    var isAsExported = language == nil
    for (column, heading) in normalized.enumerated() {
      guard let field = overrides[heading] else { continue }
      if field != fields[column], !field.isKept || !fields[column].isKept { isAsExported = false }
      fields[column] = field
    }
    self.isAsExported = isAsExported
    // The names may stand beyond the last heading.
    if !fields.contains(where: \.isName) {
      for (column, part) in header.nameColumns
      where fields.indices.contains(column) && fields[column].isKept {
        fields[column] = .name(part)
      }
    }
    if self.dialect.repeatsHomeForWork { fields = Self.repeatedHome(fields) }
    self.fields = Self.completed(fields, normalized)
    isForeign = language != nil || header.shownDialect != nil
    isOfChild = Self.childColumns(headings)
  }

  /// What the headings of a table are taken for, but for the user's map.
  ///
  /// - Parameter own: how many of the headings are no others behind a table that Kith wrote.
  private static func fields(
    _ header: TableHeader, _ headings: [String], _ own: Int, in dialect: Dialect,
    _ language: HeadingLanguage?, _ written: CSVWrittenTable?
  ) -> [FlatField] {
    if header.isMissing {
      return headings.indices.map { header.nameColumns[$0].map(FlatField.name) ?? .unheaded }
    }
    if let shape = header.shownDialect?.shape {
      return shape.fields + headings.dropFirst(shape.fields.count).map { _ in .column }
    }
    return fields(header, headings.prefix(own), in: dialect, language)
      + headings.dropFirst(own).map { written?.fieldBehind($0, in: dialect) ?? .column }
  }

  private static func fields(
    _ header: TableHeader, _ headings: ArraySlice<String>, in dialect: Dialect,
    _ language: HeadingLanguage?
  ) -> [FlatField] {
    let others = Set(headings)
    return headings.enumerated().map { column, heading in
      let known = Headings.field(heading, in: dialect, language, beside: others)
      guard known == .column else { return known }
      return Self.otherSpellings(of: header.cells[column]).lazy
        .map { Headings.field(Heading.normalized($0), in: dialect, language, beside: others) }
        .first { $0 != .column } ?? .column
    }
  }

  /// The heading as people write it, where a program has joined its words; and without a remark in brackets behind it:
  /// `Phone (optional)`, `Email ID (Email IDs)`.
  private static func otherSpellings(of heading: String) -> [String] {
    var spellings = [Heading.spaced(heading)].compactMap(\.self)
    if let open = heading.firstIndex(of: "("), open > heading.startIndex, heading.hasSuffix(")"),
      !heading[open...].contains(where: { $0 == "@" || $0.isNumber })
    {
      spellings.append(String(heading[..<open]))
    }
    return spellings
  }

  /// Which headings name a table within the table, as those of Frappe and ERPNext do, whose records have numbers of
  /// their own: `ID (Email IDs)`, `Email ID (Email IDs)`.
  private static func childColumns(_ headings: [String]) -> [Bool] {
    let tables = headings.map(childTable)
    let numbered = Set(zip(headings, tables).compactMap { $0.hasPrefix("ID (") ? $1 : nil })
    guard !numbered.isEmpty, headings.contains("ID") else { return [] }
    return tables.map { $0.map(numbered.contains) ?? false }
  }

  private static func childTable(_ heading: String) -> Substring? {
    guard heading.hasSuffix(")"), let open = heading.firstIndex(of: "(") else { return nil }
    return heading[open...]
  }

  private static func overrides(_ map: ColumnMap?) throws(ReadingError) -> [String: FlatField] {
    var overrides: [String: FlatField] = [:]
    for entry in map?.entries ?? [] {
      guard let field = FlatField(entry.field) else {
        throw ReadingError(
          "line \(entry.line) of the map: there is no field '\(entry.field)' (fields are "
            + FlatField.names.sorted().joined(separator: ", ") + ")")
      }
      overrides[Heading.normalized(entry.heading)] = field
    }
    return overrides
  }

  /// The fields, where `Name` is one half of a name if only the other has a column.
  private static func completed(_ fields: [FlatField], _ headings: [String]) -> [FlatField] {
    let hasGiven = fields.contains(.name(.given))
    guard hasGiven != fields.contains(.name(.family)) else { return fields }
    return zip(fields, headings).map { field, heading in
      guard field == .name(.full), halfNames.contains(heading) else { return field }
      return .name(hasGiven ? .fullOrFamily : .fullOrGiven)
    }
  }

  /// Headings that mean the surname beside `Vorname`, and the given name beside `Surname` or `Sobrenome`.
  private static let halfNames: Set<String> = [
    "name", "naam", "namn", "navn", "nome", "nombre", "nom",
  ]

  /// The fields of a table whose address at work has the headings of the one at home, which stands before it.
  private static func repeatedHome(_ fields: [FlatField]) -> [FlatField] {
    var seen: Set<FlatField> = []
    return fields.map { field in
      guard case .address(.home, let part) = field, !seen.insert(field).inserted else {
        return field
      }
      return .address(.work, part)
    }
  }

  /// What says when something was, and nothing of whom.
  private static let datesOfRows: Set<FlatField> = [.connectedOn, .lastContact]

  /// How many cells of a record are headings that are known; all, where they are those of a known exporter.
  static func knownHeadings(_ cells: [String], map: ColumnMap?) -> Int {
    let headings = cells.map(Heading.normalized)
    if Dialect.isMarked(by: headings) { return cells.count { !$0.isEmpty } }
    let mapped = Set(map?.entries.map { Heading.normalized($0.heading) } ?? [])
    return headings.count { heading in
      !heading.isEmpty
        && (Headings.isKnown(heading) || mapped.contains(heading)
          || Headings.isAccompanied(heading))
    }
  }
}
