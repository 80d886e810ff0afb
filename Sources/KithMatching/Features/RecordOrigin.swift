import KithModel

/// Where a record stands: the file and its number there.
public struct RecordOrigin: Hashable, Comparable, Sendable {
  /// A hash of the name of the file; 0 where nobody knows.
  let source: UInt32
  /// The number of the record in the file; 0 where nobody knows.
  let number: UInt32

  /// An origin that nobody knows.
  public init() { (source, number) = (0, 0) }

  /// Takes the origin of a contact; of several sources, the first by their hashes.
  init(_ contact: Contact) {
    let origins = contact.sources.lazy.map { (Self.hash($0.file), UInt32(clamping: $0.record)) }
    (source, number) = origins.min { $0 < $1 } ?? (0, 0)
  }

  /// The order of sources and of the records of each; of files it has no meaning.
  public static func < (one: Self, other: Self) -> Bool {
    (one.source, one.number) < (other.source, other.number)
  }

  private static func hash(_ file: String) -> UInt32 {
    UInt32(truncatingIfNeeded: BlockKey.mix(0, BlockKey.hash(file.utf8)))
  }
}

extension RecordOrigin: LosslessStringConvertible {
  /// Its two numbers in hexadecimal digits, for the files of the stages.
  public var description: String { "\(String(source, radix: 16))-\(String(number, radix: 16))" }

  /// Reads the numbers; `nil` where there are none.
  public init?(_ description: String) {
    let numbers = description.split(separator: "-").map { UInt32($0, radix: 16) }
    guard numbers.count == 2, let source = numbers[0], let number = numbers[1] else { return nil }
    (self.source, self.number) = (source, number)
  }
}
