/// A way to hold contacts in several files that are read as one: LinkedIn's export, any ZIP or folder.
public protocol ContactCollection: ContactFormat {
  /// Whether a container is of this kind.
  func isHeld(by container: any Container) throws -> Bool
  /// A source of everything in a container.
  ///
  /// - Parameters:
  ///   - container: the files.
  ///   - format: the format that the user asked for, for each of the files.
  ///   - options: what the reader is told by the user.
  func makeSource(
    of container: any Container, format: (any ContactFormat)?, options: ReadingOptions
  ) throws -> any ContactSource
}
