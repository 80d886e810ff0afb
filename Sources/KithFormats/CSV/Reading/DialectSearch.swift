/// Which dialect a table is of.
extension Dialect {
  /// Whether a table with these normalised headings is of a known dialect.
  static func isMarked(by headings: some Collection<String>) -> Bool {
    DialectMarks.all.dialect(of: headings) != nil
  }

  /// The dialect of a table with these normalised headings.
  ///
  /// What stands behind the columns of a table that Kith wrote is of other programs, and marks none.
  static func of(_ headings: [String]) -> Dialect {
    let own = CSVWrittenTable.of(headings)?.end ?? headings.count
    return DialectMarks.all.dialect(of: headings.prefix(own)) ?? .generic
  }

  /// The dialect that the first records of a table show by what they hold, and which of them is the header.
  static func shown(by records: [[String]]) -> (dialect: Dialect, header: Int)? {
    for dialect in FormatRegistry.dialects {
      if let place = dialect.shape?.header(among: records) { return (dialect, place) }
    }
    return nil
  }
}
