import KithModel
import KithText

/// One file being read: its bytes, its character set, its format and its reader.
public struct ContactInput: ContactSource {
  /// The file as the user named it.
  public let fileName: String
  /// The format it is read as.
  public let format: any ContactFormat
  private let maxRecordSize: Int
  /// Whether it is one of tables, told by its headings.
  let isTable: Bool
  private let mintsUIDs: Bool
  /// What is wrong with the file: what a damaged one is cannot be told from what is left of it.
  private let damage: ReadingError?
  private var text: DecodedSource
  private var reader: any ContactReader
  private var validator: (any ContactValidator)?
  private var isAtEnd = false
  /// Why the file cannot be read further, where what was read before is handed over first.
  private var failure: (any Error)?
  /// The records that have begun and of which nothing is known yet.
  private var openRecords = 0
  private var bytesRead = 0
  /// The bytes read since a record was last completed.
  private var openBytes = 0
  /// The most contacts that a block has given so far: the next will give about as many.
  private var contactsInBlock = 0

  /// Looks at the beginning of a file and decides how to read it.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - format: the format the user asked for; by default it is recognised.
  ///   - options: what the reader is told of the file and by the user.
  ///   - registry: the formats that it may be of.
  /// - Throws: ``ReadingError`` where no format fits, or what the byte source throws.
  public init(
    _ bytes: any ByteSource, format: (any ReadableFormat)? = nil, options: ReadingOptions,
    registry: FormatRegistry = .standard
  ) throws {
    fileName = options.fileName
    mintsUIDs = options.mintsUIDs
    var text = try DecodedSource(bytes, fileName: options.fileName)
    damage = text.diagnostics.first { $0.failure != nil }.map { ReadingError($0) }
    // A stage of a pipe may have nothing to hand on, and says its format; a file of nothing is a mistake.
    if format == nil, text.sample.isWhole, text.sample.trimmed.isEmpty {
      throw damage ?? ReadingError("the file is empty")
    }
    let detection = format == nil ? registry.detect(text.sample, options) : nil
    guard let format = format ?? detection?.format else {
      throw damage
        ?? ReadingError(
          "the content is not of a format that Kith reads ('kith formats' lists them)")
    }
    if options.isEntry, !format.hasEnding(of: options.unpackedName),
      (detection?.certainty ?? format.certainty(of: text.sample)) == .none
    {
      throw damage ?? ReadingError("the file is not of the format '\(format.name)'")
    }
    text.decide(format.characterSet)
    self.format = format
    maxRecordSize = format.maxRecordSize
    isTable = detection?.isTable ?? false
    self.text = text
    reader = detection?.makeReader(options) ?? format.makeReader(options)
    validator =
      options.validates ? (format as? any ValidatingFormat)?.makeValidator(options) : nil
  }

  /// The contacts that the next block of the file completes; `nil` at its end.
  ///
  /// - Throws: ``ReadingError`` where the file cannot be understood, or what the byte source throws.
  public mutating func next() throws -> Batch? {
    if let failure = failure.take() { throw failure }
    guard !isAtEnd else { return nil }
    var batch = Batch()
    batch.contacts.reserveCapacity(contactsInBlock)
    do { try readBlock(into: &batch) } catch { failure = error }
    openRecords += batch.records - batch.accounted
    if let error = failure {
      isAtEnd = true
      if batch.accounted == 0, openRecords == 0 { throw error }
      // What the failure cuts off was not read.
      batch.records -= openRecords
    }
    contactsInBlock = max(contactsInBlock, batch.contacts.count)
    if batch.accounted > 0 { openBytes = 0 }
    if mintsUIDs {
      for index in batch.contacts.indices { UIDMinting.mint(&batch.contacts[index]) }
    }
    return batch
  }

  private mutating func readBlock(into batch: inout Batch) throws {
    let block = try nextBlock(into: &batch)
    bytesRead += block.count
    try limit(block)
    if block.isEmpty {
      isAtEnd = true
      do {
        try reader.finish(into: &batch)
      } catch {
        throw damage ?? batch.diagnostics.first { $0.failure != nil }.map { ReadingError($0) }
          ?? error
      }
      validate(&batch) { $0.finish(said: $1) }
    } else {
      try reader.read(block, into: &batch)
      validate(&batch) { $0.check(block, said: $1) }
    }
  }

  /// The next bytes; where they cannot be had, what is open ends before that is thrown.
  private mutating func nextBlock(into batch: inout Batch) throws -> [UInt8] {
    do {
      return try text.next(&batch.diagnostics)
    } catch {
      // That bytes are missing is the reason for whatever the reader would say.
      try? reader.finish(into: &batch)
      throw error
    }
  }

  /// Refuses a record that is too large before it is in memory.
  private mutating func limit(_ block: [UInt8]) throws(ReadingError) {
    guard openBytes > maxRecordSize else {
      openBytes += block.count
      return
    }
    throw ReadingError(
      "a record is larger than \(maxRecordSize >> 20) MiB, which is the limit; is a quote or an end missing?"
    )
  }

  /// Adds what the validator finds, where there is one.
  private mutating func validate(
    _ batch: inout Batch, by check: (inout any ContactValidator, DiagnosticList) -> DiagnosticList
  ) {
    guard var validator = validator.take() else { return }
    batch.diagnostics = check(&validator, batch.diagnostics)
    self.validator = validator
  }

  /// The name of the dialect that the file is read in, where its format has several and enough is read to tell.
  var dialect: String? { reader.dialect }

  /// The headings of a table, where enough is read to tell.
  var headings: [String] { reader.headings }

  /// The bytes read since this was last asked, for showing progress.
  public mutating func takeBytesRead() -> Int {
    defer { bytesRead = 0 }
    return bytesRead
  }

  /// Everything that the file holds, at once; for tests and small files.
  ///
  /// - Throws: as ``next()``.
  public static func readAll(
    _ bytes: [UInt8], format: (any ReadableFormat)? = nil, fileName: String = "memory",
    columnMap: ColumnMap? = nil, validates: Bool = false, blockSize: Int = 1 << 16
  ) throws -> Batch {
    var options = ReadingOptions(fileName: fileName, columnMap: columnMap)
    options.validates = validates
    var input = try ContactInput(
      MemoryByteSource(bytes, blockSize: blockSize), format: format, options: options)
    return try input.readAll()
  }
}
