import KithModel

/// Reads the people of FOAF files; as references may point forward, they are handed out at the end.
struct FOAFReader: ContactReader {
  private let handler: RDFHandler
  private let document: XMLDocumentReader
  private let fileName: String
  private var head: [UInt8] = []

  init(fileName: String) {
    self.fileName = fileName
    handler = RDFHandler(file: fileName)
    document = XMLDocumentReader(file: fileName, handler: handler)
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError) {
    if head.count < Self.headSize { head += bytes.prefix(Self.headSize - head.count) }
    document.read(bytes)
    if let refusal = handler.refusal { throw refusal }
    batch.diagnostics += handler.takeDiagnostics()
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    document.finish()
    if let refusal = handler.refusal { throw refusal }
    batch.diagnostics += handler.takeDiagnostics()
    guard handler.hasDocument else { throw XMLRefusal(format: "FOAF").head(head) }
    var people = FOAFPeople(handler.graph, file: fileName)
    let records = people.take()
    batch.contacts += records.contacts
    batch.diagnostics += records.diagnostics
    batch.skipped += records.skipped
  }

  private static let headSize = 512
}
