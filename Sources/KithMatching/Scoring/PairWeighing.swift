/// Weighs what all comparisons but those of names say of a pair.
struct PairWeighing: ComparisonVisitor {
  let a: Int
  let b: Int
  let records: RecordSet
  let refinement: Refinement
  /// What is limited of it.
  var shared: SharedSurroundings
  /// What has been found.
  var total: Tally
  /// The number of refined comparisons so far.
  private var place = 0

  init(
    _ a: Int, _ b: Int, in records: RecordSet, _ refinement: Refinement,
    _ shared: SharedSurroundings = SharedSurroundings(),
    _ total: Tally = Tally(weight: 0, keepsEvidence: false)
  ) {
    self.a = a
    self.b = b
    self.records = records
    self.refinement = refinement
    self.shared = shared
    self.total = total
  }

  mutating func visit(_ comparison: some Comparison) {
    defer { if comparison.isRefined { place += 1 } }
    guard var finding = comparison.compare(a, b, in: records) else { return }
    if comparison.isRefined { finding = refinement.refine(finding, of: place) }
    total.add(comparison.name, shared.limit(finding, by: comparison.bearers))
  }
}
