/// Says which rules of OPML a list breaks, and what was repaired.
struct OPMLValidator: ContactValidator {
  private let handler: OPMLRuleHandler
  private let document: XMLDocumentReader

  init(fileName: String) {
    handler = OPMLRuleHandler(file: fileName)
    document = XMLDocumentReader(file: fileName, handler: handler)
  }

  mutating func check(_ bytes: [UInt8], said: [Diagnostic]) -> [Diagnostic] {
    document.read(bytes)
    return inOrder(said)
  }

  mutating func finish(said: [Diagnostic]) -> [Diagnostic] {
    document.finish()
    return inOrder(said)
  }

  private func inOrder(_ said: [Diagnostic]) -> [Diagnostic] {
    let all = said + handler.take()
    return all.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }
}
