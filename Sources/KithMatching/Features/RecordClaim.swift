public import KithModel

/// Who a record claims to be, by its uid: records with one claim are one, unless what they say speaks against it.
public struct RecordClaim: Hashable, Sendable {
  /// A hash of the uid.
  let hash: UInt64

  /// Takes the claim of a contact; `nil` where it has no uid.
  ///
  /// A minted uid is a hash of what the record says, but not of the cells that mapped to nothing: two rows that differ
  /// in these only may be namesakes.
  public init?(_ contact: Contact) {
    guard let uid = contact.uid else { return nil }
    var claim = BlockKey.hash(uid.utf8)
    if Self.isMinted(uid) {
      for column in contact.columns {
        claim = BlockKey.mix(claim, BlockKey.hash(column.heading.utf8, column.value.utf8))
      }
    }
    // No claim is 0, which stands for none.
    hash = max(1, claim)
  }

  /// Whether Kith gave the uid to a record that had none.
  static func isMinted(_ uid: String) -> Bool { MintedUID.isOne(uid) }
}

extension RecordClaim: LosslessStringConvertible {
  /// Its number in hexadecimal digits, for the files of the stages.
  public var description: String { String(hash, radix: 16) }

  /// Reads the number; `nil` where there is none.
  public init?(_ description: String) {
    guard let hash = UInt64(description, radix: 16) else { return nil }
    self.hash = hash
  }
}
