/// Reads a format whose records are elements of XML documents.
struct XMLRecordReader<Records: XMLRecords>: ContactReader {
  private let handler: XMLRecordHandler<Records>
  private let document: XMLDocumentReader
  private var head: [UInt8] = []

  init(_ records: Records, file: String) {
    handler = XMLRecordHandler(records)
    document = XMLDocumentReader(file: file, handler: handler)
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError) {
    if head.count < Self.headSize { head += bytes.prefix(Self.headSize - head.count) }
    document.read(bytes)
    try moveRecords(to: &batch)
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    document.finish()
    if handler.hasDocument { handler.records.finish() }
    try moveRecords(to: &batch)
    guard handler.hasDocument else { throw XMLRefusal(format: Records.title).head(head) }
  }

  private func moveRecords(to batch: inout Batch) throws(ReadingError) {
    if let refusal = handler.refusal { throw refusal }
    let records = handler.records.sink.take()
    batch.contacts += records.contacts
    batch.diagnostics += records.diagnostics
    batch.skipped += records.skipped
    batch.merged += records.merged
    batch.rejects += records.rejects
  }

  private static var headSize: Int { 512 }
}
