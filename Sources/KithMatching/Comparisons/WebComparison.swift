/// Web sites and profiles.
struct WebComparison: Comparison {
  let name = "web"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    let common = records.common(.web, a, b)
    guard !common.isEmpty else { return nil }
    let weight = common.map {
      SharedIdentifier.weight(full: 12, sharers: records.sharers(.web, $0))
    }
    return Finding(.same, weight.max() ?? 0)
  }
}
