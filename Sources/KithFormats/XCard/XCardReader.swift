/// Reads xCards, card by card.
struct XCardReader: ContactReader {
  private let handler: XCardHandler
  private let document: XMLDocumentReader
  private var head: [UInt8] = []

  init(fileName: String) {
    handler = XCardHandler(file: fileName)
    document = XMLDocumentReader(file: fileName, handler: handler)
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError) {
    if head.count < Self.headSize { head += bytes.prefix(Self.headSize - head.count) }
    document.read(bytes)
    try moveRecords(to: &batch)
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    document.finish()
    try moveRecords(to: &batch)
    guard handler.hasDocument else { throw XMLRefusal(format: "xCard").head(head) }
  }

  private func moveRecords(to batch: inout Batch) throws(ReadingError) {
    if let refusal = handler.refusal { throw refusal }
    let records = handler.take()
    batch.contacts += records.contacts
    batch.diagnostics += records.diagnostics
    batch.rejects += records.rejects
  }

  private static let headSize = 512
}
