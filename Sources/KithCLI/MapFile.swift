import KithFormats
import KithPipeline

/// A table of headings that the command line names.
enum MapFile {
  /// Reads the table.
  ///
  /// - Throws: ``Failure`` or ``ReadingError``.
  static func read(_ name: String) throws -> ColumnMap {
    var source = FileByteSource(try open(name))
    var text: [UInt8] = []
    while case let block = try source.next(), !block.isEmpty { text += block }
    return try ColumnMap(text: String(decoding: text, as: UTF8.self), fileName: name)
  }

  private static func open(_ name: String) throws -> FileDescriptor {
    do {
      return try FileDescriptor.reading(name)
    } catch {
      throw Failure(.noInput, "error: \(error)")
    }
  }
}
