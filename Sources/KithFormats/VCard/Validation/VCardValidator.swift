import KithText

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

  mutating func check(_ bytes: [UInt8], said: DiagnosticList) -> DiagnosticList {
    findings.said(said)
    splitter.append(bytes)
    while let event = splitter.next() { check(event) }
    return findings.take()
  }

  mutating func finish(said: DiagnosticList) -> DiagnosticList {
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
    for (rule, what) in PhysicalLines.broken(in: splitter.bytes, range, version: version) {
      let isOfFile = rule.slug == CardRule.lineEnd.slug
      guard !isOfFile || !findings.hasReportedLineEnd else { continue }
      findings.hasReportedLineEnd = findings.hasReportedLineEnd || isOfFile
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

/// The rules for lines before they are unfolded (RFC 6350 section 3.2).
enum PhysicalLines {
  /// The rules that the physical lines of one logical line break, each once, and how.
  static func broken(
    in bytes: [UInt8], _ range: Range<Int>, version: VCardVersion
  ) -> [(rule: CardRule, what: String)] {
    var isLong = false
    var isCut = false
    var hasOtherEnd = false
    var position = range.lowerBound
    while position < range.upperBound,
      let end = LineEnd.find(in: bytes, from: position, to: range.upperBound, isLast: true)
    {
      isLong = isLong || end.content - position > 75
      isCut = isCut || isFoldInCharacter(bytes, end, range.upperBound)
      let length = end.next - end.content
      hasOtherEnd =
        hasOtherEnd || length == 1 || length == 2 && bytes[end.content + 1] != ASCII.lineFeed
      position = end.next
    }
    var rules: [(CardRule, String)] = []
    // 2.1 only advises to fold, and 3.0 does not say that a fold may not part a character.
    if isLong, version != .v21 { rules.append((.longLine, "the line is longer than 75 bytes")) }
    if isCut, version == .v40 {
      rules.append((.foldInCharacter, "a fold stands inside a character"))
    }
    if hasOtherEnd { rules.append((.lineEnd, "lines do not end in CR LF")) }
    return rules
  }

  private static func isFoldInCharacter(
    _ bytes: [UInt8], _ end: LineEnd.Position, _ limit: Int
  ) -> Bool {
    guard end.content > 0, bytes[end.content - 1] >= 0x80, end.next + 1 < limit else {
      return false
    }
    let blank = bytes[end.next]
    return (blank == ASCII.space || blank == ASCII.tab) && bytes[end.next + 1] & 0xC0 == 0x80
  }
}
