public import KithText

/// Why a card was merged into this one: one element of `kith:merges`.
public struct Merge: Hashable, Sendable {
  /// The uid of the card that was merged into this one.
  public var uid: String
  /// The uid of the card in the group that it is most surely the same as.
  public var with: String
  /// The evidence of that pair in bits: log2 of the odds that both are one, the prior included.
  public var matchWeight: Double
  /// The probability that both are one.
  public var matchProbability: Double
  /// What speaks for and against, by comparison.
  public var evidence: [Evidence]
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a merge record.
  public init(
    uid: String, with: String, matchWeight: Double, matchProbability: Double,
    evidence: [Evidence] = []
  ) {
    self.uid = uid
    self.with = with
    self.matchWeight = matchWeight
    self.matchProbability = matchProbability
    self.evidence = evidence
  }
}

/// What one comparison says of two cards (Fellegi–Sunter).
public struct Evidence: Hashable, Sendable {
  /// The comparison, such as `name` or `email`.
  public var comparison: String
  /// The level of agreement that was found, such as `exact` or `nickname`.
  public var level: String
  /// log2(m/u) of that level for these values, in bits; negative speaks against.
  public var matchWeight: Double
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a piece of evidence.
  public init(comparison: String, level: String, matchWeight: Double) {
    self.comparison = comparison
    self.level = level
    self.matchWeight = matchWeight
  }
}

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
