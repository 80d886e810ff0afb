/// Junior and senior: father and son share the name, the house and the telephone.
struct GenerationComparison: Comparison {
  let name = "generation"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.generation, a, b) else {
      let isOneSided = records.has(.generation, a) || records.has(.generation, b)
      return isOneSided ? Finding(.oneHasNone, -2.1) : nil
    }
    return Self.vetoes(a, b, in: records) ? Finding(.other, -12) : Finding(.same, 4.3)
  }

  /// Whether the generations keep the records apart, whatever else agrees.
  static func vetoes(_ a: Int, _ b: Int, in records: RecordSet) -> Bool {
    records.haveBoth(.generation, a, b) && !records.shareValue(.generation, a, b)
  }
}
