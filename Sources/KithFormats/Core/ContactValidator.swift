public import KithModel

/// Says what in a file breaks the rules of its format: a pass of its own, made only when somebody asks.
///
/// It is given the same blocks as the reader, and what the reader had to say of them, so that one list tells
/// both what is wrong and what is done about it.
public protocol ContactValidator {
  /// Takes the next bytes; answers what is wrong in what they complete, in the order of the lines.
  ///
  /// - Parameters:
  ///   - bytes: the block.
  ///   - said: what the reader said of the block; it is part of the answer.
  mutating func check(_ bytes: [UInt8], said: DiagnosticList) -> DiagnosticList

  /// Takes the end of the file; answers what is wrong in what was still open.
  mutating func finish(said: DiagnosticList) -> DiagnosticList
}

/// Says of contacts what the program that they are meant for would refuse, duplicate or drop.
public protocol TargetCheck {
  /// Looks at a contact; answers what would happen to it, with its file, record and line.
  mutating func check(_ contact: Contact) -> [Diagnostic]
  /// Looks at the whole; answers what would happen to it.
  mutating func finish() -> [Diagnostic]
  /// What the target has no place for, since this was last asked.
  mutating func takeLosses() -> LossReport
}
