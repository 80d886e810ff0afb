public import KithFormats

/// Is told what happens during a run.
public protocol RunObserver: AnyObject {
  /// Whether it wants to know of each contact what of it was lost.
  var wantsLosses: Bool { get }
  /// A file is recognised and about to be read.
  func begin(fileName: String, format: any ContactFormat)
  /// Something that the user should know.
  func report(_ diagnostic: Diagnostic)
  /// A record that could not be kept.
  func reject(_ reject: Reject) throws
  /// A file is read.
  func end(fileName: String, format: any ContactFormat, balance: Balance)
  /// So many more bytes have been read, of all inputs together.
  func advance(bytes: Int)
}

extension RunObserver {
  /// The sum is enough.
  public var wantsLosses: Bool { false }
}
