/// Where bytes come from: a file, a pipe, memory.
public protocol ByteSource {
  /// The next bytes, as many as there are at hand up to a block; empty at the end.
  mutating func next() throws -> [UInt8]
  /// What could not be read since this was last asked; a source that is damaged ends where the damage is.
  mutating func takeDiagnostics() -> [Diagnostic]
}

extension ByteSource {
  /// Nothing: for sources that are whole or fail.
  public mutating func takeDiagnostics() -> [Diagnostic] { [] }
}
