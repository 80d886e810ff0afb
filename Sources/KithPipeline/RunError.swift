public import KithFormats

/// Why a run came to nothing.
public enum RunError: Error {
  /// A file is not there, or may not be opened.
  case notOpened(SystemError)
  /// A file cannot be understood as a whole.
  case notUnderstood(fileName: String, ReadingError)
  /// Records were lost on the way: a bug in Kith.
  case unbalanced(Balance)
  /// Under `--strict`, something had to be repaired or rejected.
  case notStrict(problems: Int)
  /// An input, or a file of an archive or folder, is not read whole; the diagnostic was reported.
  ///
  /// `isList` tells a list that others are taken into, without the rest of which no run goes on.
  case notWhole(Diagnostic, isList: Bool)
}
