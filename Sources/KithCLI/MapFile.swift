import KithFormats
import KithPipeline

/// A table of headings that the command line names.
enum MapFile {
  /// Reads the table.
  ///
  /// - Throws: ``Failure`` or ``ReadingError``.
  static func read(_ name: String) throws -> ColumnMap {
    try ColumnMap(text: text(of: name), fileName: name)
  }

  /// The text of a small file.
  ///
  /// - Throws: ``Failure`` where it cannot be opened, or ``SystemError``.
  static func text(of name: String) throws -> String {
    var source = FileByteSource(try open(name))
    var text: [UInt8] = []
    while case let block = try source.next(), !block.isEmpty { text += block }
    return String(decoding: text, as: UTF8.self)
  }

  private static func open(_ name: String) throws -> FileDescriptor {
    do {
      return try FileDescriptor.reading(name)
    } catch {
      throw Failure(.noInput, "error: \(error)")
    }
  }
}
