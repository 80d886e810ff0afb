import KithModel
import KithText

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
    if speakToAs != nil { giveOwnIDs(\.pronouns, \.id) }
  }

  private var pronouns: [Pronouns] {
    get { speakToAs?.pronouns ?? [] }
    set { speakToAs?.pronouns = newValue }
  }

  private mutating func giveOwnIDs<Entry>(
    _ map: WritableKeyPath<Contact, [Entry]>, _ id: WritableKeyPath<Entry, String>
  ) {
    var entries = self[keyPath: map]
    guard entries.count > 1 else { return }
    for (index, own) in MapID.unique(entries.map { $0[keyPath: id] }).enumerated() {
      entries[index][keyPath: id] = own
    }
    self[keyPath: map] = entries
  }
}
