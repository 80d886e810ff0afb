/// A file that cannot be understood as a whole: nothing is read from it.
public struct ReadingError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public var description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
