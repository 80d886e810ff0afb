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
    var merged = unite(contacts, survivorship: survivorship, lead: lead)
    // Where a Card says already that two records are one, what was found then is kept.
    let known = contacts.filter { !$0.merges.isEmpty }.map { Set(RecordIdentities.uids(of: $0)) }
    let new = merges.filter { merge in
      !known.contains { $0.contains(merge.uid) && $0.contains(merge.with) }
    }
    merged.merges += new.sorted { ($0.uid, $0.with) < ($1.uid, $1.with) }
    merged.records = records(of: contacts).map { MergedRecord($0, in: merged) }
    return merged
  }

  /// The same without the records and the evidence.
  static func unite(
    _ contacts: [Contact], survivorship: Survivorship = Survivorship(), lead: Int? = nil
  ) -> Contact {
    let order = MergeOrder(contacts, survivorship, lead: lead)
    var united = ContactUnion(contacts, order).contact
    united.uid =
      lead.flatMap { contacts[$0].uid } ?? uid(of: order.order(of: nil).map { contacts[$0] })
    united.sources.sort(by: Source.isFirst)
    united.records = []
    return united
  }

  /// The records that went into any of the contacts, each once, by where they were read; none where they are one.
  private static func records(of contacts: [Contact]) -> [Contact] {
    var records: [Contact] = []
    for record in contacts.lazy.flatMap(ContactSplitting.records) {
      if let index = records.firstIndex(where: { isOne($0, record) }) {
        for source in record.sources where !records[index].sources.contains(source) {
          records[index].sources.append(source)
        }
        records[index].sources.sort(by: Source.isFirst)
      } else {
        records.append(record)
      }
    }
    return records.count > 1 ? records.sorted(by: isFirst) : []
  }

  /// Whether a record was read twice: what it says is the same in all.
  private static func isOne(_ record: Contact, _ other: Contact) -> Bool {
    guard record.uid == other.uid else { return false }
    var other = other
    other.sources = record.sources
    return record == other
  }

  private static func isFirst(_ record: Contact, _ other: Contact) -> Bool {
    if let one = record.sources.first, let second = other.sources.first {
      if Source.isFirst(one, second) { return true }
      if Source.isFirst(second, one) { return false }
    }
    if record.uid != other.uid { return record.uid ?? "" < other.uid ?? "" }
    // Two versions of one record: only all that they say can tell.
    return record != other && "\(record)" < "\(other)"
  }

  /// The uid that the source gave, else that of the contact that is heard first.
  private static func uid(of contacts: [Contact]) -> String? {
    let uids = contacts.compactMap(\.uid)
    return uids.filter { !$0.hasPrefix("urn:uuid:6b697468-") }.min() ?? uids.first
  }
}
