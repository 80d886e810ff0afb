/// Reads the owner and the outlines of OPML documents.
struct OPMLReader: ContactReader {
  private let handler: OPMLHandler
  private let document: XMLDocumentReader
  private var head: [UInt8] = []
  private let fileName: String

  init(fileName: String) {
    self.fileName = fileName
    handler = OPMLHandler(file: fileName)
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
    guard handler.hasDocument else { throw XMLRefusal(format: "OPML").head(head) }
    if handler.records == 0 {
      batch.diagnostics.append(
        Diagnostic(
          .note, "opml.no-outlines", "the document has no outlines", done: "nothing is read",
          file: fileName))
    }
  }

  private func moveRecords(to batch: inout Batch) throws(ReadingError) {
    if let refusal = handler.refusal { throw refusal }
    let records = handler.take()
    if batch.contacts.isEmpty {
      batch.contacts = records.contacts
    } else {
      batch.contacts += records.contacts
    }
    batch.diagnostics += records.diagnostics
    batch.skipped += records.skipped
    batch.rejects += records.rejects
  }

  private static let headSize = 512
}
