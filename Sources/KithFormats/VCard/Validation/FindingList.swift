/// What is found in a block of a file, in the order of the lines, with what the reader said of the same lines.
struct FindingList {
  /// The file as the user named it.
  var file = ""
  /// Whether the file's line ends were reported; they are so once, not line by line.
  var hasReportedLineEnd = false
  private var record = 0
  private var said: [Int: [Diagnostic]] = [:]
  private var rest: [Diagnostic] = []
  private var findings: [Diagnostic] = []
  /// What is found in the card.
  private var ofCard = DiagnosticList()
  /// What the reader said of lines of cards.
  private var cited: [Diagnostic] = []

  /// Takes what the reader said of the block.
  mutating func said(_ diagnostics: DiagnosticList) {
    for diagnostic in diagnostics {
      if let line = diagnostic.line {
        said[line, default: []].append(diagnostic)
      } else {
        rest.append(diagnostic)
      }
    }
  }

  /// What the reader said of a line; it is cited only once.
  mutating func takeSaid(of line: Int) -> [Diagnostic] { said.removeValue(forKey: line) ?? [] }

  /// Begins a card.
  mutating func beginCard(record: Int) { self.record = record }

  /// Adds something the reader said.
  mutating func add(_ diagnostic: Diagnostic) { cited.append(diagnostic) }

  /// Adds a finding.
  ///
  /// - Parameter section: where the rule stands, if that depends on the property.
  mutating func add(
    _ rule: CardRule, _ what: String, property: String?, section: StandardSection? = nil,
    version: VCardVersion, line: Int, done: String? = nil, isRepaired: Bool? = nil
  ) {
    guard let section = section ?? rule.sections?.section(in: version) else { return }
    var diagnostic = Diagnostic(
      rule.severity, rule.slug, what, done: done ?? rule.done, file: file, line: line,
      record: record)
    diagnostic.citation = Citation(
      section: section.text, property: property, isRepaired: isRepaired ?? rule.isRepaired)
    ofCard.append(diagnostic)
  }

  /// Ends a card; what is found in one that nobody keeps is dropped, but for what the reader said.
  mutating func endCard(isKept: Bool) {
    let found = ofCard.take()
    if isKept { findings += found }
  }

  /// All findings of the block, in the order of their lines.
  mutating func take() -> DiagnosticList {
    for diagnostic in said.values.joined() {
      rest.append(ReaderRules.cited(diagnostic, version: .v40, property: nil))
    }
    said = [:]
    rest.sort { ($0.line ?? 0, $0.slug) < ($1.line ?? 0, $1.slug) }
    let all = DiagnosticList(cited + findings + rest)
    findings = []
    cited = []
    rest = []
    return all.inOrderOfLines()
  }
}
