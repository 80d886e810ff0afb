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
  ///   - distrusted: the numbers of contacts that nothing but a uid says to be the same person: what they say comes
  ///     last, and is not preferred.
  public static func merge(
    _ contacts: [Contact], merges: [Merge] = [], survivorship: Survivorship = Survivorship(),
    lead: Int? = nil, distrusted: Set<Int> = []
  ) -> Contact {
    guard contacts.count > 1 else { return contacts.first ?? Contact() }
    var merged = unite(
      contacts, survivorship: survivorship, lead: lead, distrusted: distrusted)
    let new = new(merges, beside: contacts)
    merged.merges += new.sorted(by: isBefore)
    var taking = RecordTaking(merged)
    merged.records = records(of: contacts).map { taking.record($0) }
    return merged
  }

  /// The order of merges, whatever the order of the records: those that share a uid are told apart by what was found.
  private static func isBefore(_ one: Merge, _ other: Merge) -> Bool {
    if (one.uid, one.with) != (other.uid, other.with) {
      return (one.uid, one.with) < (other.uid, other.with)
    }
    if one.matchWeight != other.matchWeight { return one.matchWeight > other.matchWeight }
    return one.evidence.lexicographicallyPrecedes(other.evidence) {
      ($0.comparison, $0.level, $0.matchWeight) < ($1.comparison, $1.level, $1.matchWeight)
    }
  }

  /// The merges that no Card tells of already: where one says that two records are one, what was found then is kept.
  private static func new(_ merges: [Merge], beside contacts: [Contact]) -> [Merge] {
    var bearers: [String: Set<Int>] = [:]
    for (number, contact) in contacts.enumerated() where !contact.merges.isEmpty {
      for uid in RecordIdentities.uids(of: contact) { bearers[uid, default: []].insert(number) }
    }
    return merges.filter { merge in
      guard let one = bearers[merge.uid], let other = bearers[merge.with] else { return true }
      return one.isDisjoint(with: other)
    }
  }

  /// The same without the records and the evidence.
  static func unite(
    _ contacts: [Contact], survivorship: Survivorship = Survivorship(), lead: Int? = nil,
    distrusted: Set<Int> = []
  ) -> Contact {
    let order = MergeOrder(contacts, survivorship, lead: lead, distrusted: distrusted)
    let succession = JobSuccession(contacts, order, survivorship, lead: lead)
    var united = ContactUnion(contacts, order, succession).contact
    united.uid =
      lead.flatMap { contacts[$0].uid } ?? uid(of: order.order(of: nil).map { contacts[$0] })
    united.sources.sort(by: Source.isFirst)
    united.records = []
    return united
  }

  /// The records that went into any of the contacts, each once, by where they were read; none where they are one.
  ///
  /// A record was read twice where what it says is the same in all.
  private static func records(of contacts: [Contact]) -> [Contact] {
    var numbers = NumberedRecords()
    var records: [(contact: Contact, sources: DistinctList<Source>)] = []
    for var record in contacts.lazy.flatMap(ContactSplitting.records) {
      let sources = record.sources
      record.sources = []
      let number = numbers.number(of: record)
      if number < records.count {
        for source in sources { records[number].sources.add(source) }
      } else {
        records.append((record, DistinctList(sources)))
      }
    }
    guard records.count > 1 else { return [] }
    return sorted(
      records.map { record in
        var contact = record.contact
        contact.sources = record.sources.elements.sorted(by: Source.isFirst)
        return contact
      })
  }

  /// Records by where they were read; two versions of one record by what they say.
  private static func sorted(_ records: [Contact]) -> [Contact] {
    let wordings = WordingOrder(records)
    let order = records.indices.sorted { a, b in
      if let one = records[a].sources.first, let other = records[b].sources.first {
        if Source.isFirst(one, other) { return true }
        if Source.isFirst(other, one) { return false }
      }
      if records[a].uid != records[b].uid { return records[a].uid ?? "" < records[b].uid ?? "" }
      return wordings.isFirst(a, b)
    }
    return order.map { records[$0] }
  }

  /// The uid that the source gave, else that of the contact that is heard first.
  private static func uid(of contacts: [Contact]) -> String? {
    let uids = contacts.compactMap(\.uid)
    return uids.filter { !RecordClaim.isMinted($0) }.min() ?? uids.first
  }
}
