public import KithFormats

extension FileDescriptor: RandomAccessBytes {
  /// The size of the file; 0 for pipes and the like.
  public var count: Int { size ?? 0 }

  /// The bytes from a place on, at most so many.
  ///
  /// - Throws: ``SystemError``.
  public func bytes(at offset: Int, upTo count: Int) throws -> [UInt8] {
    try read(at: offset, count: max(0, min(count, self.count - offset)))
  }
}

extension FileDescriptor {
  /// Whether it is a ZIP on disk, and not one that is packed again.
  var isZip: Bool { (try? bytes(at: 0, upTo: 2)) == Array("PK".utf8) }

  /// Whether a file that begins so is a ZIP or a gzip.
  static func isPacked(_ begin: [UInt8]) -> Bool {
    begin == Array("PK".utf8) || begin == [0x1F, 0x8B]
  }

  /// The first bytes of a pipe, fewer where it has no more.
  ///
  /// - Throws: ``SystemError`` or ``Interruption``.
  func first(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, case let more = try read(upTo: count - bytes.count), !more.isEmpty {
      bytes += more
    }
    return bytes
  }

  /// Bytes that only come once, as ones that can be had at any time.
  ///
  /// They go to a file without a name: what is in an archive that comes through a pipe is told at its end.
  ///
  /// - Throws: ``SystemError``, or what the byte source throws.
  static func spooling(_ bytes: any ByteSource) throws -> FileDescriptor {
    let file = try temporary()
    var bytes = bytes
    while case let block = try bytes.next(), !block.isEmpty { try file.write(block) }
    return file
  }
}
