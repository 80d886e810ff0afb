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
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("cannot read '\(path)'") }
    return FileDescriptor(number, name: "'\(path)'")
  }

  /// Whether there is a folder of this name.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a name stands for, one of the system's `S_IF` values; 0 where there is nothing.
  ///
  /// A link to a folder is none, so that no way leads round in circles.
  static func kind(of path: String) -> mode_t {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return 0 }
    guard status.st_mode & S_IFMT == S_IFLNK else { return status.st_mode & S_IFMT }
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return 0 }
    return status.st_mode & S_IFMT
  }

  /// Makes a file that has no name, for what does not fit into memory.
  ///
  /// - Throws: ``SystemError``.
  static func temporary() throws -> FileDescriptor {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/kith-XXXXXX".utf8CString)
    let number = unsafe template.withUnsafeMutableBufferPointer {
      unsafe $0.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard number >= 0 else { throw SystemError("cannot make a temporary file in '\(folder)'") }
    unsafe unlink(template)
    return FileDescriptor(number, name: "a temporary file")
  }

  private var status: stat? {
    var status = stat()
    return unsafe fstat(number, &status) == 0 ? status : nil
  }

  /// Whether it is a regular file, a folder, a pipe, …; one of the system's `S_IF` values.
  var kind: mode_t { (status?.st_mode ?? 0) & S_IFMT }

  /// Whether it is a folder.
  public var isFolder: Bool { kind == S_IFDIR }

  /// Whether it is a regular file.
  var isRegular: Bool { kind == S_IFREG }

  /// The size of a regular file in bytes; `nil` for pipes and the like.
  public var size: Int? {
    guard isRegular, let status else { return nil }
    return Int(status.st_size)
  }

  /// Whether it is a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }

  /// Which file on disk it is.
  var identity: FileIdentity? { status.map { FileIdentity($0) } }

  /// Whether both are the same file on disk.
  func isSameFile(as other: FileDescriptor) -> Bool {
    guard let identity else { return false }
    return identity == other.identity
  }

  /// Reads what is at hand, up to a number of bytes; empty at the end.
  ///
  /// - Throws: ``SystemError``, or ``Interruption`` where the user pressed Ctrl-C meanwhile.
  func read(upTo count: Int) throws -> [UInt8] {
    var failure: (any Error)?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        let got = unsafe systemRead(number, buffer.baseAddress, count)
        if got >= 0 {
          filled = got
          return
        }
      } while errno == EINTR && !Interruption.isRequested
      failure = Interruption.isRequested ? Interruption() : SystemError("cannot read \(name)")
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads bytes at a place.
  ///
  /// - Throws: ``SystemError``, also where the file ends before.
  func read(at offset: Int, count: Int) throws -> [UInt8] {
    var isWhole = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe pread(
          number, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isWhole = false
          return
        }
        filled += got
      }
    }
    guard isWhole else { throw SystemError("cannot read \(name)") }
    return bytes
  }

  /// Writes all bytes.
  ///
  /// - Throws: ``SystemError``.
  public func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError("cannot write \(name)")
      }
      written += count
    }
  }

  /// Makes sure that what was written is on the disk.
  ///
  /// - Throws: ``SystemError``.
  func flush() throws {
    guard fsync(number) == 0 || errno == EINVAL || errno == EROFS else {
      throw SystemError("cannot write \(name)")
    }
  }
}

// Inside the class the names `read` and `write` mean its own methods.
private func systemRead(_ file: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}

private func systemWrite(_ file: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, buffer, count)
}
