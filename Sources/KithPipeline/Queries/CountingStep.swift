public import KithFormats
public import KithModel

/// Counts the contacts that come through: a step that streams.
public final class CountingStep: StreamingStep {
  /// How many there were so far.
  public private(set) var count = 0

  /// Makes a step.
  public init() {}

  /// Counts contacts, and hands them on.
  public func pass(_ contacts: [Contact], report: (Diagnostic) -> Void) throws -> [Contact] {
    count += contacts.count
    return contacts
  }
}
