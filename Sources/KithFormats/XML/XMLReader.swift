/// Reads a format whose files are XML documents: all but what its elements mean.
struct XMLReader<Handler: XMLContactHandler>: ContactReader {
  private let handler: Handler
  private let document: XMLDocumentReader
  private var head: [UInt8] = []

  init(_ handler: Handler) {
    self.handler = handler
    document = XMLDocumentReader(file: handler.sink.file, handler: handler)
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError) {
    if head.count < Self.headSize { head += bytes.prefix(Self.headSize - head.count) }
    document.read(bytes)
    try moveRecords(to: &batch)
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    document.finish()
    if handler.hasDocument {
      handler.finish()
      handler.sink.sayOthers()
    }
    try moveRecords(to: &batch)
    guard handler.hasDocument else { throw XMLRefusal(format: Handler.title).head(head) }
  }

  private func moveRecords(to batch: inout Batch) throws(ReadingError) {
    if let refusal = handler.refusal { throw refusal }
    batch.append(handler.sink.take())
  }

  /// As much as tells what a file is that has no element.
  private static var headSize: Int { 512 }
}

extension XMLReader {
  /// Makes a reader for a format whose records are elements.
  init<Records>(_ records: Records) where Handler == XMLRecordHandler<Records> {
    self.init(XMLRecordHandler(records))
  }
}
