/// Reads the documents of one file: repair, then parser.
final class XMLDocumentReader {
  private var repair: XMLRepair
  private let parser: XMLPushParser
  private let handler: any XMLHandler
  private var hasToldFailure = false

  init(file: String, handler: any XMLHandler) {
    repair = XMLRepair(file: file)
    parser = XMLPushParser(handler)
    self.handler = handler
  }

  /// Takes the next bytes, which are UTF-8.
  func read(_ bytes: [UInt8], _ diagnostics: inout [Diagnostic]) {
    if bytes.count <= XMLLimits.chunk {
      readChunk(bytes)
    } else {
      for start in stride(from: 0, to: bytes.count, by: XMLLimits.chunk) {
        readChunk(Array(bytes[start..<min(bytes.count, start + XMLLimits.chunk)]))
      }
    }
    diagnostics += repair.reports.take()
  }

  /// Takes the end of the file.
  func finish(_ diagnostics: inout [Diagnostic]) {
    if !isOver {
      repair.finish()
      push()
      parser.finish()
    }
    tellFailure()
    diagnostics += repair.reports.take()
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
    guard !repair.output.isEmpty else { return }
    parser.push(repair.output, places: repair.places)
    repair.output.removeAll(keepingCapacity: true)
    repair.places.removeAll(keepingCapacity: true)
  }

  private func tellFailure() {
    guard let failure = parser.failure, !hasToldFailure else { return }
    hasToldFailure = true
    let reason = TerminalText.short(String(failure.trimmingWhitespace()), limit: 200)
    repair.reports.add(
      .error, "xml.stopped", reason,
      done: "stopped at line \(parser.line); what came before is kept", line: parser.line)
  }
}
