extension ShippedModel {
  static let generation = GenerationComparison()
}

/// Junior and senior: father and son share the name, the house and the telephone.
struct GenerationComparison: Comparison {
  let name = "generation"
  let features: [Feature] = [.generation]
  let source = "fitted on generated contacts; two generations are a veto"
  let bearers = Bearers.household

  let same = FixedLevel(.same, 4.3)
  let oneHasNone = FixedLevel(.oneHasNone, -2.1)
  let other = FixedLevel(.other, -12)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.generation, a, b) else {
      let isOneSided = records.has(.generation, a) || records.has(.generation, b)
      return isOneSided ? oneHasNone.finding : nil
    }
    return vetoes(a, b, in: records) ? other.finding : same.finding
  }

  /// Whether the generations keep the records apart, whatever else agrees.
  func vetoes(_ a: Int, _ b: Int, in records: RecordSet) -> Bool {
    records.haveBoth(.generation, a, b) && !records.shareValue(.generation, a, b)
  }
}
