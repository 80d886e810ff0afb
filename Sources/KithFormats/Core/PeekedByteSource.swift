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
