public import KithText

/// A record that went into the card: one element of `kith:records`.
///
/// It repeats nothing of what the card says too, so a card with its records is hardly larger than without. The record
/// itself can be had back from both.
public struct MergedRecord: Hashable, Sendable {
  /// What the record says otherwise than the card, its uid and where it was read.
  public var contact: Contact
  /// The members in which it says what the card says.
  ///
  /// The value is `true` where all of the member is the card's. Of maps it is an object with the keys of the record's
  /// entries in their order: each has the key under which the same entry stands in the card, or `null` where the
  /// entry stands in ``contact``.
  public var held: [JSONMember]
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a record.
  public init(contact: Contact = Contact(), held: [JSONMember] = []) {
    self.contact = contact
    self.held = held
  }
}
