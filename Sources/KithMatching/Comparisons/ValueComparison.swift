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
    let common = records.common(feature, a, b)
    if let rarest = common.map({ records.table.frequency(feature, $0) }).min() {
      return Finding(.exact, max(0.2, min(limit, share * Logarithm.base2(mProbability / rarest))))
    }
    guard let typo else { return Finding(.other, other) }
    for x in records.table.values(feature, of: a) {
      for y in records.table.values(feature, of: b) {
        let one = records.table.text(feature, x)
        let second = records.table.text(feature, y)
        if min(one.count, second.count) >= 4,
          EditDistance.isOne(one, second) || JaroWinkler.similarity(one, second) >= 0.94
        {
          return Finding(.typo, typo)
        }
      }
    }
    return Finding(.other, other)
  }
}
