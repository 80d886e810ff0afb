/// What is in a file that is packed by gzip (RFC 1952), as it comes.
struct GzipByteSource: ByteSource {
  /// The bytes that such a file begins with.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private let stream: ArchiveStream
  private let fileName: String
  private let limits: ArchiveLimits
  private var bytesOut = 0
  private var diagnostics: [Diagnostic] = []
  private var isAtEnd = false

  /// Begins to unpack.
  ///
  /// - Throws: ``ReadingError`` where nothing can be unpacked, or what the byte source throws.
  init(_ bytes: any ByteSource, fileName: String, limits: ArchiveLimits = ArchiveLimits()) throws {
    self.fileName = fileName
    self.limits = limits
    do {
      stream = try ArchiveStream(.gzip(bytes))
      _ = try stream.next()
    } catch let error as ArchiveError {
      throw ReadingError("the file cannot be unpacked: \(error.description)")
    }
  }

  mutating func next() throws -> [UInt8] {
    guard !isAtEnd else { return [] }
    do {
      let block = try stream.readData()
      isAtEnd = block.isEmpty
      bytesOut += block.count
      if bytesOut > limits.entrySize || limits.isBomb(bytesOut, of: stream.bytesIn) {
        end("archive.too-large", "the file unpacks to more than an address book can be")
      }
      return block
    } catch let error as ArchiveError {
      end("archive.damaged", "the packed file is damaged (\(error.description))")
      return []
    }
  }

  private mutating func end(_ slug: String, _ what: String) {
    isAtEnd = true
    diagnostics.append(
      Diagnostic(.error, slug, what, done: "what stands before is kept", file: fileName))
  }

  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }
}
