/// Bytes of which any can be had at any time: a file on disk, memory.
///
/// A ZIP has its table of contents at its end, so it cannot be read from a pipe as it comes.
public protocol RandomAccessBytes {
  /// How many there are.
  var count: Int { get }
  /// The bytes from a place on, at most so many; empty at the end.
  func bytes(at offset: Int, upTo count: Int) throws -> [UInt8]
}

/// Bytes in memory.
public struct MemoryBytes: RandomAccessBytes {
  private let all: [UInt8]

  /// Makes a source of the bytes.
  public init(_ bytes: [UInt8]) { all = bytes }

  /// How many there are.
  public var count: Int { all.count }

  /// The bytes from a place on, at most so many; empty at the end.
  public func bytes(at offset: Int, upTo count: Int) -> [UInt8] {
    guard offset < all.count else { return [] }
    return Array(all[offset..<min(all.count, offset + count)])
  }
}
