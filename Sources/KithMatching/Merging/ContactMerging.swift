public import KithModel

/// Makes one contact of several that are one person, without losing a value.
public enum ContactMerging {
  /// The contact that holds what all of them hold.
  ///
  /// Values of the maps are united; those that are equal but for their spelling are one, the better
  /// written kept. Of values that there can be one of, the fullest contact's is kept; other names become
  /// nicknames. The order of the contacts makes no difference.
  ///
  /// - Parameters:
  ///   - contacts: the contacts; at least one.
  ///   - merges: the evidence, for `kith:merges`.
  public static func merge(_ contacts: [Contact], merges: [Merge] = []) -> Contact {
    let ordered = contacts.sorted(by: isFuller)
    guard var union = ordered.first.map({ ContactUnion($0) }) else { return Contact() }
    for contact in ordered.dropFirst() { union.add(contact) }
    var merged = union.contact
    merged.uid = uid(of: ordered)
    merged.sources.sort { ($0.file, $0.record) < ($1.file, $1.record) }
    merged.merges += merges
    return merged
  }

  /// The uid that the source gave, else the fullest contact's.
  private static func uid(of contacts: [Contact]) -> String? {
    let uids = contacts.compactMap(\.uid)
    return uids.filter { !$0.hasPrefix("urn:uuid:6b697468-") }.min() ?? uids.first
  }

  /// Which of two contacts says more; where both say as much, their texts decide, so that the order in which
  /// they came does not.
  private static func isFuller(_ left: Contact, _ right: Contact) -> Bool {
    let one = fullness(left)
    let other = fullness(right)
    if one != other { return one > other }
    return text(left) < text(right)
  }

  private static func fullness(_ contact: Contact) -> Int {
    let components = contact.name?.components ?? []
    let letters = components.reduce(0) { $0 + min($1.value.utf8.count, 12) }
    // The name leads: an initial must not win over the name it begins.
    return letters * 4 + contact.emails.count + contact.phones.count + contact.organizations.count
      + contact.titles.count + contact.addresses.count + contact.links.count
      + contact.onlineServices.count + contact.anniversaries.count + contact.media.count
  }

  private static func text(_ contact: Contact) -> String {
    let source = contact.sources.first
    return [
      contact.uid ?? "", contact.name?.display ?? "", contact.emails.first?.address ?? "",
      contact.phones.first?.number ?? "", source?.file ?? "",
      String(1_000_000_000 + (source?.record ?? 0)),
    ].joined(separator: "\u{1}")
  }
}
