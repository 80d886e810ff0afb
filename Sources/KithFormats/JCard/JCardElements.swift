import KithModel
import KithText

/// The elements of one card, `["vcard", [property, …]]`, and what is made of them.
///
/// Each property is cut out first and parsed by itself, so that a broken one costs only itself.
struct JCardElements {
  private let piece: JCardSplitter.Piece
  private let file: String
  private let record: Int
  private var elements: JSONElements
  private var diagnostics = DiagnosticList()
  /// The line at ``counted``.
  private var line: Int
  /// Up to where lines are counted.
  private var counted: Int

  /// Begins a card; `nil` where the piece is none.
  init?(_ piece: JCardSplitter.Piece, file: String, record: Int) {
    guard var elements = JSONElements(piece.bytes), let name = elements.next(),
      name.equalsIgnoringCase("\"vcard\"")
    else { return nil }
    self.piece = piece
    self.file = file
    self.record = record
    self.elements = elements
    line = piece.line
    counted = piece.bytes.startIndex
  }

  /// Reads the card as far as it can be read.
  consuming func card() -> CardBuilder {
    let properties = elements.next().flatMap { JSONElements($0) }
    if properties == nil {
      report(
        .warning, "jcard.no-properties", "the card has no array of properties", "nothing is read",
        piece.line)
    }
    var card = CardBuilder(
      version: version(properties.flatMap(Self.statedVersion)), file: file, record: record)
    if let properties { read(properties, into: &card) }
    if piece.ending == .complete { checkRest() } else { reportUnfinished() }
    card.diagnostics = diagnostics + card.diagnostics
    return card
  }

  private mutating func read(_ properties: JSONElements, into card: inout CardBuilder) {
    var rest = properties
    var budget = PropertyBudget()
    while let element = rest.next() {
      countLines(upTo: element.startIndex)
      guard !rest.isCut else { return }
      guard let property = property(element), property.name != "version" else { continue }
      guard budget.allows(property) else { return reportTooMany() }
      if !card.read(property) {
        report(
          .warning, "jcard.bad-property",
          "'\(TerminalText.short(property.name))' is no name of a property", "left out", line)
      }
    }
  }

  /// What VERSION says; it is the first property nearly always, so others are hardly ever looked at.
  private static func statedVersion(_ properties: JSONElements) -> String? {
    var rest = properties
    while let element = rest.next(), !rest.isCut {
      let name = element.dropFirst().drop(while: \.isWhitespace)
      if name.startsIgnoringCase(with: "\"version\"") {
        return (try? JCardTuple(element, line: 0))?.property.text
      }
    }
    return nil
  }

  private mutating func property(_ bytes: ArraySlice<UInt8>) -> TypedProperty? {
    do throws(JSONError) {
      let tuple = try JCardTuple(bytes, line: line)
      reportRepairs(tuple)
      var property = tuple.property
      if PropertyBudget.cut(&property) {
        report(
          .warning, "jcard.too-many-parameters",
          "'\(TerminalText.short(property.name))' has more than \(PropertyBudget.parameters) parameters",
          "the rest of them is left out", line)
      }
      return property
    } catch {
      let what =
        switch error {
        case .syntax(let what, let position): "\(what) at byte \(position + 1) of the property"
        case .type(let expected): "\(expected) expected"
        }
      report(
        .warning, "jcard.bad-property", "a property that cannot be read: \(what)", "left out", line)
      return nil
    }
  }

  private mutating func reportRepairs(_ tuple: JCardTuple) {
    let name = TerminalText.short(tuple.property.name)
    if tuple.hasBadParameters {
      report(
        .warning, "jcard.bad-parameters", "the parameters of '\(name)' are no object",
        "read without them", line)
    }
    if tuple.hadRepeats {
      report(
        .warning, "jcard.repeated-parameter", "a parameter of '\(name)' comes twice",
        "the values of both are kept", line)
    }
    if tuple.hadControls {
      report(
        .warning, "jcard.control-characters", "'\(name)' holds control characters", "removed", line)
    }
    if tuple.hadHalfCharacters {
      report(
        .warning, "jcard.half-character", "an escape that names half a character",
        "replaced by U+FFFD", line)
    }
  }

  private mutating func reportTooMany() {
    diagnostics.append(
      Diagnostic(
        .error, "jcard.too-many-properties",
        "the card has more than \(PropertyBudget.values) values",
        done: "those from here on are not read", file: file, line: line, record: record))
  }

  private mutating func reportUnfinished() {
    report(
      .warning, "jcard.unfinished-card",
      piece.ending == .nextCard
        ? "the card has no end before the next begins" : "the file ends inside the card",
      "what is whole of it is kept", piece.line)
  }

  /// Looks at what follows the properties: ical.js writes an empty array, as jCal has for what is in a calendar.
  private mutating func checkRest() {
    while let element = elements.next() {
      guard var inner = JSONElements(element), inner.next() == nil else {
        countLines(upTo: element.startIndex)
        return report(
          .warning, "jcard.extra-element", "something follows the properties of the card",
          "left out", line)
      }
    }
  }

  private mutating func version(_ stated: String?) -> VCardVersion {
    guard let stated, let version = VCardVersion(Array(stated.utf8)[...]) else {
      report(
        .warning, "jcard.no-version", "the card does not say its version", "read as 4.0", piece.line
      )
      return .v40
    }
    if version != .v40 {
      // ical.js turns cards of 3.0 into JSON and leaves their version.
      report(
        .note, "jcard.old-version", "the card says that it is of version \(version.rawValue)",
        "read as such", piece.line)
    }
    return version
  }

  private mutating func countLines(upTo end: Int) {
    for index in counted..<end where piece.bytes[index] == ASCII.lineFeed { line += 1 }
    counted = end
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String, _ line: Int
  ) {
    diagnostics.append(
      Diagnostic(severity, slug, what, done: done, file: file, line: line, record: record))
  }
}
