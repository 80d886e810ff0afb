public import KithFormats
public import KithModel

/// Something that is done to contacts on their way from readers to a writer.
///
/// This is what a run asks of every step. A ``StreamingStep`` says only what becomes of some contacts; steps that must see
/// all of them gather: they hand nothing on before the end, and keep what they gather on disk.
public protocol Step {
  /// What came of the step, known at the end.
  var outcome: StepOutcome { get }
  /// Takes contacts and hands on what is ready.
  mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws
  /// Takes the end and hands on what is left.
  mutating func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws
}

extension Step {
  /// As many contacts as came, and nothing to say of them.
  public var outcome: StepOutcome { StepOutcome() }
  /// Nothing is left: for steps that stream.
  public mutating func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {}
}

/// A step that hands on at once what becomes of the contacts it is given.
public protocol StreamingStep: Step {
  /// Takes contacts; answers what becomes of them, in their order.
  mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact]
}

extension StreamingStep {
  /// Takes contacts and hands on what becomes of them.
  public mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    try emit(pass(contacts, report: report))
  }
}

/// A step to which the contacts of a list that takes others in are not as others: they were settled before.
public protocol ListAwareStep: Step {
  /// Is told that the contacts that come next are those of the list.
  mutating func beginList()
  /// Is told that the list is at its end.
  mutating func endList()
}

/// What came of a step, for the books of the run and for people.
public struct StepOutcome: Sendable {
  /// How many contacts went into another.
  public var merged = 0
  /// How many more contacts came out because merged ones were taken apart.
  public var takenApart = 0
  /// How many contacts were not asked for, and so are not handed on.
  public var notSelected = 0
  /// What was taken out of contacts because the user asked for it.
  public var leftOut = LossReport()
  /// What there is to say of the whole run, in sentences.
  public var remarks: [String] = []

  /// Makes the outcome of a step that hands on as many contacts as came.
  public init(remarks: [String] = []) { self.remarks = remarks }
}

/// Is told what steps rewrite.
public protocol ChangeList {
  /// Takes what was rewritten in a contact, as `was` and `now`; the contact is as it was before.
  func add(_ changes: [Change], of contact: Contact) throws
}
