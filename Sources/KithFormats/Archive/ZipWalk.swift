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
      stream = try ArchiveStream(bytes)
    } catch let error as ArchiveError {
      throw ReadingError("the archive cannot be read: \(error.description)")
    }
    if let damage = try ZipDirectory.damage(in: bytes) {
      diagnostics.append(
        .failure(
          .damaged, "archive.damaged", damage, done: "files may be missing", file: name))
    }
  }

  func next() throws -> ContainerEntry? {
    entry = nil
    while !isAtEnd {
      guard let header = try header() else { break }
      guard !header.isFolder else { continue }
      entries += 1
      guard entries <= limits.maxEntries else {
        stop("archive.too-many-files", "the archive holds more than \(limits.maxEntries) files")
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
    let path =
      header.path.isEmpty
      ? "nameless-\(entries)" : header.path.split(separator: "\\").joined(separator: "/")
    let suitable = ContainerEntry(path: path, in: name)
    let parts = path.split(separator: "/")
    if path.hasPrefix("/") || parts.contains("..")
      || parts.first?.hasSuffix(":") == true
    {
      diagnostics.append(
        .failure(
          .damaged, "archive.unsafe-path", "'\(header.path)' leads out of the archive",
          done: "passed over", file: name))
      return nil
    }
    if !header.isFile {
      diagnostics.append(
        .failure(
          .damaged, "archive.no-file", "a link or a device, and no file", done: "passed over",
          file: suitable.fileName))
      return nil
    }
    if header.isEncrypted {
      diagnostics.append(
        .failure(
          .damaged, "archive.encrypted", "the file is encrypted",
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
      if entryBytes > limits.maxEntrySize || limits.isBomb(bytesOut, of: size) {
        stop("archive.too-large", "the archive unpacks to more than an address book can be")
      }
      return block
    } catch let error as ArchiveError {
      diagnostics.append(
        .failure(
          .damaged, "archive.damaged", "the packed file is damaged (\(error.description))",
          done: "what stands behind it is missing", file: entry.fileName))
      self.entry = nil
      return []
    }
  }

  private func stop(_ slug: String, _ what: String) {
    isAtEnd = true
    diagnostics.append(
      .failure(.damaged, slug, what, done: "what stands behind it is missing", file: name))
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
