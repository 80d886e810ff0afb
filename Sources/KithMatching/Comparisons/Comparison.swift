/// One way to look at two records (Fellegi and Sunter 1969).
///
/// A comparison is a table: its levels are its properties, so that code can name no level that the table has not, and
/// has words for all that evidence says. It finds the level on which the records agree, and answers its match
/// weight, log2(m/u), in bits.
protocol Comparison: ComparisonTable {
  /// Who else may have a value that speaks for two records.
  var bearers: Bearers { get }
  /// Whether lists refine the weights (``Refinement``).
  var isRefined: Bool { get }
  /// The levels that they refine, the best first: each has its share of the pairs of one person.
  var refined: [any ShippedLevel] { get }
  /// Compares two records; `nil` where one of them has nothing to compare.
  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding?
}

extension Comparison {
  var isRefined: Bool { false }
  var refined: [any ShippedLevel] { [] }
}

/// What is shipped of a comparison, its levels included.
protocol ComparisonTable: Sendable {
  /// The name in evidence.
  var name: String { get }
  /// What it looks at, to be shown beside it.
  var features: [Feature] { get }
  /// Where its numbers are from.
  var source: String { get }
}

extension ComparisonTable {
  /// The levels, in the order in which they stand in the type.
  var levels: [any ShippedLevel] {
    Mirror(reflecting: self).children.compactMap { $0.value as? any ShippedLevel }
  }
}

/// Who else may have what two records have in common: what comes together is not counted as if it did not
/// (`Correlations`).
enum Bearers {
  /// Nobody.
  case none
  /// A twin.
  case twins
  /// A couple, or colleagues.
  case couple
  /// These, and father and son: a telephone.
  case line
  /// The people of one house or office.
  case household
}
