public import KithFormats
public import KithModel

/// Hands on the contacts that a question asks for: a step that streams.
public struct FilterStep: StreamingStep {
  private let query: Query
  private var left = 0
  /// What is asked for, but no contact has so far.
  private var missing: [ContactSubject]

  /// Makes a step.
  public init(_ query: Query) {
    self.query = query
    missing = query.subjects.filter { $0.kind != .yesOrNo }
  }

  /// How many were not asked for, and what nobody has, which may be why.
  public var outcome: StepOutcome {
    var outcome = StepOutcome(remarks: missing.map { "no contact has anything in \($0.name)" })
    outcome.notSelected = left
    return outcome
  }

  /// Takes contacts; answers those that are asked for.
  public mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    // By span: a loop over the array would copy each contact.
    let span = contacts.span
    let selected = span.indices.filter { query.matches(span[$0]) }
    left += contacts.count - selected.count
    missing.removeAll { subject in span.indices.contains { subject.isHeld(by: span[$0]) } }
    return selected.count == contacts.count ? contacts : selected.map { contacts[$0] }
  }
}
