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
  /// What the reader said of lines of cards.
  private var cited: [Diagnostic] = []
  /// Where the findings of the card begin.
  private var start = 0
  private var leftOut = 0

  /// Takes what the reader said of the block.
  mutating func said(_ diagnostics: [Diagnostic]) {
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
  mutating func beginCard(record: Int) {
    self.record = record
    start = findings.count
    leftOut = 0
  }

  /// Adds something the reader said.
  mutating func add(_ diagnostic: Diagnostic) { cited.append(diagnostic) }

  /// Adds a finding.
  ///
  /// - Parameter section: where the rule stands, if that depends on the property.
  mutating func add(
    _ rule: CardRule, _ what: String, property: String?, section: StandardSection? = nil,
    version: VCardVersion, line: Int, done: String? = nil, isRepaired: Bool? = nil
  ) {
    guard findings.count - start < Self.maxOfCard else {
      leftOut += 1
      return
    }
    guard let section = section ?? rule.sections?.section(in: version) else { return }
    var diagnostic = Diagnostic(
      rule.severity, rule.slug, what, done: done ?? rule.done, file: file, line: line,
      record: record)
    diagnostic.citation = Citation(
      section: section.text, property: property, isRepaired: isRepaired ?? rule.isRepaired)
    findings.append(diagnostic)
  }

  /// Ends a card; what is found in one that nobody keeps is dropped, but for what the reader said.
  mutating func endCard(isKept: Bool) {
    if !isKept { findings.removeSubrange(start...) }
    guard leftOut > 0 else { return }
    findings.append(
      Diagnostic(
        .note, "vcard.more-findings", "\(leftOut) more of the card's lines break rules", file: file,
        line: findings.last?.line, record: record))
  }

  /// All findings of the block, in the order of their lines.
  mutating func take() -> [Diagnostic] {
    for diagnostic in said.values.joined() {
      rest.append(ReaderRules.cited(diagnostic, version: .v40, property: nil))
    }
    said = [:]
    let all = cited + findings + rest.sorted { ($0.line ?? 0, $0.slug) < ($1.line ?? 0, $1.slug) }
    findings = []
    cited = []
    rest = []
    start = 0
    return all.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Nobody reads more of one card; a card may have as many bad lines as its 64 MiB hold.
  private static let maxOfCard = 1000
}
