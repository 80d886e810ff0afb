public import KithModel

extension Contact {
  /// Whether two contacts say the same, wherever they are from.
  public func saysTheSame(as other: Contact) -> Bool {
    var other = other
    for member in Self.ofRecord { other.take(member, of: self) }
    return self == other
  }

  private static let ofRecord = ContactMember.allCases.filter(\.isOfRecord)

  /// Whether another contact, taken into this one, would add nothing to it.
  public func saysAll(of other: Contact) -> Bool {
    ContactMerging.unite([self, other], lead: 0).saysTheSame(as: self)
  }
}
