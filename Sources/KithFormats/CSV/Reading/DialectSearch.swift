/// Which dialect a table is of.
extension Dialect {
  /// Whether a table with these normalised headings is of a known dialect.
  static func isMarked(by headings: some Collection<String>) -> Bool {
    DialectMarks.all.dialect(of: headings) != nil
  }

  /// The dialect of a table with these normalised headings.
  static func of(_ headings: Set<String>) -> Dialect {
    DialectMarks.all.dialect(of: headings) ?? .generic
  }

  /// The dialect that the first records of a table show by what they hold, and which of them is the header.
  static func shown(by records: [[String]]) -> (dialect: Dialect, header: Int)? {
    for dialect in FormatRegistry.dialects {
      if let place = dialect.shape?.header(among: records) { return (dialect, place) }
    }
    return nil
  }
}
