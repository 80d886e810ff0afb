/// Where the written bytes go.
public protocol ByteSink {
  /// Adds bytes.
  mutating func write(_ bytes: [UInt8]) throws
}
