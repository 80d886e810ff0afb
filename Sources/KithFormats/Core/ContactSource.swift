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
