public import KithFormats

/// The bytes of a file or pipe, a block at a time.
public struct FileByteSource: ByteSource {
  private let file: FileDescriptor

  /// Makes a source of an open file.
  public init(_ file: FileDescriptor) { self.file = file }

  /// The next block.
  ///
  /// - Throws: ``SystemError``.
  public mutating func next() throws -> [UInt8] { try file.read(upTo: Self.blockSize) }

  private static let blockSize = 1 << 18
}
