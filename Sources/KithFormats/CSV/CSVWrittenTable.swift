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
    headings = target.columns.map { CSVHeading.normalized($0.heading) }
  }

  private static let all = CSVTarget.all.map(CSVWrittenTable.init)

  /// The table with these normalised headings; `nil` where they do not begin with all of a target's.
  static func of(_ headings: [String]) -> CSVWrittenTable? {
    all.first { headings.starts(with: $0.headings) }
  }

  /// The name of the field of a normalised heading behind the target's own columns.
  func fieldBehind(_ heading: String) -> String {
    let isOwn =
      target.isGoogle || target.rareHeadings.contains { CSVHeading.normalized($0) == heading }
      || target.further.values.contains { heading.hasPrefix(CSVHeading.normalized($0)) }
    guard isOwn else { return "column" }
    let dialect = CSVDialect.all.first(where: target.isTable) ?? .generic
    return CSVPlan.field(heading, in: dialect)
  }
}
