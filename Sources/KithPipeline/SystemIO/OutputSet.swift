#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import KithFormats
import KithText

/// All that a run writes: it appears as a whole, or not at all.
///
/// ```swift
/// let outputs = OutputSet(inputs: identities, mayReplace: false)
/// let contacts = try outputs.open("all.vcf")
/// let clusters = try outputs.open("clusters.csv")
/// … // write to both
/// try outputs.commit()
/// ```
///
/// A file waits beside its target under a temporary name. At the end every file is brought to the disk before the first
/// gets its name; what goes to a pipe, which cannot be taken back, goes last. A set that is given up without
/// ``commit()`` leaves nothing.
///
/// Links are followed, and what they lead to is replaced, with its owner and mode. Pipes and devices are written through.
public final class OutputSet {
  /// What two outputs cannot have both.
  private enum Claim: Hashable {
    case file(FileIdentity)
    case name(String, folder: FileIdentity)
  }

  private let inputs: Set<FileIdentity>
  private let mayReplace: Bool
  private var claims: Set<Claim> = []
  private var folders: [FileIdentity: OutputFolder] = [:]
  private var outputs: [any Output] = []

  /// Makes an empty set.
  ///
  /// - Parameters:
  ///   - inputs: files that are never replaced, by whatever name they are called.
  ///   - mayReplace: whether other files may be.
  public init(inputs: Set<FileIdentity>, mayReplace: Bool) {
    self.inputs = inputs
    self.mayReplace = mayReplace
  }

  /// Opens a file to write.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard output.
  ///   - isDeferred: whether a pipe gets its bytes only when the run has gone well.
  /// - Throws: ``OutputError`` or ``SystemError``.
  public func open(_ path: String, isDeferred: Bool = true) throws -> any ByteSink {
    if path == "-" { return try stream(.standardOutput, path, isDeferred) }
    guard !FileName.isOpaque(path) else { throw OutputError.isNotUTF8(path) }
    switch try OutputTarget(path) {
    case .file(let name, let folder, let old):
      return try file(path, name, in: folder, replacing: old)
    case .stream(let status):
      guard mayReplace || status.st_mode & S_IFMT != S_IFBLK else { throw OutputError.exists(path) }
      return try stream(.opening(path, status), path, isDeferred)
    case .descriptor(let number):
      return try stream(.inherited(number, name: path), path, isDeferred)
    }
  }

  /// Opens a folder to put files into, after all other outputs; makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - output: the file that will name the files of the folder; `nil` for standard output.
  /// - Throws: ``OutputError`` or ``SystemError``.
  public func openFolder(_ path: String, for output: String?) throws -> MediaFolder {
    guard !FileName.isOpaque(path) else { throw OutputError.isNotUTF8(path) }
    let folder = try MediaFolder(path, for: output, mayReplace: mayReplace)
    folder.inputs = inputs
    for case .name(let name, folder: folder.identity) in claims { folder.reserve(name) }
    outputs.append(folder)
    return folder
  }

  private func file(
    _ path: String, _ name: String, in folderPath: String, replacing old: stat?
  ) throws -> OutputFile {
    if let old { try claim(FileIdentity(old), path) }
    var folder = try OutputFolder(folderPath, for: path)
    folder = folders[folder.identity] ?? folder
    folders[folder.identity] = folder
    try claim(.name(name, folder: folder.identity), path)
    guard mayReplace || old == nil else { throw OutputError.exists(path) }
    let file = try OutputFile(path, as: name, in: folder, replacing: old, mayReplace: mayReplace)
    outputs.append(file)
    return file
  }

  private func stream(
    _ file: FileDescriptor, _ path: String, _ isDeferred: Bool
  ) throws -> StreamOutput {
    guard file.isWritable else {
      throw SystemError(
        "cannot write \(path == "-" ? "standard output" : "'\(path)'")", number: EBADF)
    }
    let status = try file.status()
    // A terminal or /dev/null may be both ends of everything, and a socket is.
    if status.isRegular || status.st_mode & S_IFMT == S_IFIFO {
      try claim(FileIdentity(status), path)
    }
    let stream = try StreamOutput(file, isDeferred: isDeferred)
    outputs.append(stream)
    return stream
  }

  private func claim(_ identity: FileIdentity, _ path: String) throws {
    guard !inputs.contains(identity) else { throw OutputError.isInput(path) }
    try claim(.file(identity), path)
  }

  private func claim(_ claim: Claim, _ path: String) throws {
    guard claims.insert(claim).inserted else { throw OutputError.isOtherOutput(path) }
  }

  /// Makes all that was written final, or leaves everything as it was.
  ///
  /// - Throws: ``OutputError``, ``SystemError`` or ``Interruption``; ``ClosedPipe`` where all went well but nobody
  ///   reads standard output any more.
  public func commit() throws { try commit(outputs) }

  /// Makes one of the outputs final, and gives up the others.
  ///
  /// - Throws: as ``commit()``.
  public func commit(only sink: any ByteSink) throws {
    try commit(outputs.filter { $0 === sink as AnyObject })
  }

  private func commit(_ outputs: [any Output]) throws {
    var closedPipe: ClosedPipe?
    do {
      for output in outputs { try output.complete() }
      // What was opened first is the main thing: where it is, all is.
      for output in outputs.reversed() { try output.publish() }
      for output in outputs {
        do { try output.deliver() } catch let error as ClosedPipe { closedPipe = error }
      }
    } catch {
      for output in outputs { output.takeBack() }
      throw error
    }
    for output in outputs { output.finish() }
    self.outputs = []
    if let closedPipe { throw closedPipe }
  }
}

extension FileDescriptor {
  /// Opens a named pipe or a device to write.
  ///
  /// A pipe that nobody reads would be waited for without end; some time is given to a reader that starts with us.
  fileprivate static func opening(_ path: String, _ status: stat) throws -> FileDescriptor {
    let flags = O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
    var number = retrying { systemOpen(path, flags) }
    let isPipe = status.st_mode & S_IFMT == S_IFIFO
    for _ in 0..<100 where isPipe && number == -1 && errno == ENXIO {
      try Interruption.check()
      usleep(20_000)
      number = retrying { systemOpen(path, flags) }
    }
    guard number >= 0 else {
      if isPipe, errno == ENXIO { throw OutputError.hasNoReader(path) }
      throw OutputError.failure(SystemError("cannot write '\(path)'"))
    }
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) & ~O_NONBLOCK)
    return FileDescriptor(number, name: "'\(path)'")
  }

  /// A descriptor that the process was given; one that it has opened itself is none.
  fileprivate static func inherited(_ number: CInt, name: String) throws -> FileDescriptor {
    let flags = fcntl(number, F_GETFD)
    guard flags >= 0, flags & FD_CLOEXEC == 0 else {
      throw OutputError.cannotCreate(SystemError("cannot write '\(name)'", number: EBADF))
    }
    return FileDescriptor(number, name: "'\(name)'", closesItself: false)
  }
}

// Inside the class the name `open` means its own function.
private func systemOpen(_ path: String, _ flags: CInt) -> CInt { unsafe open(path, flags) }
