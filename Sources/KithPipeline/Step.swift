public import KithFormats
public import KithModel

/// Something that is done to contacts on their way from readers to a writer.
///
/// Steps that look at one contact stream; steps that must see all of them gather: they hand nothing
/// on before the end and keep what they gather on disk.
public protocol Step {
  /// What there is to say of the whole run, in sentences, when it is over.
  var remarks: [String] { get }
  /// What was taken out of contacts because the user asked for it, known at the end.
  var leftOut: LossReport { get }
  /// How many contacts went into another, known at the end.
  var merged: Int { get }
  /// How many more contacts came out because merged ones were taken apart, known at the end.
  var takenApart: Int { get }
  /// Is told that the contacts that come next are of another input, counted from 0.
  mutating func begin(input: Int)
  /// Takes contacts and hands on what is ready.
  mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws
  /// Takes the end and hands on what is left.
  mutating func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws
}

extension Step {
  /// Nothing to say.
  public var remarks: [String] { [] }
  /// Nothing is taken out.
  public var leftOut: LossReport { LossReport() }
  /// Nothing is merged.
  public var merged: Int { 0 }
  /// Nothing is taken apart.
  public var takenApart: Int { 0 }
  /// It makes no difference which input contacts are of.
  public mutating func begin(input: Int) {}
  /// Nothing is left: for steps that stream.
  public mutating func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {}
}
