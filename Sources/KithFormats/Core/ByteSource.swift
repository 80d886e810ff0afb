/// Where bytes come from: a file, a pipe, memory.
public protocol ByteSource {
  /// The next bytes, as many as there are at hand up to a block; empty at the end.
  mutating func next() throws -> [UInt8]
  /// What could not be read since this was last asked; a source that is damaged ends where the damage is.
  mutating func takeDiagnostics() -> [Diagnostic]
}

extension ByteSource {
  /// Nothing: for sources that are whole or fail.
  public mutating func takeDiagnostics() -> [Diagnostic] { [] }
}

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

/// A byte source whose first bytes can be looked at before they are read.
struct PeekedByteSource: ByteSource {
  private var head: [UInt8] = []
  private var rest: any ByteSource

  /// Reads 64 KiB ahead, or all where there is less.
  init(_ bytes: any ByteSource) throws {
    rest = bytes
    while head.count < 1 << 16 {
      let block = try rest.next()
      if block.isEmpty { break }
      head += block
    }
  }

  /// Whether the file begins with these bytes.
  func starts(with magic: [UInt8]) -> Bool { head.starts(with: magic) }

  /// Whether these bytes stand at a place of the beginning.
  func holds(_ bytes: [UInt8], at place: Int) -> Bool { head.dropFirst(place).starts(with: bytes) }

  /// Whether a ZIP begins within the first bytes, as it does behind the program that unpacks it.
  var holdsZip: Bool { !ZipSignature.records(in: head).isEmpty }

  mutating func next() throws -> [UInt8] {
    guard head.isEmpty else {
      defer { head = [] }
      return head
    }
    return try rest.next()
  }

  mutating func takeDiagnostics() -> [Diagnostic] { rest.takeDiagnostics() }
}
