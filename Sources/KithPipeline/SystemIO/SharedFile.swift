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
/// looks whether the file still has the name.
final class SharedFile {
  private let file: FileDescriptor
  private let path: String
  /// The folder of the file where it is new: nothing of it is left if it cannot be written.
  private let newIn: OutputFolder?
  private let name: String
  private let size: Int
  /// What is in the file.
  let bytes: [UInt8]

  /// Opens a file, makes it where it is missing, and waits for the lock.
  ///
  /// - Throws: ``OutputError``, ``SystemError``, or ``Interruption`` where the user pressed Ctrl-C meanwhile.
  init(_ path: String) throws {
    guard case .file(let name, let folderPath, _) = try OutputTarget(path) else {
      throw OutputError.isNoFile(path)
    }
    let folder = try OutputFolder(folderPath, for: path)
    while true {
      let (file, isNew) = try folder.opening(name, for: path)
      guard try file.lockExclusively() else { throw OutputError.isLocked(path) }
      let status = try file.status()
      guard folder.identity(of: name) == FileIdentity(status) else { continue }
      self.file = file
      self.path = path
      self.name = name
      size = Int(status.st_size)
      newIn = isNew ? folder : nil
      bytes = try file.read(at: 0, count: size)
      return
    }
  }

  /// Adds bytes at the end, and brings them to the disk; where that fails, the file is what it was.
  ///
  /// - Throws: ``SystemError``.
  func append(_ bytes: [UInt8]) throws {
    do {
      try file.write(bytes)
      try file.flush()
      try newIn?.sync(for: path)
    } catch {
      if let newIn {
        newIn.remove(name)
      } else {
        _ = retrying { ftruncate(file.number, off_t(size)) }
      }
      throw error
    }
  }

  /// Puts other bytes in the place of all that is in the file; until they are whole, the old ones stay.
  ///
  /// - Throws: ``OutputError`` or ``SystemError``.
  func replace(with bytes: [UInt8]) throws {
    let outputs = OutputSet(inputs: [], mayReplace: true)
    var output = try outputs.open(path)
    try output.write(bytes)
    try outputs.commit()
  }
}

extension OutputFolder {
  /// Opens a file to add to it, and says whether it was made.
  fileprivate func opening(
    _ name: String, for path: String
  ) throws -> (file: FileDescriptor, isNew: Bool) {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    while true {
      var file = retrying { unsafe openat(number, name, flags) }
      let isNew = file == -1 && errno == ENOENT
      if isNew { file = retrying { unsafe openat(number, name, flags | O_CREAT | O_EXCL, 0o666) } }
      if file >= 0 { return (FileDescriptor(file, name: "'\(path)'"), isNew) }
      // Another run was quicker.
      guard isNew, errno == EEXIST else {
        throw OutputError.failure(SystemError("cannot write '\(path)'"))
      }
    }
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
