import KithModel

/// Members of other programs in what is only a part of a line: a component, a unit, a date, an author, a place.
///
/// A line has parameters for its whole value only, so that these are counted here and not where it is written.
enum InnerMembers {
  /// How many parts have such members.
  static func count(in contact: Contact) -> Int {
    var count = contact.speakToAs.map { $0.extensions.members.isEmpty ? 0 : 1 } ?? 0
    if let name = contact.name { count += Self.count(in: name) }
    for organization in contact.organizations {
      count += organization.units.count { !$0.extensions.isEmpty }
    }
    for address in contact.addresses { count += Self.count(in: address) }
    for anniversary in contact.anniversaries { count += Self.count(in: anniversary) }
    for note in contact.notes where note.author?.extensions.isEmpty == false { count += 1 }
    return count
  }

  private static func count(in name: Name) -> Int {
    let parts = name.components.count { !$0.extensions.isEmpty }
    // Without a text and parts no line is the name's.
    return name.full == nil && name.components.isEmpty && !name.extensions.members.isEmpty
      ? parts + 1 : parts
  }

  private static func count(in address: Address) -> Int {
    address.components.count { !$0.extensions.isEmpty }
  }

  private static func count(in anniversary: Anniversary) -> Int {
    var count = 0
    if case .date(let date) = anniversary.date, !date.extensions.isEmpty { count += 1 }
    if let place = anniversary.place {
      if !place.extensions.isEmpty { count += 1 }
      count += Self.count(in: place)
    }
    return count
  }
}
