import KithFormats

/// A file that is named as input: looked at when the run begins, opened when its turn comes.
///
/// So a missing file is told before anything is read, and hundreds of inputs need few open descriptors.
public struct InputFile: Sendable {
  private let path: String
  /// The descriptor of what cannot be opened twice: standard input, a pipe, a terminal.
  private let held: FileDescriptor?
  /// The first bytes of what cannot be opened twice, which tell whether it is packed.
  private let begin: [UInt8]
  /// Which file on disk it is; `nil` where the system does not say.
  public let identity: FileIdentity?
  /// The size in bytes; `nil` for pipes and the like.
  public let size: Int?
  /// Whether it is a folder.
  public let isFolder: Bool
  /// Whether it is a ZIP or a gzip, which may turn out damaged at its end.
  public let isPacked: Bool
  /// Why it cannot be opened, where that is known.
  private let failure: (any Error)?

  /// Looks at a file or folder.
  ///
  /// - Throws: ``SystemError`` where it cannot be opened, ``Interruption`` as for an open file.
  public init(_ path: String) throws {
    let file = try FileDescriptor.readingAny(path)
    try self.init(path, file, held: file.isRegular || file.isFolder ? nil : file)
  }

  /// Takes an open file.
  ///
  /// - Throws: ``Interruption`` where the user pressed Ctrl-C while a writer was waited for.
  public init(_ file: FileDescriptor) throws { try self.init("-", file, held: file) }

  /// Stands for a file that cannot be opened, in a run that keeps going without it.
  ///
  /// - Parameters:
  ///   - path: the file as the user named it.
  ///   - failure: what ``source()`` throws.
  public init(_ path: String, failure: any Error) {
    self.path = path
    self.failure = failure
    held = nil
    begin = []
    identity = nil
    size = nil
    isFolder = false
    isPacked = false
  }

  private init(_ path: String, _ file: FileDescriptor, held: FileDescriptor?) throws {
    self.path = path
    self.held = held
    identity = file.identity
    size = file.size
    isFolder = file.isFolder
    // What cannot be read is told when its turn comes.
    do {
      begin = try held?.first(Self.magicSize) ?? []
    } catch is SystemError {
      begin = []
    }
    isPacked = FileDescriptor.isPacked(
      held == nil ? (try? file.bytes(at: 0, upTo: Self.magicSize)) ?? [] : begin)
    failure = nil
  }

  private static let magicSize = 2

  /// The bytes of the file, opened for it.
  ///
  /// - Throws: ``SystemError``, or a `ReadingError` where another file has its name by now.
  public func source() throws -> FileByteSource { FileByteSource(try open(), begin: begin) }

  /// Opens the file; of what cannot be opened twice the first bytes are gone.
  ///
  /// - Throws: ``SystemError``, or a `ReadingError` where another file has its name by now.
  func open() throws -> FileDescriptor {
    if let failure { throw failure }
    if let held { return held }
    let file = try FileDescriptor.reading(path)
    guard file.identity == identity else {
      throw ReadingError("the file was replaced after kith began; run the command again")
    }
    return file
  }
}
