import CZlib

/// zlib's unpacking of one member of a gzip after the other (RFC 1952); it checks the checksum and the length of each.
///
/// `unsafe`: the C interface. zlib keeps the address of its stream, so the stream has a place of its own in memory for as
/// long as this object lives; the pointers to the bytes are good for one call only, and none is kept.
@safe final class GzipInflater {
  /// What became of some bytes.
  struct Step {
    /// What came out.
    var bytes: [UInt8] = []
    /// How many bytes were taken.
    var taken = 0
    /// Whether the member has ended, and was found to be whole.
    var isAtEnd = false
    /// What is wrong with the member behind these bytes, in zlib's words.
    var damage: String?
  }

  private let stream: UnsafeMutablePointer<z_stream>

  /// Makes an inflater at the beginning of a member.
  ///
  /// - Throws: ``ArchiveError`` where there is no memory.
  init() throws {
    unsafe stream = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe kith_inflate_init_gzip(stream) == Z_OK else {
      throw ArchiveError(description: words)
    }
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Goes on to the next member.
  ///
  /// - Returns: whether it can.
  func reset() -> Bool { unsafe inflateReset(stream) == Z_OK }

  /// Unpacks what fits into a block.
  func inflate(_ packed: ArraySlice<UInt8>) -> Step {
    var step = Step()
    var result: CInt = Z_OK
    step.bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, filled in
      unsafe packed.withUnsafeBufferPointer { input in
        // zlib only reads what it is fed with, though its interface does not say so.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = uInt(input.count)
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = uInt(buffer.count)
        result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        step.taken = unsafe input.count - Int(stream.pointee.avail_in)
        filled = unsafe buffer.count - Int(stream.pointee.avail_out)
      }
    }
    step.isAtEnd = result == Z_STREAM_END
    // A buffer error says that nothing can be done without further bytes.
    if ![Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(result) { step.damage = words }
    return step
  }

  private var words: String {
    unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "damaged"
  }

  private static let blockSize = 1 << 16
}
