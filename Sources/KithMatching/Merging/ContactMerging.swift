public import KithModel

/// Makes one contact of several that are one person, without losing a value.
public enum ContactMerging {
  /// The contact that holds what all of them hold.
  ///
  /// Values of the maps are united; those that are equal but for their spelling are one, the better
  /// written kept. Of values that there can be one of, and of which one comes first, survivorship decides; other
  /// names become nicknames. The order of the contacts makes no difference, and what is merged already
  /// is not changed by merging the same again.
  ///
  /// - Parameters:
  ///   - contacts: the contacts; at least one.
  ///   - merges: the evidence, for `kith:merges`.
  ///   - survivorship: whose word counts first.
  ///   - lead: the number of the contact that is there already and takes the others in, if there is one: the
  ///     uid is its own.
  public static func merge(
    _ contacts: [Contact], merges: [Merge] = [], survivorship: Survivorship = Survivorship(),
    lead: Int? = nil
  ) -> Contact {
    guard contacts.count > 1 else { return contacts.first ?? Contact() }
    let order = MergeOrder(contacts, survivorship, lead: lead)
    var merged = ContactUnion(contacts, order).contact
    merged.uid =
      lead.flatMap { contacts[$0].uid } ?? uid(of: order.order(of: nil).map { contacts[$0] })
    merged.sources.sort { ($0.file, $0.record) < ($1.file, $1.record) }
    // Where a Card says already that two records are one, what was found then is kept.
    let known = contacts.filter { !$0.merges.isEmpty }.map { Set(RecordIdentities.uids(of: $0)) }
    merged.merges += merges.filter { merge in
      !known.contains { $0.contains(merge.uid) && $0.contains(merge.with) }
    }
    return merged
  }

  /// The uid that the source gave, else that of the contact that is heard first.
  private static func uid(of contacts: [Contact]) -> String? {
    let uids = contacts.compactMap(\.uid)
    return uids.filter { !$0.hasPrefix("urn:uuid:6b697468-") }.min() ?? uids.first
  }
}
