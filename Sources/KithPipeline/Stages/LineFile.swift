import KithFormats
import KithModel
import KithText

/// A file of JSON Lines that a stage has written.
public struct LineFile {
  /// The file as the user named it.
  public let fileName: String
  private let file: InputFile

  /// Takes a file that is opened when it is read.
  public init(fileName: String, file: InputFile) {
    self.fileName = fileName
    self.file = file
  }

  /// Reads all lines; empty ones are passed over.
  ///
  /// - Throws: ``RunError`` where a line is no JSON or `take` refuses it, or ``SystemError``.
  func read(_ take: (JSONValue) throws(ReadingError) -> Void) throws {
    var source = try file.source()
    var rest: [UInt8] = []
    var line = 0
    while case let block = try source.next(), !block.isEmpty {
      try Interruption.check()
      rest += block
      var start = 0
      while let end = rest[start...].firstIndex(of: ASCII.lineFeed) {
        line += 1
        try self.take(rest[start..<end], line, take)
        start = end + 1
      }
      rest.removeSubrange(..<start)
    }
    try self.take(rest[...], line + 1, take)
  }

  private func take(
    _ bytes: ArraySlice<UInt8>, _ line: Int, _ take: (JSONValue) throws(ReadingError) -> Void
  ) throws {
    if bytes.allSatisfy({ [ASCII.space, ASCII.tab, ASCII.carriageReturn].contains($0) }) { return }
    do {
      try take(try JSONValue.decode(bytes))
    } catch {
      throw RunError.notUnderstood(fileName: "\(fileName):\(line)", error)
    }
  }
}
