extension ShippedModel {
  static let title = ValueComparison(
    "title", .title, "fitted on generated contacts; a job is nobody's house or office",
    bearers: .none, exact: RarityLevel(.exact, m: 0.5, from: 0.2, to: 4.5),
    other: FixedLevel(.other, -0.1))
  static let locality = ValueComparison(
    "locality", .locality,
    "fitted on generated contacts: people of one name are often of one town. Refined by the list",
    exact: RarityLevel(.exact, m: 0.13, shareOfPairs: 0.62, factor: 0.5, from: 0.2, to: 2.5),
    typo: FixedLevel(.typo, shareOfPairs: 0.05, 1.5),
    other: FixedLevel(.other, shareOfPairs: 0.33, -0.75))
  static let region = ValueComparison(
    "region", .region, "reason. Refined by the list",
    exact: RarityLevel(.exact, m: 0.9, shareOfPairs: 0.9, from: 0.2, to: 3),
    other: FixedLevel(.other, shareOfPairs: 0.099, -0.7))
  static let postcode = ValueComparison(
    "postcode", .postcode, "reason. Refined by the list",
    exact: RarityLevel(.exact, m: 0.8, shareOfPairs: 0.8, from: 0.2, to: 9),
    typo: FixedLevel(.typo, shareOfPairs: 0.08, 4),
    other: FixedLevel(.other, shareOfPairs: 0.12, -1.5))
}

/// A value that two records have or have not in common; rare values say more.
struct ValueComparison: Comparison {
  let name: String
  let features: [Feature]
  let source: String
  let bearers: Bearers

  let exact: RarityLevel
  /// `nil` where a slip apart is another value.
  let typo: FixedLevel?
  let other: FixedLevel

  private let feature: Feature

  init(
    _ name: String, _ feature: Feature, _ source: String, bearers: Bearers = .household,
    exact: RarityLevel, typo: FixedLevel? = nil, other: FixedLevel
  ) {
    self.name = name
    self.feature = feature
    features = [feature]
    self.source = source
    self.bearers = bearers
    self.exact = exact
    self.typo = typo
    self.other = other
  }

  var isRefined: Bool { exact.shareOfPairs != nil }
  var refined: [any ShippedLevel] {
    let levels: [(any ShippedLevel)?] = [exact, typo, other]
    return levels.compactMap(\.self)
  }

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(feature, a, b) else { return nil }
    if let rarity = records.rarestInCommon(feature, a, b) { return exact.finding(rarity: rarity) }
    if let typo, records.anyPair(feature, a, b, { records.table.isNear($0, $1) }) {
      return typo.finding
    }
    return other.finding
  }
}
