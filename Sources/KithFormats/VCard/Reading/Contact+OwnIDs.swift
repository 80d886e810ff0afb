import KithModel

extension Contact {
  /// Gives entries whose id another of their map has ids of their own: two lines may name one PROP-ID.
  mutating func giveOwnIDs() {
    giveOwnIDs(\.nicknames, \.id)
    giveOwnIDs(\.organizations, \.id)
    giveOwnIDs(\.titles, \.id)
    giveOwnIDs(\.emails, \.id)
    giveOwnIDs(\.onlineServices, \.id)
    giveOwnIDs(\.phones, \.id)
    giveOwnIDs(\.preferredLanguages, \.id)
    giveOwnIDs(\.schedulingAddresses, \.id)
    giveOwnIDs(\.addresses, \.id)
    giveOwnIDs(\.anniversaries, \.id)
    giveOwnIDs(\.notes, \.id)
    giveOwnIDs(\.personalInfo, \.id)
    for map in [\Contact.calendars, \.cryptoKeys, \.directories, \.links, \.media] {
      giveOwnIDs(map, \.id)
    }
    if var speakToAs {
      MapID.giveOwn(&speakToAs.pronouns, \.id)
      self.speakToAs = speakToAs
    }
  }

  private mutating func giveOwnIDs<Entry>(
    _ map: WritableKeyPath<Contact, [Entry]>, _ id: WritableKeyPath<Entry, String>
  ) {
    guard self[keyPath: map].count > 1 else { return }
    MapID.giveOwn(&self[keyPath: map], id)
  }
}

extension MapID {
  /// Gives entries whose id another has ids of their own.
  fileprivate static func giveOwn<Entry>(
    _ entries: inout [Entry], _ id: WritableKeyPath<Entry, String>
  ) {
    for (index, own) in unique(entries.map { $0[keyPath: id] }).enumerated() {
      entries[index][keyPath: id] = own
    }
  }
}
