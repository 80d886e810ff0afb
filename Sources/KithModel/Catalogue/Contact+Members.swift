extension Contact {
  /// How many values there are of a member.
  public func count(of member: ContactMember) -> Int {
    switch member {
    case .uid: uid == nil ? 0 : 1
    // A person is what a card without a kind stands for.
    case .kind: kind == nil || kind == .individual ? 0 : 1
    case .created: created == nil ? 0 : 1
    case .updated: updated == nil ? 0 : 1
    case .language: language == nil ? 0 : 1
    case .prodId: prodId == nil ? 0 : 1
    case .members: members.count
    case .relatedTo: relatedTo.count
    case .name: name == nil ? 0 : 1
    case .nicknames: nicknames.count
    case .organizations: organizations.count
    case .speakToAs: speakToAs == nil ? 0 : 1
    case .titles: titles.count
    case .emails: emails.count
    case .onlineServices: onlineServices.count
    case .phones: phones.count
    case .preferredLanguages: preferredLanguages.count
    case .calendars: calendars.count
    case .schedulingAddresses: schedulingAddresses.count
    case .addresses: addresses.count
    case .cryptoKeys: cryptoKeys.count
    case .directories: directories.count
    case .links: links.count
    case .media: media.count
    case .localizations: localizations.count
    case .anniversaries: anniversaries.count
    case .keywords: keywords.count
    case .notes: notes.count
    case .personalInfo: personalInfo.count
    case .vCardProps: vCardProps.count
    case .extensions: extensions.isEmpty ? 0 : extensions.members.count
    case .sources: sources.count
    case .columns: columns.count
    case .vcard: vcard == nil ? 0 : 1
    case .former: former.count
    case .changes: changes.count
    case .merges: merges.count
    case .records: records.count
    }
  }

  /// Takes a member as another contact has it.
  public mutating func take(_ member: ContactMember, of other: Contact) {
    switch member {
    case .uid: uid = other.uid
    case .kind: kind = other.kind
    case .created: created = other.created
    case .updated: updated = other.updated
    case .language: language = other.language
    case .prodId: prodId = other.prodId
    case .members: members = other.members
    case .relatedTo: relatedTo = other.relatedTo
    case .name: name = other.name
    case .nicknames: nicknames = other.nicknames
    case .organizations: organizations = other.organizations
    case .speakToAs: speakToAs = other.speakToAs
    case .titles: titles = other.titles
    case .emails: emails = other.emails
    case .onlineServices: onlineServices = other.onlineServices
    case .phones: phones = other.phones
    case .preferredLanguages: preferredLanguages = other.preferredLanguages
    case .calendars: calendars = other.calendars
    case .schedulingAddresses: schedulingAddresses = other.schedulingAddresses
    case .addresses: addresses = other.addresses
    case .cryptoKeys: cryptoKeys = other.cryptoKeys
    case .directories: directories = other.directories
    case .links: links = other.links
    case .media: media = other.media
    case .localizations: localizations = other.localizations
    case .anniversaries: anniversaries = other.anniversaries
    case .keywords: keywords = other.keywords
    case .notes: notes = other.notes
    case .personalInfo: personalInfo = other.personalInfo
    case .vCardProps: vCardProps = other.vCardProps
    case .extensions: extensions = other.extensions
    case .sources: sources = other.sources
    case .columns: columns = other.columns
    case .vcard: vcard = other.vcard
    case .former: former = other.former
    case .changes: changes = other.changes
    case .merges: merges = other.merges
    case .records: records = other.records
    }
  }
}
