/// Where the written bytes go.
public protocol ByteSink {
  /// Adds bytes.
  mutating func write(_ bytes: [UInt8]) throws
  /// Makes all that was written final. Where this is never called, nothing was written.
  mutating func commit() throws
}
