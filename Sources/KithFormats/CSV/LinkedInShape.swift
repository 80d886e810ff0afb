/// LinkedIn's list of connections, told by what its columns hold: nobody knows how it calls them in every language.
///
/// The columns have stood in the same order since 2023, and the third holds the profiles.
enum LinkedInShape {
  /// The fields of the columns.
  static let fields = [
    "name.given", "name.family", "url.linkedin", "email", "org.name", "org.title",
    "linkedin.connectedOn",
  ]

  /// Which of the first records is the header; `nil` where they are no connections.
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

  private static func isHeading(_ cells: [String]) -> Bool {
    cells.count == fields.count
      && cells.allSatisfy { !$0.isEmpty && $0.utf8.count < 60 && !$0.utf8.contains(ASCII.slash) }
  }

  private static func isConnection(_ cells: [String]) -> Bool {
    cells.count == fields.count && cells[2].contains(ascii: "linkedin.com/in/")
  }
}
