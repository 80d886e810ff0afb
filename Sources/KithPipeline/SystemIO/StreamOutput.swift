import KithText

/// Standard output, a pipe or a device: what it has been given cannot be taken back.
final class StreamOutput: ByteSink, Output {
  private let file: FileDescriptor
  /// Where the bytes wait until the run has gone well.
  private let spool: FileDescriptor?
  private var waiting = 0
  /// Whether somebody looks at what is written, whose terminal would obey what strangers wrote.
  private let isTerminal: Bool

  /// Makes an output of an open file.
  ///
  /// - Parameter isDeferred: whether bytes wait on disk until the run has gone well.
  /// - Throws: ``SystemError`` where no temporary file can be made.
  init(_ file: FileDescriptor, isDeferred: Bool) throws {
    self.file = file
    isTerminal = file.isTerminal
    spool = isDeferred ? try .temporary() : nil
  }

  func write(_ bytes: [UInt8]) throws {
    // Writers give whole contacts, so no character is cut here.
    let bytes = isTerminal ? TerminalText.safe(document: bytes) : bytes
    try (spool ?? file).write(bytes)
    if spool != nil { waiting += bytes.count }
  }

  func complete() {}

  func publish() {}

  func deliver() throws {
    var offset = 0
    while let spool, offset < waiting {
      let block = try spool.read(at: offset, count: min(Self.blockSize, waiting - offset))
      try file.write(block)
      offset += block.count
    }
    try file.closeCopy()
  }

  func takeBack() {}

  func finish() {}

  private static let blockSize = 1 << 18
}
