import KithFormats
import KithModel
import KithPipeline

/// Throws all contacts away: for verbs that only look.
struct NoWriter: ContactWriter {
  func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport) -> Bool {
    true
  }
}

/// Throws all bytes away.
struct NoSink: ByteSink {
  func write(_ bytes: [UInt8]) {}
}
