import CLibArchive

/// libarchive's reader of a ZIP over bytes of ours: it steps from file to file and unpacks a block at a time.
///
/// `unsafe`: the C interface. The archive lives as long as this object and calls back only from within its
/// methods, with this object as user data; the buffer that a callback hands out lives as long, too.
@safe final class ArchiveStream {
  /// What stands before the bytes of a file.
  struct Header {
    let path: String
    /// Whether it is a folder; one that holds bytes is a file whose mode is damaged.
    let isFolder: Bool
    /// Whether it is a file, and no link or device, of which libarchive gives no bytes.
    let isFile: Bool
    let isEncrypted: Bool
  }

  private let source: any RandomAccessBytes
  private var archive: OpaquePointer?
  private let buffer: UnsafeMutablePointer<UInt8>
  private var offset = 0
  private var failure: (any Error)?
  /// What was wrong with the bytes that were given last.
  private var lateError: (any Error)?
  /// How many bytes have been taken from the input.
  private(set) var bytesIn = 0
  /// Whether the archive can be gone on with after an error.
  private var isBroken = false

  /// Opens the archive.
  ///
  /// - Throws: ``ArchiveError``, or what the byte source throws.
  init(_ source: any RandomAccessBytes) throws {
    self.source = source
    unsafe buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.blockSize)
    unsafe archive = archive_read_new()
    guard let archive = unsafe archive else { throw ArchiveError(description: "no memory") }
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_set_seek_callback(archive) { _, user, offset, whence in
      unsafe ArchiveStream.of(user)?.seek(Int(offset), from: whence) ?? -1
    }
    unsafe archive_read_set_read_callback(archive) { _, user, place in
      guard let stream = unsafe ArchiveStream.of(user) else { return -1 }
      unsafe place?.pointee = unsafe UnsafeRawPointer(stream.buffer)
      return stream.fill()
    }
    unsafe archive_read_set_callback_data(archive, user)
    try check(unsafe archive_read_open1(archive))
  }

  deinit {
    if let archive = unsafe archive { unsafe archive_read_free(archive) }
    unsafe buffer.deallocate()
  }

  /// Steps to the next file; `nil` after the last.
  ///
  /// - Throws: ``ArchiveError``, or what the byte source throws.
  func next() throws -> Header? {
    lateError = nil
    guard let archive = unsafe archive, !isBroken else { return nil }
    var entry: OpaquePointer?
    let result = unsafe kith_archive_next_header(archive, &entry)
    guard result != ARCHIVE_EOF else { return nil }
    try check(result)
    guard let entry = unsafe entry else { return nil }
    let path = unsafe Self.path(entry)
    let type = unsafe archive_entry_filetype(entry)
    return Header(
      path: path, isFolder: unsafe path.hasSuffix("/") && archive_entry_size(entry) == 0,
      isFile: type == 0o100000 || type == 0,
      isEncrypted: unsafe archive_entry_is_data_encrypted(entry) == 1)
  }

  private static func path(_ entry: OpaquePointer) -> String {
    if let path = unsafe archive_entry_pathname_utf8(entry) { return unsafe String(cString: path) }
    return unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
  }

  /// The next bytes of the file; empty at its end.
  ///
  /// - Throws: ``ArchiveError``, or what the byte source throws.
  func readData() throws -> [UInt8] {
    if let lateError = lateError.take() { throw lateError }
    guard let archive = unsafe archive, !isBroken else { return [] }
    var bytes: [UInt8] = []
    var result = ARCHIVE_OK
    while bytes.isEmpty, result == ARCHIVE_OK {
      var place: UnsafeRawPointer?
      var count = 0
      var offset: la_int64_t = 0
      result = unsafe archive_read_data_block(archive, &place, &count, &offset)
      bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: place, count: count))
    }
    guard result != ARCHIVE_EOF else { return [] }
    do {
      try check(result, worst: ARCHIVE_OK)
    } catch {
      // A wrong checksum comes with the last bytes, and they count, too.
      guard result == ARCHIVE_WARN, !bytes.isEmpty else { throw error }
      lateError = error
    }
    return bytes
  }

  /// Throws where a call has failed.
  ///
  /// - Parameter worst: the worst result that is none. Of bytes, a warning says that the checksum or the size is
  ///   wrong, and so is a failure.
  private func check(_ result: CInt, worst: CInt = ARCHIVE_WARN) throws {
    if let failure {
      isBroken = true
      throw failure
    }
    guard result < worst else { return }
    isBroken = result <= ARCHIVE_FATAL
    let words = unsafe archive.flatMap { unsafe archive_error_string($0) }
      .map { unsafe String(cString: $0) }
    throw ArchiveError(description: words ?? "damaged")
  }

  // MARK: Callbacks

  private static func of(_ user: UnsafeMutableRawPointer?) -> ArchiveStream? {
    unsafe user.map { unsafe Unmanaged<ArchiveStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Steps to a place in the input, as `lseek` would.
  private func seek(_ distance: Int, from whence: CInt) -> Int64 {
    let base =
      switch whence {
      case 0: 0
      case 1: offset
      default: source.count
      }
    offset = min(max(0, base + distance), source.count)
    return Int64(offset)
  }

  /// Fills the buffer; answers how many bytes are in it, less than zero where there are none for an error.
  private func fill() -> Int {
    do {
      let bytes = try source.bytes(at: offset, upTo: Self.blockSize)
      offset += bytes.count
      bytesIn += bytes.count
      for (index, byte) in bytes.enumerated() { unsafe buffer[index] = byte }
      return bytes.count
    } catch {
      failure = error
      return -1
    }
  }

  private static let blockSize = 1 << 16
}

/// Why libarchive can read no further, in its words.
struct ArchiveError: Error {
  let description: String
}
