/// Reads contacts of one format from one file, block by block.
///
/// The size of the blocks makes no difference to what is read. A reader keeps at most one record.
public protocol ContactReader {
  /// Takes the next bytes and adds what they complete to the batch.
  ///
  /// - Throws: where the file as a whole cannot be understood.
  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError)

  /// Takes the end of the file and adds what was still open.
  ///
  /// - Throws: where the file as a whole could not be understood.
  mutating func finish(into batch: inout Batch) throws(ReadingError)

  /// The name of the dialect that the file is read in, as in `kith:sources`, as soon as it is known; `nil` where
  /// nothing tells it, or the format has none.
  var dialect: String? { get }

  /// The headings of a table, as soon as they are read, as they stand; empty where there are none or none is known.
  var headings: [String] { get }
}

extension ContactReader {
  /// Most formats have no dialects.
  public var dialect: String? { nil }
  /// Most formats have no headings.
  public var headings: [String] { [] }
}

/// What contacts are read from: a file, or what holds several.
public protocol ContactSource {
  /// The name that the user gave.
  var fileName: String { get }
  /// The format it is read as.
  var format: any ContactFormat { get }
  /// The contacts that the next block completes; `nil` at the end.
  ///
  /// - Throws: ``ReadingError`` where it cannot be understood, or what the byte source throws.
  mutating func next() throws -> Batch?
  /// The bytes read since this was last asked, for showing progress.
  mutating func takeBytesRead() -> Int
}

extension ContactSource {
  /// Everything that it holds, at once; for tests and small files.
  ///
  /// - Throws: as ``next()``.
  public mutating func readAll() throws -> Batch {
    var whole = Batch()
    while let batch = try next() { whole.append(batch) }
    return whole
  }
}
