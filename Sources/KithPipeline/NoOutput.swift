import KithFormats
import KithModel

/// Throws all contacts away: for verbs that only look.
struct NoWriter: ContactWriter {
  var knowsLosses: Bool { true }

  func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool { true }
}

/// Throws all bytes away.
struct NoSink: ByteSink {
  func write(_ bytes: [UInt8]) {}
}
