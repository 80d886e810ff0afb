/// Web sites and profiles.
struct WebComparison: Comparison {
  let name = "web"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    let common = records.mostTelling(.web, a, b) {
      SharedIdentifier.weight(full: 12, sharers: records.statistics.sharers(of: $0))
    }
    return common.map { Finding(.same, $0.weight) }
  }
}
