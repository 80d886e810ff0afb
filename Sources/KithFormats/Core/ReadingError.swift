/// A file that cannot be understood as a whole: nothing is read from it.
public struct ReadingError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public var description: String

  /// Whether the file is damaged, rather than of no format that Kith reads.
  var isDamage = false

  /// Makes an error.
  public init(_ description: String) { self.description = description }

  /// Makes an error of a failure to unpack the file.
  init(_ failure: Diagnostic) {
    description = failure.what
    isDamage = true
  }

  /// What is read as text holds a ZIP.
  static let zipWithinText = {
    var error = ReadingError("a ZIP stands within the file; give each of them by itself")
    error.isDamage = true
    return error
  }()
}

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
