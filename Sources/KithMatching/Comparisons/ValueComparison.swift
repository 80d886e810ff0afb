/// A value that two records have or have not in common; rare values say more.
struct ValueComparison: Comparison {
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
  static let locality = Self(
    name: "locality", feature: .locality, mProbability: 0.13, limit: 2.5, share: 0.5, typo: 1.5,
    other: -0.75)
  static let region = Self(
    name: "region", feature: .region, mProbability: 0.9, limit: 3, other: -0.7)
  static let postcode = Self(
    name: "postcode", feature: .postcode, mProbability: 0.8, limit: 9, typo: 4, other: -1.5)
}
