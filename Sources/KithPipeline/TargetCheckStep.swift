public import KithFormats
public import KithModel

/// Holds the contacts that pass against what a target takes.
public final class TargetCheckStep: Step {
  /// How much the target would refuse, duplicate or drop.
  public private(set) var problems = 0
  private var rules: any TargetCheck

  /// Makes a step of a target's rules.
  public init(_ rules: any TargetCheck) { self.rules = rules }

  /// What the target has no place for.
  public var losses: LossReport { rules.losses }

  /// Looks at the contacts and hands them on.
  public func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    for contact in contacts { say(rules.check(contact), report) }
    try emit(contacts)
  }

  /// Looks at the whole.
  public func finish(report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws {
    say(rules.finish(), report)
  }

  private func say(_ diagnostics: [Diagnostic], _ report: (Diagnostic) -> Void) {
    problems += diagnostics.count
    diagnostics.forEach(report)
  }
}
