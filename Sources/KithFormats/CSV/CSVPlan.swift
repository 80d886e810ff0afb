/// What to do with each column of one table: its headings, looked up once.
///
/// A class, so that every record can hold on to it for the price of one reference.
final class CSVPlan: Sendable {
  let dialect: CSVDialect
  /// The headings as they stand.
  let headings: [String]
  /// The headings as they stand, where it is sure that they are no data.
  let knownHeadings: [String]
  /// What each column holds.
  let fields: [CSVField]
  /// The names of the fields, as a map would have them.
  let fieldNames: [String]
  /// The language of the headings; `nil` for English ones.
  let language: CSVLanguage?
  /// Whether the headings are those of the exporter in English, and mean what it means by them.
  let isAsExported: Bool
  /// Whether a cell of the column makes no contact by itself.
  let isHidden: [Bool]
  /// Whether the headings are not in English, in whichever language they are.
  let isForeign: Bool

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
    knownHeadings = header.isMissing || header.isUnknown ? [] : headings
    self.dialect = dialect ?? (header.isLinkedIn ? .linkedIn : .of(names))
    let overrides = try Self.overrides(map)
    let language = CSVLanguage.of(names)
    self.language = language
    var fieldNames = Self.fieldNames(header, normalized, in: self.dialect, language)
    var isAsExported = language == nil
    for (column, heading) in normalized.enumerated() where !header.isMissing {
      guard let name = overrides[heading] else { continue }
      if CSVField(name) != (CSVField(fieldNames[column]) ?? .column) { isAsExported = false }
      fieldNames[column] = name
    }
    self.isAsExported = isAsExported
    if self.dialect.repeatsHomeForWork { fieldNames = Self.repeatedHome(fieldNames) }
    let hasGiven = fieldNames.contains("name.given")
    if hasGiven != fieldNames.contains("name.family") {
      for (column, heading) in normalized.enumerated()
      where fieldNames[column] == "name.full" && Self.halfNames.contains(heading) {
        fieldNames[column] = hasGiven ? "name.full-or-family" : "name.full-or-given"
      }
    }
    self.fieldNames = fieldNames
    fields = fieldNames.map { CSVField($0) ?? .column }
    let hidden = self.dialect.hidden
    isHidden =
      header.isLinkedIn
      ? fieldNames.map { $0 == "linkedin.connectedOn" } : normalized.map(hidden.contains)
    isForeign = language != nil || header.isLinkedIn
  }

  /// What the headings of a table are taken for, but for the user's map.
  private static func fieldNames(
    _ header: CSVHeader, _ headings: [String], in dialect: CSVDialect, _ language: CSVLanguage?
  ) -> [String] {
    if header.isMissing { return headings.map { _ in "unheaded" } }
    if header.isLinkedIn {
      return LinkedInShape.fields
        + headings.dropFirst(LinkedInShape.fields.count).map { _ in "column" }
    }
    // What stands behind the columns of a table that Kith writes mapped to nothing before, whatever it is called.
    let target = CSVWrittenTable.of(headings)
    let own = CSVColumns.end(in: headings) ?? target?.headings.count ?? headings.count
    return fieldNames(header, headings.prefix(own), in: dialect, language)
      + headings.dropFirst(own).map { target?.fieldBehind($0) ?? "column" }
  }

  private static func fieldNames(
    _ header: CSVHeader, _ headings: ArraySlice<String>, in dialect: CSVDialect,
    _ language: CSVLanguage?
  ) -> [String] {
    let others = Set(headings)
    return headings.enumerated().map { column, heading in
      let known = field(heading, in: dialect, language, beside: others)
      guard known == "column", let spaced = CSVHeading.spaced(header.cells[column]) else {
        return known
      }
      return field(CSVHeading.normalized(spaced), in: dialect, language, beside: others)
    }
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
  static func field(
    _ heading: String, in dialect: CSVDialect, _ language: CSVLanguage? = nil,
    beside others: Set<String> = []
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
    ("nom", ["prénom", "prenom"], "name.family"), ("nom", [], "name.full"),
    ("nombre", ["apellidos", "apellido"], "name.given"), ("nombre", [], "name.full"),
    ("nome", ["cognome"], "name.given"), ("nome", [], "name.full"),
    ("titel", [], "name.prefix"), ("ad", ["soyad", "soyadi"], "name.given"),
    ("tel", [], "phone"), ("mob", [], "phone.mobile"),
  ]

  private static let accompanied = Set(companions.map(\.heading))

  /// Headings that mean the surname beside `Vorname`, and the given name beside `Surname` or `Sobrenome`.
  private static let halfNames: Set<String> = [
    "name", "naam", "namn", "navn", "nome", "nombre", "nom",
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
    let headings = cells.map(CSVHeading.normalized)
    if CSVDialect.isMarked(by: headings) { return cells.count { !$0.isEmpty } }
    let mapped = Set(map?.entries.map { CSVHeading.normalized($0.heading) } ?? [])
    return headings.count { heading in
      !heading.isEmpty
        && (CSVHeadings.isKnown(heading) || mapped.contains(heading)
          || accompanied.contains(heading))
    }
  }
}
