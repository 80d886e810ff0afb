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
  private(set) var paths: [String] = []
  /// What is left out of it, and why.
  private(set) var diagnostics: [Diagnostic] = []

  /// Lists the files of a folder; links to folders and files that begin with a point are left out.
  ///
  /// - Throws: ``SystemError`` where the folder itself cannot be listed, or a `ReadingError` where there are too
  ///   many files.
  public init(_ path: String) throws {
    name = path
    try list("", try Self.names(in: path), depth: 0)
  }

  /// Goes through the files.
  public func walk() -> any ContainerWalk { FolderWalk(self) }

  /// Where a file of the folder is.
  func location(of path: String) -> String { ContainerEntry(path: path, in: name).fileName }

  private mutating func list(_ prefix: String, _ names: [String], depth: Int) throws {
    for name in names {
      try add(prefix + name, depth: depth)
      guard paths.count <= Self.maxFiles else {
        throw ReadingError("the folder holds more than \(Self.maxFiles) files")
      }
    }
  }

  private mutating func add(_ path: String, depth: Int) throws {
    do {
      switch try FileDescriptor.kind(of: "\(name)/\(path)") {
      case S_IFREG: paths.append(path)
      case S_IFDIR: try enter(path, depth: depth + 1)
      case S_IFLNK:
        diagnostics.append(
          Diagnostic(
            .warning, "archive.no-file", "a link to a folder",
            done: "not followed; name the folder by itself", file: location(of: path)))
      default:
        diagnostics.append(
          Diagnostic(
            .note, "archive.no-file", "neither a file nor a folder", done: "passed over",
            file: location(of: path)))
      }
    } catch let error as SystemError {
      fail(error, path)
    }
  }

  private mutating func fail(_ error: SystemError, _ path: String) {
    diagnostics.append(
      .failure(
        error.isOfOpening ? .cannotOpen : .unreadable, "archive.unreadable", error.description,
        done: "passed over", file: location(of: path)))
  }

  private mutating func enter(_ path: String, depth: Int) throws {
    guard depth <= Self.maxDepth else {
      diagnostics.append(
        .failure(
          .damaged, "archive.too-deep", "folders more than \(Self.maxDepth) deep",
          done: "passed over; name the folder by itself", file: location(of: path)))
      return
    }
    try list("\(path)/", try Self.names(in: "\(name)/\(path)"), depth: depth)
  }

  /// The names in a folder, sorted.
  ///
  /// `unsafe`: the system's entry is good until the next is asked for; its name is copied at once.
  private static func names(in path: String) throws -> [String] {
    guard let folder = unsafe opendir(SystemPath.bytes(path)) else {
      throw SystemError("cannot read '\(path)'")
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe SystemPath.text($0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
      errno = 0
    }
    // The end and an error look alike but for this.
    guard errno == 0 else { throw SystemError("cannot read '\(path)'") }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// How many folders may be inside one another.
  static let maxDepth = 8
  /// How many files a folder may hold, with those of its folders.
  static let maxFiles = 10_000
}
