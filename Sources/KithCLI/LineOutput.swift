import ArgumentParser
import KithFormats
import KithModel
import KithPipeline

/// Where a stage of matching writes its lines.
struct LineOutput: ParsableArguments {
  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: "The file to write; by default standard output.", completion: .file())
  var output: String?

  /// Opens the file, or standard output.
  ///
  /// - Throws: ``OutputError`` or ``SystemError``.
  func open(inputs: [String], mayReplace: Bool) throws -> any ByteSink {
    guard let output, output != "-" else { return try StandardOutput(isDeferred: true) }
    let files = inputs.filter { $0 != "-" }.compactMap { try? FileDescriptor.readingAny($0) }
    return try OutputFile(output, mayReplace: mayReplace, inputs: files)
  }

  /// Writes lines, and makes them final.
  ///
  /// - Throws: ``OutputError`` or ``SystemError``.
  func write(_ lines: [JSONValue], inputs: [String], mayReplace: Bool) throws {
    var sink = try open(inputs: inputs, mayReplace: mayReplace)
    var bytes: [UInt8] = []
    for line in lines {
      line.encodeLine(into: &bytes)
      if bytes.count >= 1 << 18 {
        try sink.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try sink.write(bytes)
    try sink.commit()
  }
}
