#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that several runs change at the same time, locked while this run does.
///
/// The lock is on the file itself. A run that replaces the file gives its name to another one, so whoever got the lock
/// looks whether the file still has the name. Where there is no file yet, there is none to lock either: it appears with
/// its first bytes, and to one run only.
final class SharedFile {
  private let path: String
  /// The file; `nil` where there is none yet.
  private let file: FileDescriptor?
  /// What is in the file.
  let bytes: [UInt8]

  /// Opens a file, and waits for the lock.
  ///
  /// - Throws: ``OutputError``, ``SystemError``, or ``Interruption`` where the user pressed Ctrl-C meanwhile.
  init(_ path: String) throws {
    guard case .file(let name, let folderPath, _) = try OutputTarget(path) else {
      throw OutputError.isNoFile(path)
    }
    self.path = path
    let folder = try OutputFolder(folderPath, for: path)
    while let file = try folder.opening(name, for: path) {
      guard try file.lockExclusively() else { throw OutputError.isLocked(path) }
      let status = try file.status()
      guard folder.identity(of: name) == FileIdentity(status) else { continue }
      self.file = file
      bytes = try file.read(at: 0, count: Int(status.st_size))
      return
    }
    file = nil
    bytes = []
  }

  /// Adds bytes at the end, and brings them to the disk; where that fails, the file is what it was.
  ///
  /// - Returns: whether they were added; not where another run has made the file since it was found missing.
  /// - Throws: ``OutputError`` or ``SystemError``.
  func append(_ added: [UInt8]) throws -> Bool {
    guard let file else { return try create(added) }
    do {
      try file.write(added)
      try file.flush()
    } catch {
      _ = retrying { ftruncate(file.number, off_t(bytes.count)) }
      throw error
    }
    return true
  }

  private func create(_ bytes: [UInt8]) throws -> Bool {
    do {
      try write(bytes, mayReplace: false)
      return true
    } catch OutputError.exists {
      return false
    }
  }

  /// Puts other bytes in the place of all that is in the file; until they are whole, the old ones stay.
  ///
  /// - Throws: ``OutputError`` or ``SystemError``.
  func replace(with bytes: [UInt8]) throws { try write(bytes, mayReplace: true) }

  private func write(_ bytes: [UInt8], mayReplace: Bool) throws {
    let outputs = OutputSet(inputs: [], mayReplace: mayReplace)
    var output = try outputs.open(path)
    try output.write(bytes)
    try outputs.commit()
  }
}

extension OutputFolder {
  /// Opens a file to add to it; `nil` where there is none.
  fileprivate func opening(_ name: String, for path: String) throws -> FileDescriptor? {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    let file = retrying { unsafe openat(number, name, flags) }
    if file >= 0 { return FileDescriptor(file, name: "'\(path)'") }
    guard errno == ENOENT else { throw OutputError.failure(SystemError("cannot write '\(path)'")) }
    return nil
  }
}

extension FileDescriptor {
  /// Waits for the lock that writers of the file take; some file systems have none.
  ///
  /// Writers hold it for moments. Whoever holds it for long may be waiting for this very program.
  ///
  /// - Returns: whether nobody else has it.
  /// - Throws: ``Interruption`` where the user pressed Ctrl-C meanwhile.
  func lockExclusively() throws -> Bool { try lock(LOCK_EX, tries: 3000) }

  /// Waits until nobody writes to the file, but not long.
  ///
  /// - Throws: ``Interruption`` where the user pressed Ctrl-C meanwhile.
  func lockShared() throws { _ = try lock(LOCK_SH, tries: 300) }

  private func lock(_ kind: CInt, tries: Int) throws -> Bool {
    for _ in 0..<tries {
      guard retrying({ flock(number, kind | LOCK_NB) }) == -1, errno == EWOULDBLOCK else {
        return true
      }
      try Interruption.check()
      usleep(10_000)
    }
    return false
  }
}
