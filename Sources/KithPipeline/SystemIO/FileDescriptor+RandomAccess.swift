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

  /// Whether it is a ZIP or a gzip on disk, which may turn out damaged at its end.
  var isPacked: Bool {
    guard let begin = try? bytes(at: 0, upTo: 2) else { return false }
    return begin == Array("PK".utf8) || begin == [0x1F, 0x8B]
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
