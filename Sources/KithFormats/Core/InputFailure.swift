/// Why an input, or a file of an archive or folder, is not read whole: people may be missing.
public enum InputFailure: Hashable, Sendable {
  /// It is not there, or may not be opened.
  case cannotOpen
  /// The system fails while it is read.
  case unreadable
  /// It is cut, damaged, encrypted, not understood, or larger than a limit.
  case damaged
}

extension Diagnostic {
  /// Says that an input, or a file of an archive or folder, is not read whole.
  ///
  /// A run that meets it writes nothing, unless it is asked to keep going.
  public static func failure(
    _ failure: InputFailure, _ slug: String, _ what: String, done: String? = nil, file: String
  ) -> Diagnostic {
    var diagnostic = Diagnostic(.error, slug, what, done: done, file: file)
    diagnostic.failure = failure
    return diagnostic
  }
}
