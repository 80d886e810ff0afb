#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that appears under its name only when it is whole.
///
/// The bytes go to a temporary file beside the target, which is flushed and renamed at the end.
public final class OutputFile: ByteSink {
  private let path: String
  private let file: FileDescriptor
  /// The name of the temporary file; `nil` for devices and pipes, and after the end.
  private var temporaryPath: String?

  /// Opens a file to write.
  ///
  /// - Parameters:
  ///   - path: the target.
  ///   - mayReplace: whether a file of this name may be replaced.
  ///   - inputs: files that must not be replaced in any case.
  ///   - inputFiles: more of them: those in folders that are read.
  /// - Throws: ``OutputError`` or ``SystemError``.
  public init(
    _ path: String, mayReplace: Bool, inputs: [FileDescriptor],
    inputFiles: Set<FileIdentity> = []
  ) throws {
    self.path = path
    if let existing = try? FileDescriptor.reading(path) {
      let isInFolder = existing.identity.map(inputFiles.contains) ?? false
      if isInFolder || inputs.contains(where: existing.isSameFile) {
        throw OutputError.isInput(path)
      }
      if !existing.isRegular {
        let number = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard number >= 0 else {
          throw OutputError.cannotCreate(SystemError("cannot write '\(path)'"))
        }
        file = FileDescriptor(number, name: "'\(path)'")
        return
      }
    }
    if FileDescriptor.isFolder(path) { throw OutputError.isFolder(path) }
    guard unsafe mayReplace || access(path, F_OK) != 0 else { throw OutputError.exists(path) }
    // The process's number keeps two runs apart; O_EXCL refuses a file or link somebody laid there.
    let temporaryPath = "\(path).\(getpid()).part"
    let number = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else {
      throw OutputError.cannotCreate(SystemError("cannot write '\(path)'"))
    }
    file = FileDescriptor(number, name: "'\(path)'")
    self.temporaryPath = temporaryPath
  }

  deinit { if let temporaryPath { unsafe unlink(temporaryPath) } }

  /// Adds bytes.
  ///
  /// - Throws: ``SystemError``.
  public func write(_ bytes: [UInt8]) throws { try file.write(bytes) }

  /// Gives the file its name.
  ///
  /// - Throws: ``SystemError``.
  public func commit() throws {
    guard let temporaryPath else { return }
    try file.flush()
    guard unsafe rename(temporaryPath, path) == 0 else {
      throw SystemError("cannot write '\(path)'")
    }
    self.temporaryPath = nil
  }
}
