import KithModel

extension Decision {
  /// Whether somebody said that the two are one person.
  public var isDecided: Bool { evidence.contains { $0.comparison == Evidence.decision } }
}
