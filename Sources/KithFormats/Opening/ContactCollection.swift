/// A way to hold contacts in several files that are read as one: LinkedIn's export, any ZIP or folder.
public protocol ContactCollection: ContactFormat {
  /// Whether a container is of this kind.
  ///
  /// - Parameters:
  ///   - container: the files.
  ///   - opening: how they are opened.
  func isHeld(by container: any Container, opening: EntryOpening) throws -> Bool
  /// A source of everything in a container.
  ///
  /// - Parameters:
  ///   - container: the files.
  ///   - opening: how they are opened.
  func makeSource(
    of container: any Container, opening: EntryOpening
  ) throws -> any ContactSource
}
