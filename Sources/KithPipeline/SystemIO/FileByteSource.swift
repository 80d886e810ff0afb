public import KithFormats

/// The bytes of a file or pipe, a block at a time.
public struct FileByteSource: ByteSource {
  private let file: FileDescriptor
  private let version: FileVersion?

  /// Makes a source of an open file.
  public init(_ file: FileDescriptor) {
    self.file = file
    version = file.version
  }

  /// The next block.
  ///
  /// - Throws: ``SystemError``, or a `ReadingError` where the file was changed since it was opened.
  public mutating func next() throws -> [UInt8] {
    let block = try file.read(upTo: Self.blockSize)
    if block.isEmpty, version != file.version {
      throw ReadingError("the file was changed while it was read; run the command again")
    }
    return block
  }

  private static let blockSize = 1 << 18
}
