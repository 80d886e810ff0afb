#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file that closes itself.
///
/// `unsafe` stands only where a buffer is handed to the system, which fills or reads no more than its size.
public final class FileDescriptor: Sendable {
  /// The number that the system knows the file by.
  public let number: CInt
  /// What messages call it; the name of a file stands in quotes.
  private let name: String
  private let closesItself: Bool

  /// Takes over an open file.
  init(_ number: CInt, name: String, closesItself: Bool = true) {
    self.number = number
    self.name = name
    self.closesItself = closesItself
  }

  deinit { if closesItself { close(number) } }

  /// Standard input.
  public static var standardInput: FileDescriptor {
    FileDescriptor(0, name: "standard input", closesItself: false)
  }

  /// Standard output.
  public static var standardOutput: FileDescriptor {
    FileDescriptor(1, name: "standard output", closesItself: false)
  }

  /// Standard error.
  public static var standardError: FileDescriptor {
    FileDescriptor(2, name: "standard error", closesItself: false)
  }

  /// Opens a file to read it.
  ///
  /// - Throws: ``SystemError``.
  public static func reading(_ path: String) throws -> FileDescriptor {
    let file = try readingAny(path)
    if file.isFolder {
      errno = EISDIR
      throw SystemError("cannot read '\(path)'")
    }
    return file
  }

  /// Opens a file or a folder.
  ///
  /// - Throws: ``SystemError``.
  public static func readingAny(_ path: String) throws -> FileDescriptor {
    var number: CInt
    repeat {
      number = unsafe open(SystemPath.bytes(path), O_RDONLY | O_CLOEXEC)
      // A named pipe waits for its writer.
      if number == -1, errno == EINTR { try Interruption.check() }
    } while number == -1 && errno == EINTR
    guard number >= 0 else { throw SystemError("cannot read '\(path)'") }
    return FileDescriptor(number, name: "'\(path)'")
  }

  /// Whether there is a folder of this name.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(SystemPath.bytes(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a name stands for, one of the system's `S_IF` values; `S_IFLNK` is a link to a folder.
  ///
  /// Such a link is told from a folder, so that no way leads round in circles.
  ///
  /// - Throws: ``SystemError``, also where a link leads nowhere.
  static func kind(of path: String) throws -> mode_t {
    var (status, target) = (stat(), stat())
    let bytes = SystemPath.bytes(path)
    guard retrying({ unsafe lstat(bytes, &status) }) == 0,
      retrying({ unsafe stat(bytes, &target) }) == 0
    else { throw SystemError("cannot look at '\(path)'") }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    let kind = target.st_mode & S_IFMT
    return isLink && kind == S_IFDIR ? S_IFLNK : kind
  }

  /// Makes a file that has no name, for what does not fit into memory.
  ///
  /// - Throws: ``SystemError``.
  static func temporary() throws -> FileDescriptor {
    let folder = temporaryFolder(unsafe getenv("TMPDIR").map { unsafe String(cString: $0) })
    guard let number = nameless(in: folder) ?? nameRemoved(in: folder) else {
      throw SystemError("cannot make a temporary file in '\(folder)' (TMPDIR names another folder)")
    }
    return FileDescriptor(
      number, name: "a temporary file in '\(folder)' (TMPDIR names another folder)")
  }

  /// A file that never had a name, so that nothing is left of a run that is killed; not all file systems have such.
  private static func nameless(in folder: String) -> CInt? {
    #if os(Linux)
      // 0o20000000 with O_DIRECTORY is O_TMPFILE; O_EXCL: it will never have a name either.
      let flags = O_RDWR | O_DIRECTORY | 0o20000000 | O_EXCL | O_CLOEXEC
      let number = retrying { unsafe open(folder, flags, 0o600) }
      return number >= 0 ? number : nil
    #else
      return nil
    #endif
  }

  /// A file whose name is removed at once.
  private static func nameRemoved(in folder: String) -> CInt? {
    let path = "\(folder)/\(OutputFolder.temporaryName())"
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = retrying { unsafe open(path, flags, 0o600) }
    guard number >= 0 else { return nil }
    _ = retrying { unsafe unlink(path) }
    return number
  }

  /// The folder for temporary files; an empty `TMPDIR` names none, as it does to everybody else.
  static func temporaryFolder(_ variable: String?) -> String {
    guard let variable, !variable.isEmpty else { return "/tmp" }
    return variable
  }

  /// What the system says of the file.
  ///
  /// - Throws: ``SystemError``.
  func status() throws -> stat {
    var status = stat()
    guard retrying({ unsafe fstat(number, &status) }) == 0 else {
      throw SystemError("cannot look at \(name)")
    }
    return status
  }

  /// Whether it is a regular file, a folder, a pipe, …; one of the system's `S_IF` values.
  var kind: mode_t { ((try? status())?.st_mode ?? 0) & S_IFMT }

  /// Whether it is a folder.
  public var isFolder: Bool { kind == S_IFDIR }

  /// Whether it is a regular file.
  var isRegular: Bool { kind == S_IFREG }

  /// The size of a regular file in bytes; `nil` for pipes and the like.
  public var size: Int? {
    guard let status = try? status(), status.isRegular else { return nil }
    return Int(status.st_size)
  }

  /// What tells whether it is changed; `nil` for pipes and the like.
  ///
  /// - Throws: ``SystemError``.
  func version() throws -> FileVersion? {
    let status = try status()
    return status.isRegular ? FileVersion(status) : nil
  }

  /// Whether it is a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }

  /// Which file on disk it is.
  public var identity: FileIdentity? { (try? status()).map { FileIdentity($0) } }

  /// Reads what is at hand, up to a number of bytes; empty at the end.
  ///
  /// - Throws: ``SystemError``, or ``Interruption`` where the user pressed Ctrl-C meanwhile.
  func read(upTo count: Int) throws -> [UInt8] {
    try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = unsafe systemRead(number, buffer.baseAddress, count)
      while got < 0 {
        try wait(for: POLLIN, "cannot read \(name)")
        got = unsafe systemRead(number, buffer.baseAddress, count)
      }
      filled = got
    }
  }

  /// Waits after a call that was cut short, or that would have had to wait.
  ///
  /// Whoever started the process may have made a pipe one that does not wait.
  private func wait(for event: some BinaryInteger, _ purpose: String) throws {
    let error = SystemError(purpose)
    guard [EINTR, EAGAIN, EWOULDBLOCK].contains(error.number) else { throw error }
    try Interruption.check()
    guard error.number != EINTR else { return }
    var ready = pollfd(fd: number, events: Int16(event), revents: 0)
    _ = unsafe poll(&ready, 1, 100)
  }

  /// Reads bytes at a place.
  ///
  /// - Throws: ``SystemError``, also where the file ends before.
  func read(at offset: Int, count: Int) throws -> [UInt8] {
    try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = retrying {
          unsafe pread(
            number, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled)
          )
        }
        // At the end there is no error of the system's.
        guard got > 0 else {
          throw SystemError("cannot read \(name)", number: got == 0 ? EIO : errno)
        }
        filled += got
      }
    }
  }

  /// Writes all bytes.
  ///
  /// - Throws: ``SystemError``; ``ClosedPipe`` where standard output has no reader any more; ``Interruption``
  ///   where the user pressed Ctrl-C while a reader was waited for.
  public func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EPIPE, number == 1 {
        throw ClosedPipe()
      } else if count == 0 {
        throw SystemError("cannot write \(name)", number: EIO)
      } else {
        try wait(for: POLLOUT, "cannot write \(name)")
      }
    }
  }

  /// Makes sure that what was written is on the disk.
  ///
  /// - Throws: ``SystemError``.
  func flush() throws {
    // Some things have no disk.
    guard retrying({ fsync(number) }) == -1, ![EINVAL, EROFS, ENOTSUP].contains(errno) else {
      return
    }
    throw SystemError("cannot write \(name)")
  }

  /// Asks for the errors that some file systems keep until a file is closed.
  ///
  /// - Throws: ``SystemError``.
  func closeCopy() throws {
    let copy = dup(number)
    guard copy >= 0, close(copy) == -1, errno != EINTR else { return }
    throw SystemError("cannot write \(name)")
  }
}

// Inside the class the names `read` and `write` mean its own methods.
private func systemRead(_ file: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}

private func systemWrite(_ file: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, buffer, count)
}
