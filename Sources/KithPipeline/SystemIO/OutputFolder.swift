import KithText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder in which the files of a run wait under temporary names until all of them are whole.
///
/// Every run holds a shared lock on the folder while it lives. So whoever gets the lock alone knows that what stands
/// there under temporary names was left by runs that were killed, and removes it. All is done in the folder that
/// was opened at first, whatever becomes of its name meanwhile.
final class OutputFolder {
  private let folder: FileDescriptor
  let identity: FileIdentity
  /// The number of the open folder.
  var number: CInt { folder.number }

  /// Opens a folder.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - output: what is to be written, for messages.
  /// - Throws: ``OutputError`` or ``SystemError``.
  init(_ path: String, for output: String) throws {
    let number = Self.open(path)
    guard number >= 0 else { throw OutputError.failure(SystemError("cannot write '\(output)'")) }
    folder = FileDescriptor(number, name: "'\(path)'")
    identity = FileIdentity(try folder.status())
    if lock(LOCK_EX) { removeLeftovers(path) }
    for _ in 0..<10 where !lock(LOCK_SH) { usleep(10_000) }
  }

  private static func open(_ path: String) -> CInt {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let number = retrying { systemOpen(path, flags) }
    #if os(Linux)
      // A drop box: files may be put into it, but not listed. 0o10000000 is O_PATH.
      if number == -1, errno == EACCES {
        return retrying { systemOpen(path, flags | 0o10000000) }
      }
    #endif
    return number
  }

  /// Whether the lock was had at once; some file systems have none, and nothing is removed there.
  private func lock(_ kind: CInt) -> Bool { retrying { flock(number, kind | LOCK_NB) } == 0 }

  // MARK: Temporary names

  /// Makes a file with a temporary name.
  ///
  /// - Throws: ``OutputError``.
  func makeTemporary(for output: String, mode: mode_t) throws -> (
    name: String, file: FileDescriptor
  ) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    for _ in 0..<Self.maxTries {
      let name = Self.temporaryName()
      let file = retrying { unsafe openat(number, name, flags, mode) }
      if file >= 0 { return (name, FileDescriptor(file, name: "'\(output)'")) }
      guard errno == EEXIST else { break }
    }
    throw OutputError.failure(SystemError("cannot write '\(output)'"))
  }

  /// A name that nobody else has; short, so that it fits wherever the name of the output does.
  static func temporaryName() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return prefix + String(repeating: "0", count: 16 - digits.count) + digits + suffix
  }

  private static func isTemporary(_ name: String) -> Bool {
    let digits = name.dropFirst(prefix.count).dropLast(suffix.count)
    return name.hasPrefix(prefix) && name.hasSuffix(suffix) && digits.utf8.count == 16
      && digits.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
  }

  private static let prefix = ".kith-"
  private static let suffix = ".part"
  private static let maxTries = 100

  /// Removes what runs that were killed have left; where that does not go, it harms nobody.
  ///
  /// `unsafe`: the system's entry is good until the next is asked for; its name is copied at once.
  private func removeLeftovers(_ path: String) {
    guard let entries = unsafe opendir(path) else { return }
    defer { unsafe closedir(entries) }
    var leftovers: [String] = []
    while let entry = unsafe readdir(entries) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(cString: $0) }
      }
      if Self.isTemporary(name) { leftovers.append(name) }
    }
    for name in leftovers where status(of: name)?.isRegular == true { remove(name) }
  }

  // MARK: Names in the folder

  /// What has a name, `nil` where nothing has; a link is not followed.
  func status(of name: String) -> stat? {
    var status = stat()
    guard retrying({ unsafe fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      return nil
    }
    return status
  }

  /// Which file has a name.
  func identity(of name: String) -> FileIdentity? { status(of: name).map { FileIdentity($0) } }

  /// Opens a regular file to read it; `nil` where there is none.
  func reading(_ name: String) -> FileDescriptor? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = retrying { unsafe openat(number, name, flags) }
    guard file >= 0 else { return nil }
    let descriptor = FileDescriptor(file, name: "'\(name)'")
    return descriptor.isRegular ? descriptor : nil
  }

  /// Gives a file a second name; fails where the name is taken.
  func link(_ name: String, to other: String) -> Bool {
    retrying { unsafe linkat(number, name, number, other, 0) } == 0
  }

  /// Gives a file another name, whoever had it.
  func rename(_ name: String, to other: String) -> Bool {
    retrying { unsafe renameat(number, name, number, other) } == 0
  }

  /// Takes a name for an empty file; fails where the name is taken.
  func claim(_ name: String) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = retrying { unsafe openat(number, name, flags, 0o600) }
    if file >= 0 { close(file) }
    return file >= 0
  }

  /// Removes a name.
  func remove(_ name: String) { _ = retrying { unsafe unlinkat(number, name, 0) } }

  /// Gives a file the owner, the group and the mode of another, as far as the process may.
  func copyAttributes(of other: stat, to name: String) {
    let flags = AT_SYMLINK_NOFOLLOW
    let isOwner = unsafe fchownat(number, name, other.st_uid, uid_t.max, flags) == 0
    let isGroup = unsafe fchownat(number, name, uid_t.max, other.st_gid, flags) == 0
    var mode = other.st_mode & 0o7777
    // Set-user-ID would mean another user; and another group may do no more than everybody.
    if !isOwner { mode &= ~0o4000 }
    if !isGroup { mode = mode & 0o5707 | mode & 0o070 & mode << 3 }
    _ = retrying { unsafe fchmodat(number, name, mode, 0) }
  }

  /// Makes sure that the names are on the disk.
  ///
  /// - Throws: ``SystemError``.
  func sync(for output: String) throws {
    // Some file systems cannot do it for folders.
    guard retrying({ fsync(number) }) == -1, ![EINVAL, EBADF, EROFS, ENOTSUP].contains(errno) else {
      return
    }
    throw SystemError("cannot write '\(output)'")
  }
}

extension stat {
  /// Whether it is a regular file.
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
}

// Inside the class the name `open` means its own function.
private func systemOpen(_ path: String, _ flags: CInt) -> CInt { unsafe open(path, flags) }
