/// Where bytes come from: a file, a pipe, memory.
public protocol ByteSource {
  /// The next bytes, as many as there are at hand up to a block; empty at the end.
  mutating func next() throws -> [UInt8]
}
