#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the path of an output leads to, behind all links.
enum OutputTarget {
  /// A name in a folder, and the regular file that has it by now.
  case file(name: String, folder: String, old: stat?)
  /// A named pipe, or a device; it can only be written through.
  case stream(stat)
  /// A descriptor that the process was given, as `/dev/stdout` is.
  case descriptor(CInt)

  /// Follows a path.
  ///
  /// - Throws: ``OutputError`` where it leads to a folder, to nothing, or round in circles.
  init(_ path: String) throws {
    guard !path.isEmpty else { throw OutputError.hasNoName }
    var place = path
    for links in 0..<Self.maxLinks {
      let (folder, name) = Self.split(place)
      guard !["", ".", ".."].contains(name) else { throw OutputError.isFolder(path) }
      if let number = Self.descriptor(name, in: folder) {
        self = .descriptor(number)
        return
      }
      guard let old = try Self.status(of: place, for: path) else {
        guard links == 0 else { throw OutputError.isDanglingLink(path) }
        self = .file(name: name, folder: folder, old: nil)
        return
      }
      switch old.st_mode & S_IFMT {
      case S_IFLNK: place = try Self.destination(of: place, in: folder, for: path)
      case S_IFDIR: throw OutputError.isFolder(path)
      case S_IFREG:
        self = .file(name: name, folder: folder, old: old)
        return
      default:
        self = .stream(old)
        return
      }
    }
    throw OutputError.cannotCreate(SystemError("cannot write '\(path)'", number: ELOOP))
  }

  /// The folder and the name of a path; the name is empty where the path ends with a slash.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  /// What has a name, without following links; `nil` where nothing has.
  private static func status(of place: String, for path: String) throws -> stat? {
    var status = stat()
    if retrying({ unsafe lstat(place, &status) }) == 0 { return status }
    guard errno == ENOENT else {
      throw OutputError.failure(SystemError("cannot write '\(path)'"))
    }
    return nil
  }

  /// Where a link leads, seen from where the path is seen from.
  private static func destination(
    of link: String, in folder: String, for path: String
  ) throws -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let size = bytes.count
    let count = retrying { unsafe readlink(link, &bytes, size) }
    guard count >= 0 else { throw OutputError.failure(SystemError("cannot write '\(path)'")) }
    let destination = String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return destination.hasPrefix("/") ? destination : "\(folder)/\(destination)"
  }

  /// The number of a descriptor of this process, where a path is that of one.
  ///
  /// Such a path is not opened anew: that would begin at the start of a file that others are writing to.
  private static func descriptor(_ name: String, in folder: String) -> CInt? {
    guard let number = CInt(name), number >= 0, let folder = realPath(folder) else { return nil }
    let own = ["/dev/fd", "/proc/self/fd", "/proc/thread-self/fd"]
    return own.contains { realPath($0) == folder } ? number : nil
  }

  private static func realPath(_ path: String) -> String? {
    // `unsafe`: a C string that is copied and freed at once.
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// As many as Linux follows.
  private static let maxLinks = 40
}
