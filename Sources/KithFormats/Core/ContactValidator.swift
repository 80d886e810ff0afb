/// Says what in a file breaks the rules of its format: a pass of its own, made only when somebody asks.
///
/// It is given the same blocks as the reader, and what the reader had to say of them, so that one list tells
/// both what is wrong and what is done about it.
public protocol ContactValidator {
  /// Takes the next bytes; answers what is wrong in what they complete, in the order of the lines.
  ///
  /// - Parameters:
  ///   - bytes: the block.
  ///   - said: what the reader said of the block; it is part of the answer.
  mutating func check(_ bytes: [UInt8], said: [Diagnostic]) -> [Diagnostic]

  /// Takes the end of the file; answers what is wrong in what was still open.
  mutating func finish(said: [Diagnostic]) -> [Diagnostic]
}
