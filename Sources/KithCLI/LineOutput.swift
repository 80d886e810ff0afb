import ArgumentParser
import KithFormats
import KithModel
import KithPipeline
import KithText

/// Where a stage of matching writes its lines.
struct LineOutput: ParsableArguments {
  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: "The file to write; by default standard output.", completion: .file())
  var output: String?

  /// Writes lines to the file, or to standard output.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - inputs: the files that they were made of; '-' is standard input.
  ///   - mayReplace: whether another file may be replaced.
  /// - Throws: ``OutputError`` or ``SystemError``.
  func write(_ lines: [JSONValue], inputs: [String], mayReplace: Bool) throws {
    let files = inputs.map { $0 == "-" ? "/dev/stdin" : $0 }.compactMap { FileIdentity($0) }
    let outputs = OutputSet(inputs: Set(files), mayReplace: mayReplace)
    var sink = try outputs.open(output ?? "-")
    var bytes: [UInt8] = []
    for line in lines {
      line.encodeLine(into: &bytes)
      if bytes.count >= 1 << 18 {
        try sink.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try sink.write(bytes)
    try outputs.commit()
  }
}
