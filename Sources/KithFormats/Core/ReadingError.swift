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
