import KithModel

/// What speaks for and against two records being one.
struct Score {
  /// The sum of the evidence and the prior, in bits: log2 of the odds.
  var weight: Double
  /// Whether a hard fact keeps them apart.
  var isVetoed: Bool
  /// Whether the given names cannot be one person's.
  var hasContraryNames: Bool
  /// Whether they cannot be, and no birthday says that they are all the same.
  var contradicts: Bool
  /// Whether any comparison speaks against; where none does, the two are silent about each other rather than different.
  var hasContrary: Bool
  /// What would speak for both were they of a list whose names are full of slips, in bits.
  var withheld: Double
  /// The findings by comparison; empty where they were not asked for.
  var evidence: [Evidence] = []
}
