#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
public import KithFormats

/// A folder on disk, with all files below it in the order of their names.
public struct Folder: Container {
  /// The folder as the user named it.
  public let name: String
  /// The paths of the files, from the folder on.
  let paths: [String]

  /// Lists the files of a folder; links to folders and files that begin with a point are left out.
  ///
  /// - Throws: ``SystemError``, or a `ReadingError` where there are too many files.
  public init(_ path: String) throws {
    name = path
    var paths: [String] = []
    try Self.list(path, "", depth: 0, into: &paths)
    self.paths = paths
  }

  /// Goes through the files.
  public func walk() -> any ContainerWalk { FolderWalk(self) }

  /// Where a file of the folder is.
  func location(of path: String) -> String { ContainerEntry(path: path, in: name).fileName }

  private static func list(
    _ root: String, _ prefix: String, depth: Int, into paths: inout [String]
  ) throws {
    for name in try names(in: prefix.isEmpty ? root : "\(root)/\(prefix)") {
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      switch FileDescriptor.kind(of: "\(root)/\(path)") {
      case S_IFREG: paths.append(path)
      case S_IFDIR where depth < deepest: try list(root, path, depth: depth + 1, into: &paths)
      default: continue
      }
      guard paths.count <= most else {
        throw ReadingError("the folder holds more than \(most) files")
      }
    }
  }

  /// The names in a folder, sorted.
  ///
  /// `unsafe`: the system's entry is good until the next is asked for; its name is copied at once.
  private static func names(in path: String) throws -> [String] {
    guard let folder = unsafe opendir(path) else { throw SystemError("cannot read '\(path)'") }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let deepest = 8
  private static let most = 10_000
}
