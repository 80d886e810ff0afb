import KithModel
import KithText

/// Reads vCards of all versions, mixed in one file, card by card.
struct VCardReader: ContactReader {
  private let fileName: String
  private var splitter = CardSplitter()
  private var parser: CardParser
  private var record = 0
  private var hasSeenBegin = false

  init(_ options: ReadingOptions) {
    fileName = options.fileName
    parser = CardParser(fileName: fileName)
  }

  /// The contact of a text that is one card; `nil` where it is none, or several.
  static func contact(in text: some Sequence<UInt8>) -> Contact? {
    var reader = VCardReader(ReadingOptions(fileName: ""))
    var batch = Batch()
    reader.read(Array(text), into: &batch)
    guard (try? reader.finish(into: &batch)) != nil, batch.contacts.count == 1,
      batch.rejects.isEmpty
    else { return nil }
    return batch.contacts[0]
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) {
    batch.isAsRead = true
    splitter.append(bytes)
    while let event = splitter.next() { read(event, into: &batch) }
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    batch.isAsRead = true
    splitter.finish()
    while let event = splitter.next() { read(event, into: &batch) }
    guard hasSeenBegin else {
      throw ReadingError("the file holds no vCard (no line 'BEGIN:VCARD')")
    }
  }

  private mutating func read(_ event: CardSplitter.Event, into batch: inout Batch) {
    switch event {
    case .junk(let line, let text):
      batch.take(betweenCards: text, file: fileName, line: line, after: record)
    case .card(let piece):
      hasSeenBegin = true
      readCard(piece, into: &batch)
    }
  }

  private mutating func readCard(_ piece: CardSplitter.Piece, into batch: inout Batch) {
    guard piece.ending != .tooLarge else {
      countRecord(in: &batch)
      return reject(piece, "vcard.too-large", "the card is larger than 64 MiB", into: &batch)
    }
    var card = parser.parse(piece, in: splitter.bytes, record: record + 1)
    if card.isEmpty, piece.ending == .nextCard {
      // BEGIN twice in a row: the second one begins the card.
      return report(piece, "BEGIN:VCARD stands twice", "the second one begins the card", &batch)
    }
    countRecord(in: &batch)
    if card.isEmpty {
      return reject(piece, "vcard.empty-card", "the card holds nothing", into: &batch)
    }
    if piece.ending != .complete {
      report(
        piece,
        piece.ending == .nextCard
          ? "the card has no END:VCARD before the next begins" : "the file ends inside the card",
        "what there is of it is kept", &batch)
    }
    batch.diagnostics += card.diagnostics
    batch.contacts.append(
      card.finish(
        Source(format: "vcard", file: fileName, record: record, line: piece.line),
        text: text(of: piece)))
  }

  private mutating func countRecord(in batch: inout Batch) {
    record += 1
    batch.records += 1
  }

  /// The lines of the card; one whose end is missing gets it.
  private func text(of piece: CardSplitter.Piece) -> [UInt8] {
    let text = CardText.unfolded(
      splitter.bytes, piece.range, indentation: piece.indentation)
    return piece.ending == .complete ? text : text + Array("END:VCARD\n".utf8)
  }

  private func report(
    _ piece: CardSplitter.Piece, _ what: String, _ done: String, _ batch: inout Batch
  ) {
    batch.diagnostics.append(
      Diagnostic(
        .warning, "vcard.unfinished-card", what, done: done, file: fileName, line: piece.line,
        record: max(1, record)))
  }

  private func reject(
    _ piece: CardSplitter.Piece, _ slug: String, _ what: String, into batch: inout Batch
  ) {
    batch.reject(
      slug,
      Reject(
        file: fileName, record: record, line: piece.line, reason: what,
        raw: splitter.bytes[piece.range]))
  }
}
