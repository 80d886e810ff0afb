import KithCleaning
public import KithModel

/// Makes several contacts of one that was merged: those that it was made of.
public enum ContactSplitting {
  /// The contacts that went into a merged one; the contact itself where it was never merged.
  ///
  /// What was changed in the contact since stays with those that said it then; what was added stays with the one whose
  /// uid the contact bears, or else with the first.
  public static func split(_ contact: Contact) -> [Contact] {
    guard !contact.records.isEmpty else { return [contact] }
    var parts = records(contact)
    let added = added(to: contact, since: parts)
    let later = laterChanges(of: contact, since: parts)
    if !later.isEmpty {
      for (index, change) in RecordPlaces(contact.records).placed(later) {
        parts[index].changes.append(change)
      }
    }
    let lead = parts.firstIndex { $0.uid == contact.uid } ?? 0
    if let added { parts[lead] = ContactMerging.unite([parts[lead], added], lead: 0) }
    // Whoever wrote the card may have said of more places than there are records.
    let places = Set(parts.flatMap(\.sources))
    parts[lead].sources += contact.sources.filter { !places.contains($0) }
    return parts
  }

  /// The records of a contact as they are kept; the contact itself where it has none.
  static func records(_ contact: Contact) -> [Contact] {
    guard !contact.records.isEmpty else { return [contact] }
    var back = RecordReturn(contact)
    return contact.records.map { back.contact($0) }
  }

  /// What was cleaned after the merge.
  private static func laterChanges(of contact: Contact, since parts: [Contact]) -> [Change] {
    func key(_ change: Change) -> [String?] { [change.rule, change.was, change.now] }
    let earlier = Set(parts.flatMap(\.changes).map(key))
    return contact.changes.filter { !earlier.contains(key($0)) }
  }

  /// What a merged contact says that nobody of whom it was made of said; `nil` where there is nothing.
  private static func added(to contact: Contact, since parts: [Contact]) -> Contact? {
    let before = ContactMerging.unite(parts)
    let both = [before, contact]
    let union = ContactUnion(both, MergeOrder(both, Survivorship(), lead: 0))
    var search = AdditionSearch(union: union, number: 1)
    var added = union.contact
    search.visit(&added, before)
    // A name that was put together of those of several says nothing new.
    let words = Set(parts.flatMap(words))
    added.nicknames.removeAll { Folding.words($0.name).allSatisfy(words.contains) }
    let employers = Set(added.organizations.map(\.id))
    for index in added.titles.indices {
      if let employer = added.titles[index].organizationId, !employers.contains(employer) {
        added.titles[index].organizationId = nil
      }
    }
    // A job that one of them still says is over only for them all together.
    let jobs = Set(parts.compactMap { Job(of: $0) }.map(\.key))
    added.former.removeAll { jobs.contains(Array($0.key.prefix(2))) }
    added.sources = []
    added.changes = []
    added.merges = []
    return added.saysTheSame(as: Contact()) ? nil : added
  }

  /// The words of the names of a contact.
  private static func words(_ contact: Contact) -> [String] {
    let name = contact.name
    let names = [name?.display ?? ""] + (name?.components ?? []).map(\.value)
    return (names + contact.nicknames.map(\.name)).flatMap(Folding.words)
  }
}
