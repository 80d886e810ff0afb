import KithModel
import KithText

/// Reads jCards, card by card.
struct JCardReader: ContactReader {
  private let fileName: String
  private var splitter = JCardSplitter()
  private var record = 0
  private var hasSeenCard = false

  init(fileName: String) { self.fileName = fileName }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) {
    splitter.append(bytes)
    while let event = splitter.next() { read(event, into: &batch) }
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    while let event = splitter.finish() { read(event, into: &batch) }
    guard hasSeenCard || record == 0 else {
      throw ReadingError("the JSON holds no jCard (an array that begins with \"vcard\")")
    }
  }

  private mutating func read(_ event: JCardSplitter.Event, into batch: inout Batch) {
    switch event {
    case .junk(let line, let text):
      batch.passOver("jcard.between-cards", text, file: fileName, line: line)
    case .piece(let piece): readCard(piece, into: &batch)
    }
  }

  private mutating func readCard(_ piece: JCardSplitter.Piece, into batch: inout Batch) {
    record += 1
    batch.records += 1
    guard piece.ending != .tooLarge else {
      return reject(piece, "jcard.too-large", "the card is larger than 64 MiB", into: &batch)
    }
    guard let elements = JCardElements(piece, file: fileName, record: record) else {
      return reject(
        piece, "jcard.no-card", "not a jCard: an array that begins with \"vcard\" expected",
        into: &batch)
    }
    hasSeenCard = true
    var card = elements.card()
    card.complete()
    batch.diagnostics += card.diagnostics
    guard !card.isEmpty else {
      return reject(piece, "jcard.empty-card", "the card holds nothing", into: &batch)
    }
    batch.contacts.append(
      card.finish(
        Source(format: "jcard", file: fileName, record: record, line: piece.line)))
  }

  private func reject(
    _ piece: JCardSplitter.Piece, _ slug: String, _ what: String, into batch: inout Batch
  ) {
    batch.reject(
      slug,
      Reject(
        file: fileName, record: record, line: piece.line, reason: what, raw: piece.bytes))
  }
}
