/// A table that Kith wrote for a target: the columns that the target has by itself, and behind them what its contacts had
/// besides.
///
/// The headings behind are those of other programs, under which cells mapped to nothing: `Title` of a feed is there
/// neither a job nor a prefix.
struct CSVWrittenTable: Sendable {
  private let target: CSVTarget
  /// The headings of the target's own columns as they are compared.
  let headings: [String]

  private init(_ target: CSVTarget) {
    self.target = target
    headings = target.table.fields.map { Heading.normalized($0.heading) }
  }

  private static let all = CSVTarget.all.map(CSVWrittenTable.init)

  /// The table with these normalised headings; `nil` where they do not begin with all of a target's.
  static func of(_ headings: [String]) -> CSVWrittenTable? {
    all.first { headings.starts(with: $0.headings) }
  }

  /// What a normalised heading behind the target's own columns means.
  func fieldBehind(_ heading: String) -> FlatField {
    let isOwn =
      target.table.addsGroups
      || target.table.rareFields.contains { Heading.normalized($0.heading) == heading }
      || target.table.further.values.contains { heading.hasPrefix(Heading.normalized($0)) }
    guard isOwn else { return .column }
    let dialect = FormatRegistry.dialects.first(where: target.table.isTable) ?? .generic
    return Headings.field(heading, in: dialect)
  }

  /// How many of these headings Kith's own columns reach to; `nil` where not all of them are there.
  ///
  /// Somebody may have put others between them.
  static func endOfKith(in headings: [String]) -> Int? {
    var rest = kith.headings[...]
    for (place, heading) in headings.enumerated() where heading == rest.first {
      rest = rest.dropFirst()
      if rest.isEmpty { return place + 1 }
    }
    return nil
  }

  private static let kith = CSVWrittenTable(.kith())
}
