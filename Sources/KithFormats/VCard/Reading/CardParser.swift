import KithModel
import KithText

/// Makes a contact of the lines of one card.
struct CardParser {
  private let fileName: String
  /// Reused from line to line and card to card, so that a line costs no allocation.
  private var line = ContentLine()

  init(fileName: String) { self.fileName = fileName }

  /// Reads the card that lies in the bytes.
  mutating func parse(
    _ piece: CardSplitter.Piece, in bytes: [UInt8], record: Int
  ) -> CardBuilder {
    let stated = piece.version.map { bytes[$0] }
    let version = stated.flatMap { VCardVersion($0) }
    var card = CardBuilder(version: version ?? .v21, file: fileName, record: record)
    if version == nil {
      card.warn(
        stated == nil ? "vcard.no-version" : "vcard.unknown-version",
        stated == nil ? "the card does not say its version" : "the card has an unknown version",
        done: "read as 2.1", line: piece.line)
    }
    line.version = version ?? .v30
    line.cardCharacterSet = nil
    var lines = LogicalLines(
      bytes, piece.range, number: piece.line, indentation: piece.indentation)
    var weight = 0
    while lines.next(into: &line) {
      guard weight < Self.maxWeight else {
        reportTooManyLines(&card)
        break
      }
      readLine(of: &lines, into: &card)
      weight += 4 + line.parameters.count
    }
    card.complete()
    return card
  }

  /// More lines, which weigh 4 each, and parameters, which weigh 1, than anyone has said of a person.
  ///
  /// That is 250,000 lines without parameters; what they become takes twenty times their room.
  private static let maxWeight = 1_000_000

  private func reportTooManyLines(_ card: inout CardBuilder) {
    card.diagnostics.append(
      Diagnostic(
        .error, "vcard.too-many-lines", "the card has more lines than any person needs",
        done: "those from here on are not read",
        file: fileName, line: line.number, record: card.record))
  }

  /// Takes one line.
  private mutating func readLine(of lines: inout LogicalLines, into card: inout CardBuilder) {
    guard line.parse() else {
      if line.bytes.contains(where: { $0 > ASCII.space && $0 != 0x7F }) { takeBadLine(&card) }
      return
    }
    if line.encoding == .base64 {
      lines.joinBase64(&line)
      line.value = line.trimmed(line.value.lowerBound..<line.bytes.count)
    }
    if isBorder || isVersion {
      if !isOfCard { reportBadLine(&card) }
      return
    }
    if let place = line.brokenAt {
      card.warn(
        "vcard.broken-line", "the line is no property", done: "read as the rest of the line before",
        line: place)
    }
    let number = line.number
    line.decodeValue { card.report($0, line: number) }
    if let nested = nestedCard(&lines) {
      card.isEmpty = false
      card.contact.vCardProps.append(VCardProperty(line, text: nested))
      return
    }
    if line.parameters.count == ContentLine.maxParameters {
      card.warn(
        "vcard.too-many-parameters",
        "the line has \(ContentLine.maxParameters) parameters or more",
        done: "those behind are not read", line: number)
    }
    card.read(line)
  }

  /// Whether the line is the card's own BEGIN or END, or that of a wrapper.
  private var isBorder: Bool {
    let name = line.bytes[line.name]
    return name.equalsIgnoringCase("BEGIN") || name.equalsIgnoringCase("END")
  }

  private var isVersion: Bool { line.bytes[line.name].equalsIgnoringCase("VERSION") }

  /// Whether a border or version is one of a card, and not a line of a text that begins with such a word: `End: in June`.
  private var isOfCard: Bool {
    let value = line.bytes[line.value]
    // What is no version is told of the card, and a line without a blank in it is no text.
    if isVersion { return !value.contains(ASCII.space) }
    return value.startsIgnoringCase(with: "VCARD")
  }

  /// Keeps a line that names a property; any other is none of a card.
  private func takeBadLine(_ card: inout CardBuilder) {
    guard let damaged = DamagedLine(line.bytes, line.bytes.indices) else {
      return reportBadLine(&card)
    }
    let rest = line.text(of: line.trimmed(damaged.rest))
    card.isEmpty = false
    card.contact.columns.append(Column(heading: damaged.name, value: rest))
    card.warn(
      "vcard.no-colon", "'\(TerminalText.short(line.text(of: line.bytes.indices)))' has no colon",
      done: "kept as a column", line: line.number)
  }

  private func reportBadLine(_ card: inout CardBuilder) {
    let text = TerminalText.short(line.text(of: 0..<min(line.bytes.count, 200)))
    card.warn(
      "vcard.bad-line", "'\(text)' is no property", done: "left out", line: line.number)
  }

  /// The whole card that an AGENT of vCard 2.1 holds, as the escaped text that 3.0 writes.
  private func nestedCard(_ lines: inout LogicalLines) -> String? {
    guard let head = NestedCard.head(of: line.bytes[...]), var text = lines.nestedCard(below: head)
    else { return nil }
    if !UTF8Repair.isValid(text) { text = Windows1252.decode(text) }
    return String(decoding: text, as: UTF8.self)
  }
}

extension CardBuilder {
  /// Reports what had to be done to a value.
  fileprivate mutating func report(_ repair: ContentLine.Repair, line: Int) {
    switch repair {
    case .guessedCharacterSet(let name):
      warn(
        "vcard.guessed-charset", "the value is not UTF-8 and declares no character set",
        done: "read as \(TerminalText.short(name))", line: line)
    case .badBytes(let label):
      warn(
        "vcard.bad-bytes", "bytes that are no text in '\(label)'", done: "replaced by U+FFFD",
        line: line)
    case .unknownCharacterSet(let label):
      warn(
        "vcard.unknown-charset", "the character set '\(label)' is not known",
        done: "read as if there were none",
        line: line)
    case .mojibake:
      warn(
        "text.mojibake", Mojibake.message, done: "kept as it stands", line: line)
    case .controls:
      warn(
        "vcard.control-characters", "the value holds control characters", done: "removed",
        line: line)
    }
  }
}
