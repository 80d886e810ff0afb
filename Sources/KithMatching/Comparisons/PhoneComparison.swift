extension ShippedModel {
  static let phone = PhoneComparison()
}

/// Telephone numbers.
struct PhoneComparison: Comparison {
  let name = "phone"
  let features: [Feature] = [.phone]
  let source = "fitted on generated contacts"
  let bearers = Bearers.line

  let same = SharedLevel(.same, full: 12, ofNamed: 1, ofAnother: 2)
  let typo = FixedLevel(.typo, 4)
  let other = FixedLevel(.other, -1.4)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.phone, a, b) else { return nil }
    // Two cards of one firm have its number as two of one person have his.
    let areNameless = !records.has(.given, a) && !records.has(.given, b)
    let common = records.mostTelling(.phone, a, b) {
      areNameless ? same.full : same.weight(sharers: records.statistics.sharers(of: $0))
    }
    if let common { return same.finding(common) }
    // The lines of one firm differ in a digit, its branches in the area code.
    let isTypo =
      !records.shareValue(.organization, a, b)
      && records.anyPair(.phone, a, b) { records.table.isOneSlip($0, $1) }
    return isTypo ? typo.finding : other.finding
  }
}
