/// What to do with each column of one table: its headings, looked up once.
///
/// A class, so that every record can hold on to it for the price of one reference.
final class CSVPlan: Sendable {
  let dialect: CSVDialect
  /// The headings as they stand.
  let headings: [String]
  /// What each column holds.
  let fields: [CSVField]
  /// The names of the fields, as a map would have them.
  let fieldNames: [String]
  /// The language of the headings; `nil` for English ones.
  let language: CSVLanguage?
  /// Whether a cell of the column makes no contact by itself.
  let isHidden: [Bool]

  /// Looks up the headings of a table.
  ///
  /// - Throws: ``ReadingError`` where the user's map names a field that does not exist.
  init(
    _ header: CSVHeader, dialect: CSVDialect?, map: ColumnMap?
  ) throws(ReadingError) {
    let headings = header.cells
    let normalized = headings.map(CSVHeading.normalized)
    let names = Set(normalized)
    self.headings = headings
    self.dialect = dialect ?? .of(names)
    let overrides = try Self.overrides(map)
    let language = CSVLanguage.of(names)
    self.language = language
    var fieldNames: [String] = []
    for heading in normalized {
      fieldNames.append(
        header.isMissing
          ? "unheaded"
          : overrides[heading] ?? Self.field(heading, in: self.dialect, language, beside: names))
    }
    if self.dialect.repeatsHomeForWork { fieldNames = Self.repeatedHome(fieldNames) }
    self.fieldNames = fieldNames
    fields = fieldNames.map { CSVField($0) ?? .column }
    let hidden = self.dialect.hidden
    isHidden = normalized.map(hidden.contains)
  }

  private static func overrides(_ map: ColumnMap?) throws(ReadingError) -> [String: String] {
    var overrides: [String: String] = [:]
    for entry in map?.entries ?? [] {
      guard CSVField(entry.field) != nil else {
        throw ReadingError(
          "line \(entry.line) of the map: there is no field '\(entry.field)' (fields are "
            + CSVField.names.sorted().joined(separator: ", ") + ")")
      }
      overrides[CSVHeading.normalized(entry.heading)] = entry.field
    }
    return overrides
  }

  /// The name of the field of a normalised heading, `column` where it is not known.
  private static func field(
    _ heading: String, in dialect: CSVDialect, _ language: CSVLanguage?, beside others: Set<String>
  ) -> String {
    let companion = companions.first { rule in
      rule.heading == heading && (rule.beside.isEmpty || !others.isDisjoint(with: rule.beside))
    }
    return dialect.headings[heading] ?? language?.field(heading, in: dialect) ?? companion?.field
      ?? CSVHeadings.field(heading) ?? CSVGroup(heading)?.name ?? CSVLanguage.field(heading)
      ?? "column"
  }

  /// Headings that mean one thing beside some others and another alone: `Nom` is the surname in French,
  /// the whole name where there is no `Prénom`.
  private static let companions: [(heading: String, beside: Set<String>, field: String)] = [
    ("nom", ["prénom"], "name.family"), ("nom", [], "name.full"),
    ("nombre", ["apellidos", "apellido"], "name.given"), ("nombre", [], "name.full"),
    ("nome", ["cognome"], "name.given"), ("nome", [], "name.full"),
    ("titel", [], "name.prefix"),
  ]

  /// The fields of a table whose address at work has the headings of the one at home, which stands before it.
  private static func repeatedHome(_ fields: [String]) -> [String] {
    var seen: Set<String> = []
    return fields.map { field in
      guard field.hasPrefix("address.home."), !seen.insert(field).inserted else { return field }
      return "address.work." + field.dropFirst("address.home.".count)
    }
  }

  /// How many cells of a record are headings that are known; all, where they are those of a known exporter.
  static func knownHeadings(_ cells: [String], map: ColumnMap?) -> Int {
    if CSVDialect.isMarked(by: Set(cells.map(CSVHeading.normalized))) {
      return cells.count { !$0.isEmpty }
    }
    let mapped = Set(map?.entries.map { CSVHeading.normalized($0.heading) } ?? [])
    return cells.count {
      let heading = CSVHeading.normalized($0)
      return !heading.isEmpty
        && (CSVHeadings.isKnown(heading) || mapped.contains(heading)
          || companions.contains { $0.heading == heading })
    }
  }
}
