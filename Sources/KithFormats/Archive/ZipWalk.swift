/// One way through the files of a ZIP.
final class ZipWalk: ContainerWalk {
  private let name: String
  private let size: Int
  private let limits: ArchiveLimits
  private let stream: ArchiveStream
  private var entry: ContainerEntry?
  private var entries = 0
  private var entryBytes = 0
  private var bytesOut = 0
  private var bytesTold = 0
  private var isAtEnd = false
  private var diagnostics: [Diagnostic] = []

  init(_ bytes: any RandomAccessBytes, name: String, limits: ArchiveLimits) throws {
    self.name = name
    size = bytes.count
    self.limits = limits
    do {
      stream = try ArchiveStream(.zip(bytes))
    } catch let error as ArchiveError {
      throw ReadingError("the archive cannot be read: \(error.description)")
    }
    if try !Self.hasDirectory(bytes) {
      diagnostics.append(
        Diagnostic(
          .error, "archive.damaged", "the archive ends before its table of contents",
          done: "the files that are there are read; others may be missing", file: name))
    }
  }

  /// Whether the record is there that ends a ZIP; a comment of up to 64 KiB may follow it.
  private static func hasDirectory(_ bytes: any RandomAccessBytes) throws -> Bool {
    let length = min(bytes.count, 22 + 0xFFFF)
    let tail = try bytes.bytes(at: bytes.count - length, upTo: length)
    let mark: [UInt8] = [0x50, 0x4B, 5, 6]
    return tail.indices.reversed().contains { tail[$0...].starts(with: mark) }
  }

  func next() throws -> ContainerEntry? {
    entry = nil
    while !isAtEnd {
      guard let header = try header() else { break }
      guard header.isFile else { continue }
      entries += 1
      guard entries <= limits.entries else {
        stop("archive.too-many-files", "the archive holds more than \(limits.entries) files")
        break
      }
      if let suitable = checked(header) {
        entryBytes = 0
        entry = suitable
        return suitable
      }
    }
    isAtEnd = true
    return nil
  }

  private func header() throws -> ArchiveStream.Header? {
    do {
      return try stream.next()
    } catch let error as ArchiveError {
      stop("archive.damaged", "the archive is damaged (\(error.description))")
      return nil
    }
  }

  /// The file, where it may be read.
  ///
  /// Nothing is written, so a path that leads out of the archive could do no harm; but whoever made it meant
  /// to, and such an archive is no export.
  private func checked(_ header: ArchiveStream.Header) -> ContainerEntry? {
    let path = header.path.split(separator: "\\").joined(separator: "/")
    let suitable = ContainerEntry(path: path, in: name)
    let parts = path.split(separator: "/")
    if path.isEmpty || path.hasPrefix("/") || parts.contains("..")
      || parts.first?.hasSuffix(":") == true
    {
      diagnostics.append(
        Diagnostic(
          .warning, "archive.unsafe-path", "'\(header.path)' leads out of the archive",
          done: "passed over", file: name))
      return nil
    }
    if header.isEncrypted {
      diagnostics.append(
        Diagnostic(
          .error, "archive.encrypted", "the file is encrypted",
          done: "passed over; unpack it with its password first", file: suitable.fileName))
      return nil
    }
    return suitable
  }

  func read() throws -> [UInt8] {
    guard let entry, !isAtEnd else { return [] }
    do {
      let block = try stream.readData()
      entryBytes += block.count
      bytesOut += block.count
      if entryBytes > limits.entrySize || limits.isBomb(bytesOut, of: size) {
        stop("archive.too-large", "the archive unpacks to more than an address book can be")
      }
      return block
    } catch let error as ArchiveError {
      diagnostics.append(
        Diagnostic(
          .error, "archive.damaged", "the packed file is damaged (\(error.description))",
          done: "what stands before is kept", file: entry.fileName))
      self.entry = nil
      return []
    }
  }

  private func stop(_ slug: String, _ what: String) {
    isAtEnd = true
    diagnostics.append(
      Diagnostic(.error, slug, what, done: "what stands before is kept", file: name))
  }

  func takeBytesRead() -> Int {
    defer { bytesTold = min(stream.bytesIn, size) }
    return min(stream.bytesIn, size) - bytesTold
  }

  func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }
}
