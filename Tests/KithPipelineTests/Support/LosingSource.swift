import KithFormats
import KithModel
import KithPipeline

/// A source that passes a record by, as a reader with a bug would.
struct LosingSource: ContactSource {
  let fileName = "lost.jsonl"
  let format: any ContactFormat
  private var isAtEnd = false

  init(_ format: any ContactFormat) { self.format = format }

  mutating func next() -> Batch? {
    guard !isAtEnd else { return nil }
    isAtEnd = true
    var batch = Batch()
    batch.records = 3
    batch.contacts = [Contact(), Contact()]
    return batch
  }

  func takeBytesRead() -> Int { 0 }
}

/// A step that loses whom it is given.
struct LosingStep: StreamingStep {
  func pass(_ contacts: [Contact], report: (Diagnostic) -> Void) -> [Contact] {
    contacts.dropLast()
  }
}
