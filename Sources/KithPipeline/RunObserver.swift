public import KithFormats

/// Is told what happens during a run.
public protocol RunObserver: AnyObject {
  /// Whether it wants to know of each contact what of it was lost.
  var wantsLosses: Bool { get }
  /// The inputs are open, so many bytes of them all together as is known.
  func begin(totalBytes: Int)
  /// A file is recognised and about to be read.
  func begin(fileName: String, format: any ContactFormat)
  /// Something that the user should know.
  func report(_ diagnostic: Diagnostic)
  /// A record that could not be kept.
  func reject(_ reject: Reject)
  /// A file is read.
  func end(fileName: String, format: any ContactFormat, balance: Balance)
  /// So many more bytes have been read, of all inputs together.
  func advance(bytes: Int)
}

extension RunObserver {
  /// The sum is enough.
  public var wantsLosses: Bool { false }
  /// Who shows no progress need not know.
  public func begin(totalBytes: Int) {}
  /// The diagnostic says why.
  public func reject(_ reject: Reject) {}
}

/// Says nothing to anybody: for who asks only what came of a run.
public final class SilentObserver: RunObserver {
  /// Makes an observer.
  public init() {}
  /// Nothing.
  public func begin(fileName: String, format: any ContactFormat) {}
  /// Nothing.
  public func report(_ diagnostic: Diagnostic) {}
  /// Nothing.
  public func end(fileName: String, format: any ContactFormat, balance: Balance) {}
  /// Nothing.
  public func advance(bytes: Int) {}
}
