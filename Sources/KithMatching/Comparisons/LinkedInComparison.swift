/// LinkedIn profiles: a person has one.
struct LinkedInComparison: Comparison {
  let name = "linkedin"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.linkedIn, a, b) else { return nil }
    return records.shareValue(.linkedIn, a, b) ? Finding(.same, 18) : Finding(.other, -10)
  }

  /// Whether two profiles keep the records apart, whatever else agrees.
  static func vetoes(_ a: Int, _ b: Int, in records: RecordSet) -> Bool {
    records.haveBoth(.linkedIn, a, b) && !records.shareValue(.linkedIn, a, b)
  }
}
