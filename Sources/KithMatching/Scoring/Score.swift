import KithModel

/// What speaks for and against two records being one.
struct Score {
  /// The sum of the evidence and the prior, in bits: log2 of the odds.
  var weight: Double
  /// Whether a hard fact keeps them apart.
  var isVetoed: Bool
  /// The findings by comparison; empty where they were not asked for.
  var evidence: [Evidence] = []
}
