/// Standard output, at once or only when the whole run has gone well.
public struct StandardOutput: ByteSink {
  private let file = FileDescriptor.standardOutput
  private let spool: FileDescriptor?

  /// Makes a sink.
  ///
  /// - Parameter isDeferred: whether bytes wait on disk until ``commit()``; a pipe can't take
  ///   back what it was given.
  /// - Throws: ``SystemError`` where no temporary file can be made.
  public init(isDeferred: Bool) throws { spool = isDeferred ? try .temporary() : nil }

  /// Adds bytes.
  ///
  /// - Throws: ``SystemError``.
  public func write(_ bytes: [UInt8]) throws { try (spool ?? file).write(bytes) }

  /// Hands on what has waited.
  ///
  /// - Throws: ``SystemError``.
  public func commit() throws {
    guard let spool, let size = spool.size else { return }
    var offset = 0
    while offset < size {
      let block = try spool.read(at: offset, count: min(1 << 18, size - offset))
      try file.write(block)
      offset += block.count
    }
  }
}
