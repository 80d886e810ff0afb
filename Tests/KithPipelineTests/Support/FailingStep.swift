import KithFormats
import KithModel
import KithPipeline

/// Hands on contacts and fails in the middle or at the end.
struct FailingStep: Step {
  struct Failure: Error, Equatable {}

  /// After how many contacts; `nil` for the end.
  var after: Int?
  private var seen = 0

  init(after: Int?) { self.after = after }

  mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    for contact in contacts {
      if seen == after { throw Failure() }
      seen += 1
      try emit([contact])
    }
  }

  func finish(report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void) throws {
    throw Failure()
  }
}
