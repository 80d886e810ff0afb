/// A value that two records have or have not in common; rare values say more.
struct ValueComparison: RefinableComparison {
  let name: String
  let feature: Feature
  /// The share of true pairs that agree.
  let mProbability: Double
  /// The most that agreement can be worth, in bits.
  let limit: Double
  /// How much of a bit of agreement counts: people of one name are often of one town.
  var share = 1.0
  /// What a typo apart is worth; `nil` where a typo is another value.
  var typo: Double?
  /// What disagreement is worth.
  let other: Double
  /// The shares of pairs of one person that agree, are a typo apart, and disagree.
  var shares = (exact: 0.0, typo: 0.0, other: 0.0)
  /// The place among ``Refinement/comparisons``; -1 where it is none of them.
  var place = -1

  var levels: [ShippedLevel] {
    [
      ShippedLevel(.exact, m: shares.exact), ShippedLevel(.typo, m: shares.typo, weight: typo),
      ShippedLevel(.other, m: shares.other, weight: other),
    ]
  }

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(feature, a, b) else { return nil }
    if let rarity = records.rarestInCommon(feature, a, b) {
      let bits = share * (Logarithm.base2(mProbability) + rarity)
      return Finding(.exact, max(0.2, min(limit, bits)))
    }
    if let typo, records.anyPair(feature, a, b, { records.table.isNear($0, $1) }) {
      return Finding(.typo, typo)
    }
    return Finding(.other, other)
  }

  static let title = Self(
    name: "title", feature: .title, mProbability: 0.5, limit: 4.5, other: -0.1)
  static let postcode = Self(
    name: "postcode", feature: .postcode, mProbability: 0.8, limit: 9, typo: 4, other: -1.5,
    shares: (0.8, 0.08, 0.12), place: 2)
  static let locality = Self(
    name: "locality", feature: .locality, mProbability: 0.13, limit: 2.5, share: 0.5, typo: 1.5,
    other: -0.75, shares: (0.62, 0.05, 0.33), place: 3)
  static let region = Self(
    name: "region", feature: .region, mProbability: 0.9, limit: 3, other: -0.7,
    shares: (0.9, 0.001, 0.099), place: 4)
}
