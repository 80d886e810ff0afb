public import KithModel

extension Contact {
  /// Whether two contacts say the same, wherever they are from.
  public func saysTheSame(as other: Contact) -> Bool {
    var other = other
    other.uid = uid
    other.sources = sources
    other.columns = columns
    other.vcard = vcard
    other.changes = changes
    other.merges = merges
    other.records = records
    return self == other
  }

  /// Whether another contact, taken into this one, would add nothing to it.
  public func saysAll(of other: Contact) -> Bool {
    ContactMerging.unite([self, other], lead: 0).saysTheSame(as: self)
  }
}
