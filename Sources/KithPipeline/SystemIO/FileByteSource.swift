public import KithFormats

/// The bytes of a file or pipe, a block at a time.
public struct FileByteSource: ByteSource {
  let file: FileDescriptor
  /// As it was when reading began; `nil` before.
  private var version: FileVersion??
  /// What was read of it before.
  private var begin: [UInt8]

  /// Makes a source of an open file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - begin: what was read of it before.
  public init(_ file: FileDescriptor, begin: [UInt8] = []) {
    self.file = file
    self.begin = begin
  }

  /// The next block.
  ///
  /// - Throws: ``SystemError``, or a `ReadingError` where the file was changed since it was opened.
  public mutating func next() throws -> [UInt8] {
    guard begin.isEmpty else {
      defer { begin = [] }
      return begin
    }
    let before = try version ?? file.version()
    version = before
    let block = try file.read(upTo: Self.blockSize)
    if block.isEmpty, try file.version() != before {
      throw ReadingError("the file was changed while it was read; run the command again")
    }
    return block
  }

  private static let blockSize = 1 << 18
}
