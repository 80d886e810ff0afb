/// Holds the cards of a file against the rules of their versions.
///
/// It finds cards and their lines as the reader does, but never makes a contact of them. Where the reader
/// has something to say, that is said once, with the rule that is broken.
struct VCardValidator: ContactValidator {
  private let fileName: String
  private var splitter = CardSplitter()
  /// Reused from line to line.
  private var line = ContentLine()
  private var record = 0
  private var findings = FindingList()
  /// Where each UID stood first, by its hash: a million UIDs are more than the file's cards in memory.
  private var linesOfUIDs: [UInt64: Int] = [:]

  init(_ options: ReadingOptions) {
    fileName = options.fileName
    findings.file = options.fileName
  }

  mutating func check(_ bytes: [UInt8], said: [Diagnostic]) -> [Diagnostic] {
    findings.said(said)
    splitter.append(bytes)
    while let event = splitter.next() { check(event) }
    return findings.take()
  }

  mutating func finish(said: [Diagnostic]) -> [Diagnostic] {
    findings.said(said)
    splitter.finish()
    while let event = splitter.next() { check(event) }
    return findings.take()
  }

  private mutating func check(_ event: CardSplitter.Event) {
    guard case .card(let piece) = event else { return }
    guard piece.ending != .tooLarge else {
      record += 1
      return
    }
    findings.beginCard(record: record + 1)
    let version = piece.version.flatMap { VCardVersion(splitter.bytes[$0]) }
    var card = CardCheck(version: version, line: piece.line)
    line.version = version ?? .v30
    var lines = LogicalLines(
      splitter.bytes, piece.range, number: piece.line, indentation: piece.indentation)
    var start = lines.position
    while lines.next(into: &line) {
      check(&lines, &card)
      checkPhysicalLines(start..<lines.position, &card)
      start = lines.position
    }
    // The reader takes the second of two BEGIN in a row for the first line of the card.
    if card.isEmpty, piece.ending == .nextCard { return findings.endCard(isKept: true) }
    record += 1
    if !card.isEmpty { card.finish(&findings) }
    checkUID(card)
    findings.endCard(isKept: !card.isEmpty)
  }

  private mutating func check(_ lines: inout LogicalLines, _ card: inout CardCheck) {
    let isProperty = line.parse()
    if isProperty, line.encoding == .base64 {
      lines.joinBase64(&line)
      line.value = line.trimmed(line.value.lowerBound..<line.bytes.count)
    }
    if isProperty, line.bytes[line.name].equalsIgnoringCase("AGENT") {
      lines.takeContinuation(of: &line)
    }
    card.check(&line, isProperty: isProperty, &findings)
  }

  private mutating func checkPhysicalLines(_ range: Range<Int>, _ card: inout CardCheck) {
    guard let version = card.version else { return }
    for rule in PhysicalLines.broken(in: splitter.bytes, range, version: version) {
      let isOfFile = rule.slug == CardRule.lineEnd.slug
      guard !isOfFile || !findings.hasReportedLineEnd else { continue }
      findings.hasReportedLineEnd = findings.hasReportedLineEnd || isOfFile
      let what =
        switch rule.slug {
        case CardRule.lineEnd.slug: "lines do not end in CR LF"
        case CardRule.longLine.slug: "the line is longer than 75 bytes"
        default: "a fold stands inside a character"
        }
      findings.add(
        rule, what, property: isOfFile ? nil : card.property, version: version, line: line.number)
    }
  }

  private mutating func checkUID(_ card: CardCheck) {
    guard let uid = card.uid, let version = card.version else { return }
    let hash = StableHash.hash128(uid.bytes.span).low
    guard let first = linesOfUIDs[hash] else {
      linesOfUIDs[hash] = uid.line
      return
    }
    findings.add(
      .duplicateUID, "the UID is that of the card with line \(first) too", property: "UID",
      section: uid.section, version: version, line: uid.line)
  }
}
