/// LinkedIn's list of connections, told by what its columns hold: nobody knows how it calls them in every language.
///
/// The columns have stood in the same order since 2023, and the third holds the profiles.
enum LinkedInShape {
  /// The fields of the columns.
  static let fields = [
    "name.given", "name.family", "url.linkedin", "email", "org.name", "org.title",
    "linkedin.connectedOn",
  ]

  /// What stands in the address of each profile.
  static let profile: StaticString = "linkedin.com/in/"

  /// Which of the first records is the header; `nil` where they are no connections.
  ///
  /// Somebody may have added columns behind LinkedIn's.
  static func header(among records: [[String]]) -> Int? {
    guard
      let first = records.firstIndex(where: isConnection),
      let header = records[..<first].firstIndex(where: isHeading),
      // A row may be cut, or be of somebody whose profile is hidden.
      records[(header + 1)...].allSatisfy({
        $0.count < fields.count || $0[2].isEmpty || isConnection($0)
      })
    else { return nil }
    return header
  }

  /// Whether a record may be LinkedIn's header: no heading that is known says something else.
  private static func isHeading(_ cells: [String]) -> Bool {
    guard cells.count >= fields.count else { return false }
    return zip(cells, fields).allSatisfy { cell, field in
      guard !cell.isEmpty, cell.utf8.count < 60, !cell.utf8.contains(ASCII.slash) else {
        return false
      }
      let known = CSVHeadings.field(CSVHeading.normalized(cell))
      return known.map { family(of: $0) == family(of: field) } ?? true
    }
  }

  private static func family(of field: String) -> Substring { field.prefix { $0 != "." } }

  private static func isConnection(_ cells: [String]) -> Bool {
    cells.count >= fields.count && cells[2].contains(ascii: profile)
      && !cells[2].utf8.contains(where: \.isWhitespace)
  }
}
