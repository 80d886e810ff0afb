/// A table that Kith wrote: the columns that it has by itself, and behind them what its contacts had besides.
///
/// The headings behind are those of other programs, under which cells mapped to nothing: `Title` of a feed is there
/// neither a job nor a prefix.
struct CSVWrittenTable: Sendable {
  private let table: FlatTable
  /// How many headings the columns of the table reach to.
  let end: Int

  /// The table with these normalised headings; `nil` where they do not begin with all of Kith's or a target's.
  static func of(_ headings: [String]) -> CSVWrittenTable? {
    if let end = endOfKith(in: headings) { return CSVWrittenTable(table: .kith, end: end) }
    return targets.first { headings.starts(with: $0.headings) }
      .map { CSVWrittenTable(table: $0.table, end: $0.headings.count) }
  }

  /// What a normalised heading behind the table's own columns means.
  func fieldBehind(_ heading: String, in dialect: Dialect) -> FlatField {
    let isOwn =
      table.addsGroups || table.rareFields.contains { Heading.normalized($0.heading) == heading }
      || table.further.values.contains { heading.hasPrefix(Heading.normalized($0)) }
    return isOwn ? Headings.field(heading, in: dialect) : .column
  }

  /// How many headings Kith's own columns reach to; `nil` where not all of them are there.
  ///
  /// Somebody may have put others between them.
  private static func endOfKith(in headings: [String]) -> Int? {
    var rest = kith[...]
    for (place, heading) in headings.enumerated() where heading == rest.first {
      rest = rest.dropFirst()
      if rest.isEmpty { return place + 1 }
    }
    return nil
  }

  private static let kith = headings(of: .kith)
  private static let targets = CSVTarget.all.map {
    (table: $0.table, headings: headings(of: $0.table))
  }

  /// The headings of a table's own columns as they are compared.
  private static func headings(of table: FlatTable) -> [String] {
    FlatColumn.headings(in: table.columns).map(Heading.normalized)
  }
}
