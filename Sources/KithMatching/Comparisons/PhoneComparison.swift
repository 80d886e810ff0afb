/// Telephone numbers.
struct PhoneComparison: Comparison {
  let name = "phone"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.phone, a, b) else { return nil }
    let common = records.common(.phone, a, b)
    if !common.isEmpty {
      let weights = common.map {
        SharedIdentifier.weight(full: 12, sharers: records.sharers(.phone, $0))
      }
      let best = weights.max() ?? 0
      return Finding(best >= 12 ? .same : .shared, best + (weights.count > 1 ? 2 : 0))
    }
    for x in records.table.values(.phone, of: a) {
      for y in records.table.values(.phone, of: b)
      where EditDistance.isOne(records.table.text(.phone, x), records.table.text(.phone, y)) {
        return Finding(.typo, 4)
      }
    }
    return Finding(.other, -1.4)
  }
}
