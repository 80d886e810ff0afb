import KithText

/// Holds the elements of a document against the rules of OPML.
final class OPMLRuleHandler: XMLHandler {
  private let file: String
  private var findings = DiagnosticList()
  private var levels: [(name: XMLName, line: Int)] = []
  private var text: [UInt8] = []
  private var seen = (head: false, body: false, outline: false)
  private var endsEarly = false

  init(file: String) { self.file = file }

  var isDone: Bool { false }

  /// Hands out what has come together.
  func take() -> DiagnosticList { findings.take() }

  func startElement(_ tag: XMLStartTag) {
    let line = tag.place.line
    let name = tag.name
    text = []
    switch (levels.count, parent, name.local.lowercased()) {
    case (0, _, "opml"):
      seen = (false, false, false)
      add(OPMLRule.brokenByRoot(name, version: version(tag)), line)
    case (0, _, _): break
    case (1, _, "head"): seen.head = true
    case (1, _, "body"): seen.body = true
    case (_, "body", "outline"), (_, "outline", "outline"):
      seen.outline = true
      if tag.place.cut == nil { add(OPMLRule.brokenByOutline(attributes(tag)), line) }
    case (_, "head", _): break
    case (_, let parent, _):
      if name.prefix == nil { add([OPMLRule.unknown(name, in: parent)], line) }
    }
    levels.append((name, line))
  }

  func text(_ bytes: Span<UInt8>) {
    guard parent != "outline", text.count < 256 else { return }
    for index in bytes.indices { text.append(bytes[index]) }
  }

  func endElement() {
    guard let level = levels.popLast() else { return }
    if parent == "head", levels.count == 2, !endsEarly {
      let text = String(decoding: self.text.trimmingWhitespace(), as: UTF8.self)
      add(OPMLRule.brokenByHead(level.name, text: text), level.line)
    }
    if levels.isEmpty, level.name.local.lowercased() == "opml", !endsEarly {
      add(
        OPMLRule.lacking(head: seen.head, body: seen.body, outline: seen.outline), level.line)
    }
    text = []
  }

  // The reader says what was repaired.
  func report(_ diagnostic: Diagnostic) {}

  func inputEndsEarly() { endsEarly = true }

  private var parent: String { levels.last?.name.local.lowercased() ?? "" }

  private func attributes(_ tag: XMLStartTag) -> [(name: XMLName, value: String)] {
    (0..<tag.count).map { (tag.name(tag.number(at: $0)), tag.value(at: $0)) }
  }

  private func version(_ tag: XMLStartTag) -> String? {
    attributes(tag).first { $0.name.local.lowercased() == "version" }?.value
  }

  private func add(_ rules: [OPMLRule], _ line: Int) {
    for rule in rules {
      var finding = Diagnostic(
        .warning, "opml.\(rule.slug)", rule.what, done: "read all the same", file: file, line: line)
      finding.citation = Citation(section: rule.section, property: rule.property, isRepaired: true)
      findings.append(finding)
    }
  }
}

/// Says which rules of OPML a list breaks, and what was repaired.
struct OPMLValidator: ContactValidator {
  private let handler: OPMLRuleHandler
  private let document: XMLDocumentReader

  init(fileName: String) {
    handler = OPMLRuleHandler(file: fileName)
    document = XMLDocumentReader(file: fileName, handler: handler)
  }

  mutating func check(_ bytes: [UInt8], said: DiagnosticList) -> DiagnosticList {
    document.read(bytes)
    return (said + handler.take()).inOrderOfLines()
  }

  mutating func finish(said: DiagnosticList) -> DiagnosticList {
    document.finish()
    return (said + handler.take()).inOrderOfLines()
  }
}
