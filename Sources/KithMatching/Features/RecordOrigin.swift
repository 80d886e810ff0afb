public import KithModel

/// Where a record is from, and what it says that no comparison looks at: it tells records apart that say the same.
public struct RecordOrigin: Sendable {
  /// A hash of the uid and of the cells that mapped to nothing.
  let claim: UInt64
  /// A hash of the file's name.
  let file: UInt32
  /// The number of the record in its file.
  let record: UInt32

  /// Takes what a contact says of itself; `nil` where it has no uid, or nobody knows where it was read.
  public init?(_ contact: Contact, _ source: Source?) {
    guard let uid = contact.uid, let source else { return nil }
    var claim = BlockKey.hash(uid.utf8)
    for column in contact.columns {
      claim = BlockKey.mix(claim, BlockKey.hash(column.heading.utf8, column.value.utf8))
    }
    self.claim = claim
    file = UInt32(truncatingIfNeeded: BlockKey.hash(source.file.utf8))
    record = UInt32(clamping: source.record)
  }

  /// A hash of all of it.
  var hash: UInt64 { BlockKey.mix(claim, UInt64(file), UInt64(record)) }
}

extension RecordOrigin: LosslessStringConvertible {
  /// Its three numbers in hexadecimal digits, for the files of the stages.
  public var description: String {
    [claim, UInt64(file), UInt64(record)].map { String($0, radix: 16) }.joined(separator: "-")
  }

  /// Reads the three numbers; `nil` where there are others.
  public init?(_ description: String) {
    let numbers = description.split(separator: "-").map { UInt64($0, radix: 16) }
    guard numbers.count == 3, let claim = numbers[0], let file = numbers[1].flatMap(UInt32.init),
      let record = numbers[2].flatMap(UInt32.init)
    else { return nil }
    (self.claim, self.file, self.record) = (claim, file, record)
  }
}
