/// Opens what contacts are in, whatever it is packed into.
public enum InputOpening {
  /// Opens a file: packed by gzip, a ZIP, or as it is.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - format: the format the user asked for; by default it is recognised.
  ///   - options: what the reader is told of the file and by the user.
  ///   - spool: makes bytes that only come once ones that can be had at any time; asked only for a ZIP.
  /// - Throws: ``ReadingError`` where no format fits, or what the byte source throws.
  public static func open(
    _ bytes: any ByteSource, format: (any ContactFormat)?, options: ReadingOptions,
    spool: (any ByteSource) throws -> any RandomAccessBytes
  ) throws -> any ContactSource {
    var options = options
    let bytes = try GzipByteSource.unpacking(bytes, &options)
    guard !options.isUnpacked || !bytes.starts(with: GzipByteSource.magic) else {
      throw ReadingError("the file is packed by gzip more than once")
    }
    guard ZipContainer.magics.contains(where: bytes.starts) || bytes.holdsZip else {
      if let format, format is any ContactCollection {
        throw ReadingError("'\(format.name)' is a ZIP or a folder, and this is neither")
      }
      return try ContactInput(bytes, format: format, options: options)
    }
    let container = ZipContainer(try spool(bytes), name: options.fileName)
    return try open(container, format: format, options: options)
  }

  /// Opens a folder or an archive.
  ///
  /// - Throws: as ``open(_:format:options:spool:)``.
  public static func open(
    _ container: any Container, format: (any ContactFormat)?, options: ReadingOptions
  ) throws -> any ContactSource {
    if let collection = format as? any ContactCollection {
      return try collection.makeSource(of: container, format: nil, options: options)
    }
    for collection in FormatRegistry.collections
    where try format == nil && collection.isHeld(by: container) {
      return try collection.makeSource(of: container, format: nil, options: options)
    }
    return try FileCollection().makeSource(of: container, format: format, options: options)
  }

  /// Reads bytes in memory, packed or not; for tests.
  ///
  /// - Throws: as ``open(_:format:options:spool:)``.
  public static func readAll(
    _ bytes: [UInt8], format: (any ContactFormat)? = nil, fileName: String = "memory"
  ) throws -> Batch {
    var source = try open(
      MemoryByteSource(bytes), format: format, options: ReadingOptions(fileName: fileName)
    ) { _ in MemoryBytes(bytes) }
    return try source.readAll()
  }
}
