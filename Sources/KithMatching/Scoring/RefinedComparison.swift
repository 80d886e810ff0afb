/// The levels of a comparison that lists refine, the best first.
struct RefinedComparison: Sendable {
  let name: String
  let levels: [ComparisonLevel]
  /// m of each level, as shipped.
  let shares: [Double]
  /// The weight of each level; `nil` where it is not the same for all values.
  let weights: [Double?]

  init(_ table: some Comparison) {
    name = table.name
    let refined = table.refined
    levels = refined.map(\.level)
    shares = refined.compactMap(\.shareOfPairs)
    weights = refined.map(\.fixedWeight)
  }

  /// All of them, in the order in which comparisons are shown.
  static let all: [Self] = ShippedModel.comparisons.filter(\.isRefined).map { Self($0) }
}
