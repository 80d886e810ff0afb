/// Bytes in memory, handed out in blocks of a chosen size.
public struct MemoryByteSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let blockSize: Int

  /// Makes a source of the bytes.
  public init(_ bytes: [UInt8], blockSize: Int = 1 << 16) {
    rest = bytes[...]
    self.blockSize = max(1, blockSize)
  }

  /// The next block.
  public mutating func next() -> [UInt8] {
    let block = rest.prefix(blockSize)
    rest = rest.dropFirst(block.count)
    return Array(block)
  }
}
