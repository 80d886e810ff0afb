public import KithFormats
public import KithModel

/// Hands on the contacts that a question asks for: a step that streams.
public struct FilterStep: StreamingStep {
  private let query: Query
  private var left = 0

  /// Makes a step.
  public init(_ query: Query) { self.query = query }

  /// How many were not asked for.
  public var outcome: StepOutcome {
    var outcome = StepOutcome()
    outcome.notSelected = left
    return outcome
  }

  /// Takes contacts; answers those that are asked for.
  public mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    let selected = contacts.filter(query.matches)
    left += contacts.count - selected.count
    return selected
  }
}
