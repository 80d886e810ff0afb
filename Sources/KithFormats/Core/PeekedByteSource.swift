/// A byte source whose first bytes can be looked at before they are read.
struct PeekedByteSource: ByteSource {
  private var head: [UInt8] = []
  private var rest: any ByteSource

  /// Reads so many bytes ahead, or all where there are fewer.
  init(_ bytes: any ByteSource, count: Int) throws {
    rest = bytes
    while head.count < count {
      let block = try rest.next()
      if block.isEmpty { break }
      head += block
    }
  }

  /// Whether the file begins with these bytes.
  func starts(with magic: [UInt8]) -> Bool { head.starts(with: magic) }

  mutating func next() throws -> [UInt8] {
    guard head.isEmpty else {
      defer { head = [] }
      return head
    }
    return try rest.next()
  }

  mutating func takeDiagnostics() -> [Diagnostic] { rest.takeDiagnostics() }
}
