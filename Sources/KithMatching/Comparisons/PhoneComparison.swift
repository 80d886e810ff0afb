extension ShippedModel {
  static let phone = PhoneComparison()
}

/// Telephone numbers.
struct PhoneComparison: Comparison {
  let name = "phone"
  let features: [Feature] = [.phone]
  let source = "fitted on generated contacts"
  let bearers = Bearers.couple

  let same = SharedLevel(.same, full: 12, ofAnother: 2)
  let typo = FixedLevel(.typo, 4)
  let other = FixedLevel(.other, -1.4)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.phone, a, b) else { return nil }
    let common = records.mostTelling(.phone, a, b) {
      same.weight(sharers: records.statistics.sharers(of: $0))
    }
    if let common { return same.finding(common) }
    let isTypo = records.anyPair(.phone, a, b) { records.table.isOneSlip($0, $1) }
    return isTypo ? typo.finding : other.finding
  }
}
