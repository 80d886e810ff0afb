/// What becomes of photos, logos and sounds that stand in the cards themselves.
public enum MediaChoice: Hashable, Sendable {
  /// They stay where they are.
  case keep
  /// Photos and logos are left out.
  case drop
  /// They become files of the folder, and the cards have their addresses.
  case extract(String)

  /// Whether files are written.
  public var isExtracting: Bool { if case .extract = self { true } else { false } }

  /// Opens the folder to extract to.
  ///
  /// - Parameters:
  ///   - outputs: all that the run writes; the other outputs are open.
  ///   - output: the file that will name the files.
  /// - Throws: ``OutputError`` where it cannot be made.
  func folder(in outputs: OutputSet, for output: String?) throws -> MediaFolder? {
    guard case .extract(let path) = self else { return nil }
    return try outputs.openFolder(path, for: output)
  }

  /// The step that does it.
  func step(_ folder: MediaFolder?) -> MediaStep? {
    switch self {
    case .keep: nil
    case .drop: MediaStep()
    case .extract: folder.map { MediaStep(extractingTo: $0) }
    }
  }
}
