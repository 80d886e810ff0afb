import KithPipeline

/// Standard error, where everything goes that is not the result.
enum Console {
  /// Writes a line.
  static func say(_ line: String) { write(Array((line + "\n").utf8)) }

  /// Writes bytes; a message that cannot be delivered is no reason to fail.
  static func write(_ bytes: [UInt8]) { try? FileDescriptor.standardError.write(bytes) }

  /// Whether somebody looks at it.
  static let isTerminal = FileDescriptor.standardError.isTerminal
}
