/// Something that holds files: an archive, a folder.
///
/// It can be gone through more than once, since what is said of a person may stand in several files.
public protocol Container {
  /// What sources and messages call it: as the user named it.
  var name: String { get }
  /// Goes through the files from the first.
  func walk() throws -> any ContainerWalk
}

/// One way through the files of a container, in their order.
public protocol ContainerWalk: AnyObject {
  /// Steps to the next file, whether or not the last was read; `nil` after the last.
  func next() throws -> ContainerEntry?
  /// The next bytes of the file; empty at its end.
  func read() throws -> [UInt8]
  /// How many bytes of the container have been read since this was last asked.
  func takeBytesRead() -> Int
  /// What could not be read since this was last asked.
  func takeDiagnostics() -> [Diagnostic]
}

/// One file of a container.
public struct ContainerEntry: Hashable, Sendable {
  /// The path within the container, such as `Jobs/Saved Jobs.csv`.
  public var path: String
  /// The container's name and the path: what sources and messages call the file.
  public var fileName: String

  /// Makes an entry.
  public init(path: String, in container: String) {
    self.path = path
    fileName = container.hasSuffix("/") ? container + path : "\(container)/\(path)"
  }

  /// The path without its folders.
  public var name: String { String(path.split(separator: "/").last ?? "") }

  /// Whether it is one of the files that systems strew about for themselves.
  public var isHidden: Bool {
    path.split(separator: "/").contains {
      $0.hasPrefix(".") && $0 != "." || $0 == "__MACOSX"
    }
  }
}

/// The bytes of the file at which a walk stands; what could not be read is the walk's to say.
struct EntryByteSource: ByteSource {
  let walk: any ContainerWalk

  func next() throws -> [UInt8] { try walk.read() }
}
