/// A comparison of particulars: what lists of residents, patients and members hold of a person, and address books
/// seldom.
///
/// Its weights were set by reason, as those of names and of ways to reach somebody were not, and so they are refined by
/// the list itself.
protocol RefinableComparison: Comparison {
  /// The place among ``Refinement/comparisons``.
  var place: Int { get }
  /// The levels, the best first.
  var levels: [ShippedLevel] { get }
}

extension RefinableComparison {
  /// The finding of a level whose weight is shipped.
  func finding(_ level: ComparisonLevel) -> Finding {
    Finding(level, levels.first { $0.level == level }?.weight ?? 0)
  }
}
