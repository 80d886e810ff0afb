import KithModel

extension Refinement {
  /// Estimates the refinement from the candidate pairs, by expectation and maximisation (Winkler 1988).
  ///
  /// - Parameters:
  ///   - candidates: all pairs that may match, with their weights without the prior.
  ///   - scorer: the scorer of the list, which knows the priors.
  static func estimate(_ candidates: [Clustering.Edge], _ scorer: Scorer) -> Refinement {
    let pairs = candidates.concurrentParts { part in
      part.compactMap { edge -> (weight: Double, pattern: LevelPattern)? in
        // What is as unlikely as this counts for nothing.
        let (a, b) = (Int(edge.a), Int(edge.b))
        let weight = Double(edge.weight) + scorer.prior(a, b)
        guard weight > -8 else { return nil }
        let pattern = LevelPattern(a, b, in: scorer.records)
        return pattern.isEmpty ? nil : (weight, pattern)
      }
    }
    var refinement = Refinement()
    guard pairs.contains(where: { !$0.isEmpty }) else { return refinement }
    for _ in 0..<steps {
      var expected = RefinedComparison.all.map { $0.levels.map { _ in 0 } }
      for (weight, pattern) in pairs.joined() {
        var sum = weight
        pattern.forEach { place, level in sum += refinement.bits(level, of: place) }
        // Counted in whole numbers, so that no order of the pairs makes a difference.
        let share = Int((Logarithm.probability(weight: sum) * whole).rounded())
        pattern.forEach { place, level in expected[place][level] += share }
      }
      refinement = Refinement(expected.map { $0.map { Double($0) / whole } })
    }
    return refinement
  }

  /// So few steps that no more than the first answer is taken back to the list.
  private static let steps = 3
  private static let whole = 65536.0
}
