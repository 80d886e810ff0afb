/// What to do with each column of one table: its headings, looked up once.
///
/// A class, so that every record can hold on to it for the price of one reference.
final class CSVPlan: Sendable {
  let dialect: CSVDialect
  /// The headings as they stand.
  let headings: [String]
  /// What each column holds.
  let fields: [CSVField]
  /// Whether a cell of the column makes no contact by itself.
  let isHidden: [Bool]
  /// Whether two numbers of a date begin with the month: not under headings in other languages.
  let isMonthFirst: Bool

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
    var fields: [CSVField] = []
    for heading in normalized {
      fields.append(
        header.isMissing
          ? .unheaded : overrides[heading] ?? Self.field(heading, in: self.dialect, beside: names))
    }
    self.fields = fields
    let hidden = self.dialect.hidden
    isHidden = normalized.map(hidden.contains)
    isMonthFirst = names.isDisjoint(with: Self.dayFirstHeadings)
  }

  private static func overrides(_ map: ColumnMap?) throws(ReadingError) -> [String: CSVField] {
    var overrides: [String: CSVField] = [:]
    for entry in map?.entries ?? [] {
      guard let field = CSVField(entry.field) else {
        throw ReadingError(
          "line \(entry.line) of the map: there is no field '\(entry.field)' (fields are "
            + CSVField.names.sorted().joined(separator: ", ") + ")")
      }
      overrides[CSVHeading.normalized(entry.heading)] = field
    }
    return overrides
  }

  private static func field(
    _ heading: String, in dialect: CSVDialect, beside others: Set<String>
  ) -> CSVField {
    if let name = dialect.headings[heading], let field = CSVField(name) { return field }
    for rule in companions where rule.heading == heading {
      let isHere = rule.beside.isEmpty || !others.isDisjoint(with: rule.beside)
      if isHere, let field = CSVField(rule.field) { return field }
    }
    if let name = CSVHeadings.field(heading), let field = CSVField(name) { return field }
    return CSVGroup(heading).map { .group($0) } ?? .column
  }

  /// Headings that mean one thing beside some others and another alone: `Nom` is the surname in French,
  /// the whole name where there is no `Prénom`.
  private static let companions: [(heading: String, beside: Set<String>, field: String)] = [
    ("nom", ["prénom"], "name.family"), ("nom", [], "name.full"),
    ("nombre", ["apellidos", "apellido"], "name.given"), ("nombre", [], "name.full"),
    ("nome", ["cognome"], "name.given"), ("nome", [], "name.full"),
    ("primeiro nome", [], "name.given"), ("sobrenome", [], "name.family"),
    ("titel", [], "name.prefix"), ("titre", [], "name.prefix"),
    ("geburtstag", [], "birthday"), ("anniversaire", [], "birthday"),
    ("aniversário", [], "birthday"), ("fecha de nacimiento", [], "birthday"),
  ]

  /// Headings of exports whose dates begin with the day.
  private static let dayFirstHeadings: Set<String> = [
    "vorname", "nachname", "geburtstag", "prénom", "anniversaire", "apellidos", "cognome",
    "data di nascita", "aniversário", "fecha de nacimiento", "sobrenome",
  ]

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
