import KithModel

extension Contact {
  /// The contact without what it would rather have used, where another has something of the kind: without the ranks of its
  /// telephones, addresses and the like.
  func withoutPreferences(before other: Contact) -> Contact {
    var contact = self
    if !other.nicknames.isEmpty { contact.nicknames.forEachEntry { $0.pref = nil } }
    if !other.emails.isEmpty { contact.emails.forEachEntry { $0.pref = nil } }
    if !other.phones.isEmpty { contact.phones.forEachEntry { $0.pref = nil } }
    if !other.onlineServices.isEmpty { contact.onlineServices.forEachEntry { $0.pref = nil } }
    if !other.addresses.isEmpty { contact.addresses.forEachEntry { $0.pref = nil } }
    if !other.links.isEmpty { contact.links.forEachEntry { $0.pref = nil } }
    contact.dropRarePreferences(before: other)
    return contact
  }

  private mutating func dropRarePreferences(before other: Contact) {
    if !other.preferredLanguages.isEmpty { preferredLanguages.forEachEntry { $0.pref = nil } }
    if !other.schedulingAddresses.isEmpty { schedulingAddresses.forEachEntry { $0.pref = nil } }
    if other.speakToAs != nil { speakToAs?.pronouns.forEachEntry { $0.pref = nil } }
    for map in [\Contact.calendars, \.cryptoKeys, \.directories, \.media]
    where !other[keyPath: map].isEmpty && !self[keyPath: map].isEmpty {
      self[keyPath: map].forEachEntry { $0.pref = nil }
    }
  }
}

extension Array {
  /// Changes each element in place.
  fileprivate mutating func forEachEntry(_ change: (inout Element) -> Void) {
    for index in indices { change(&self[index]) }
  }
}
