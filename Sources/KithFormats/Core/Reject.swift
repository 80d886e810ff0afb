/// A record that could not be kept, with its bytes so that it can be mended and read again.
public struct Reject: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// The number of the record, from 1.
  public var record: Int
  /// The physical line on which it begins, from 1.
  public var line: Int?
  /// Why, as in the diagnostic.
  public var reason: String
  /// The bytes of the record, at most a MiB: as much as anyone could mend by hand.
  public let raw: [UInt8]
  /// Whether the record had more bytes.
  public let isCut: Bool

  /// The most bytes that are kept.
  static let maxBytes = 1 << 20

  /// Makes a reject of all the bytes of a record.
  public init(
    file: String, record: Int, line: Int?, reason: String, raw: some Collection<UInt8>
  ) {
    self.file = file
    self.record = record
    self.line = line
    self.reason = reason
    self.raw = Array(raw.prefix(Self.maxBytes))
    isCut = self.raw.count < raw.count
  }
}
