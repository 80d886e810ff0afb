import KithText

/// Reads the documents of one file: repair, then parser.
final class XMLDocumentReader {
  private var repair: XMLRepair
  private let parser: XMLPushParser
  private let handler: any XMLHandler
  private let file: String

  init(file: String, handler: any XMLHandler) {
    repair = XMLRepair(file: file)
    parser = XMLPushParser(handler)
    self.handler = handler
    self.file = file
  }

  /// Takes the next bytes, which are UTF-8.
  func read(_ bytes: [UInt8]) {
    if bytes.count <= XMLLimits.chunk {
      readChunk(bytes)
    } else {
      for start in stride(from: 0, to: bytes.count, by: XMLLimits.chunk) {
        readChunk(Array(bytes[start..<min(bytes.count, start + XMLLimits.chunk)]))
      }
    }
  }

  /// Takes the end of the file.
  func finish() {
    guard !isOver else { return }
    repair.finish()
    push()
    parser.finish()
    tellFailure()
  }

  /// Whether the rest of the file is not looked at.
  private var isOver: Bool { parser.failure != nil || handler.isDone }

  private func readChunk(_ bytes: [UInt8]) {
    guard !isOver else { return }
    repair.consume(bytes, isFinal: false)
    push()
    tellFailure()
  }

  private func push() {
    parser.push(repair.output, places: repair.places, reports: repair.reports.take())
    repair.output.removeAll(keepingCapacity: true)
    repair.places.removeAll(keepingCapacity: true)
  }

  private func tellFailure() {
    guard let failure = parser.failure else { return }
    let reason = TerminalText.short(String(failure.trimmingWhitespace()), limit: 200)
    handler.report(
      Diagnostic(
        .error, "xml.stopped", reason,
        done: "stopped at line \(parser.line); what came before is kept", file: file,
        line: parser.line))
  }
}
