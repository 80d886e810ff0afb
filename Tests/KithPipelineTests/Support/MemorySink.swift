import KithPipeline

/// Keeps the bytes.
final class MemorySink: ByteSink {
  private(set) var bytes: [UInt8] = []
  private(set) var isCommitted = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ bytes: [UInt8]) { self.bytes += bytes }
  func commit() { isCommitted = true }
}
