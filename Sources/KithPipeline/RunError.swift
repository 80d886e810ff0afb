public import KithFormats

/// Why a run came to nothing.
public enum RunError: Error {
  /// A file cannot be understood as a whole.
  case notUnderstood(fileName: String, ReadingError)
  /// Under `--strict`, something had to be repaired or rejected.
  case notStrict(problems: Int)
}
