import KithModel

/// Adds up findings, and keeps them as evidence where somebody wants to read it.
struct Tally {
  private(set) var weight: Double
  /// Whether any finding speaks against.
  private(set) var hasContrary = false
  private(set) var evidence: [Evidence] = []
  private let keepsEvidence: Bool

  init(weight: Double, keepsEvidence: Bool) {
    self.weight = weight
    self.keepsEvidence = keepsEvidence
  }

  /// Adds a finding; one that is counted already is only kept.
  mutating func add(_ name: String, _ finding: Finding?, counted: Bool = true) {
    guard let finding else { return }
    if counted { weight += finding.weight }
    if finding.weight < 0, !finding.level.isSilence { hasContrary = true }
    if keepsEvidence {
      evidence.append(
        Evidence(comparison: name, level: finding.level.rawValue, matchWeight: finding.weight))
    }
  }
}
