public import KithModel

/// Says of contacts what the program that they are meant for would refuse, duplicate or drop.
public protocol TargetCheck {
  /// Looks at a contact; answers what would happen to it, with its file, record and line.
  mutating func check(_ contact: Contact) -> [Diagnostic]
  /// Looks at the whole; answers what would happen to it.
  mutating func finish() -> [Diagnostic]
  /// What the target has no place for, since this was last asked.
  mutating func takeLosses() -> LossReport
}
