extension ShippedModel {
  static let web = WebComparison()
}

/// Web sites and profiles.
struct WebComparison: Comparison {
  let name = "web"
  let features: [Feature] = [.web]
  let source = "fitted on generated contacts; that sites differ says nothing"
  let bearers = Bearers.couple

  let same = SharedLevel(.same, full: 12)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    let common = records.mostTelling(.web, a, b) {
      same.weight(sharers: records.statistics.sharers(of: $0))
    }
    return common.map { Finding(.same, $0.weight) }
  }
}
