/// Opens what contacts are in, whatever it is packed into.
public enum InputOpening {
  /// Opens a file: packed by gzip, a ZIP, or as it is.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - format: the format the user asked for; by default it is recognised.
  ///   - options: what the reader is told of the file and by the user.
  ///   - registry: the formats that it may be of.
  ///   - spool: makes bytes that only come once ones that can be had at any time; asked only for a ZIP.
  /// - Throws: ``ReadingError`` where no format fits, or what the byte source throws.
  public static func open(
    _ bytes: any ByteSource, format: InputFormat?, options: ReadingOptions,
    registry: FormatRegistry = .standard,
    spool: (any ByteSource) throws -> any RandomAccessBytes
  ) throws -> any ContactSource {
    var options = options
    let bytes = try GzipByteSource.unpacking(bytes, &options)
    guard !options.isUnpacked || !bytes.starts(with: GzipByteSource.magic) else {
      throw ReadingError("the file is packed by gzip more than once")
    }
    if let kind = OtherArchive.kind(of: bytes) {
      throw ReadingError(
        "the file is packed by \(kind), which Kith does not unpack; unpack it first")
    }
    if format == nil, let refusal = OtherDocument.refusal(of: bytes) {
      throw ReadingError(refusal)
    }
    guard ZipContainer.isBegun(by: bytes) else {
      if case .collection(let format) = format {
        throw ReadingError("'\(format.name)' is a ZIP or a folder, and this is neither")
      }
      return try ContactInput(
        bytes, format: format?.ofFiles, options: options, registry: registry)
    }
    let container = ZipContainer(try spool(bytes), name: options.fileName)
    return try open(container, format: format, options: options, registry: registry)
  }

  /// Opens a folder or an archive.
  ///
  /// - Throws: as ``open(_:format:options:registry:spool:)``.
  public static func open(
    _ container: any Container, format: InputFormat?, options: ReadingOptions,
    registry: FormatRegistry = .standard
  ) throws -> any ContactSource {
    let opening = EntryOpening(registry: registry, format: format?.ofFiles, options: options)
    switch format {
    case .collection(let collection):
      return try collection.makeSource(of: container, opening: opening)
    case .file:
      return try FileCollection().makeSource(of: container, opening: opening)
    case nil:
      let collection = try registry.collections.first {
        try $0.isHeld(by: container, opening: opening)
      }
      return try (collection ?? FileCollection()).makeSource(of: container, opening: opening)
    }
  }

  /// Reads bytes in memory, packed or not; for tests.
  ///
  /// - Throws: as ``open(_:format:options:registry:spool:)``.
  public static func readAll(
    _ bytes: [UInt8], format: InputFormat? = nil, fileName: String = "memory"
  ) throws -> Batch {
    var source = try open(
      MemoryByteSource(bytes), format: format, options: ReadingOptions(fileName: fileName)
    ) { _ in MemoryBytes(bytes) }
    return try source.readAll()
  }
}
