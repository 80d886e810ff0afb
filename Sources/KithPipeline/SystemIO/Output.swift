/// A part of what a run writes, by the steps that all parts take together.
protocol Output: AnyObject {
  /// Makes sure that all bytes are on the disk; nobody sees them yet.
  func complete() throws
  /// Shows the files under their names.
  func publish() throws
  /// Hands on what cannot be taken back.
  func deliver() throws
  /// Makes everything as it was before the run.
  func takeBack()
  /// Gives up what was kept in order to take the run back.
  func finish()
}

/// Where the written bytes go.
public protocol ByteSink {
  /// Adds bytes.
  mutating func write(_ bytes: [UInt8]) throws
}
