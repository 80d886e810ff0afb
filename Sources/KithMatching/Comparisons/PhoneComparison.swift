/// Telephone numbers.
struct PhoneComparison: Comparison {
  let name = "phone"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.phone, a, b) else { return nil }
    let common = records.mostTelling(.phone, a, b) {
      SharedIdentifier.weight(full: 12, sharers: records.statistics.sharers(of: $0))
    }
    if let common {
      let bits = common.weight + (common.count > 1 ? 2 : 0)
      return Finding(common.weight >= 12 ? .same : .shared, bits)
    }
    let isTypo = records.anyPair(.phone, a, b) { records.table.isOneSlip($0, $1) }
    return isTypo ? Finding(.typo, 4) : Finding(.other, -1.4)
  }
}
