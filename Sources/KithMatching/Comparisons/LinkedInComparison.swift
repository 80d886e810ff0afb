extension ShippedModel {
  static let linkedIn = LinkedInComparison()
}

/// LinkedIn profiles: a person has one.
struct LinkedInComparison: Comparison {
  let name = "linkedin"
  let features: [Feature] = [.linkedIn]
  let source = "reason: a profile is one person's, and two are a veto"
  let bearers = Bearers.none

  let same = FixedLevel(.same, 18)
  let other = FixedLevel(.other, -10)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.linkedIn, a, b) else { return nil }
    return records.shareValue(.linkedIn, a, b) ? same.finding : other.finding
  }

  /// Whether two profiles keep the records apart, whatever else agrees.
  func vetoes(_ a: Int, _ b: Int, in records: RecordSet) -> Bool {
    records.haveBoth(.linkedIn, a, b) && !records.shareValue(.linkedIn, a, b)
  }
}
