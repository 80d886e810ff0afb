public import KithFormats
public import KithModel

/// Holds the contacts that pass against what a target takes.
///
/// One step may see several files, one after the other: who is in two of them would be twice in the target.
public final class TargetCheckStep: StreamingStep {
  /// How much the target would refuse, duplicate or drop.
  public private(set) var problems = 0
  private var rules: any TargetCheck

  /// Makes a step of a target's rules.
  public init(_ rules: any TargetCheck) { self.rules = rules }

  /// What of the file the target has no place for, known at its end.
  public private(set) var losses = LossReport()

  /// Begins to count anew, for the next file.
  public func begin() {
    problems = 0
    losses = LossReport()
  }

  /// Looks at the contacts.
  public func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) -> [Contact] {
    for contact in contacts { say(rules.check(contact), report) }
    return contacts
  }

  /// Looks at the whole.
  public func finish(report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws {
    say(rules.finish(), report)
    losses = rules.takeLosses()
  }

  private func say(_ diagnostics: [Diagnostic], _ report: (Diagnostic) -> Void) {
    problems += diagnostics.count
    diagnostics.forEach(report)
  }
}
