import KithModel

/// Somebody who goes through all members of two Cards, whatever their types are.
protocol CardVisitor {
  /// Looks at a member that is one value.
  mutating func visit<Value: Equatable>(
    _ member: ContactMember, _ mine: inout Value, _ theirs: Value, nothing: Value)
  /// Looks at a map.
  mutating func visit<Entry: MapEntry & Hashable>(
    _ map: ContactMember, _ mine: inout [Entry], _ theirs: [Entry])
}

extension CardVisitor {
  /// Goes through all but what tells of a record itself: its uid, its sources and its history.
  ///
  /// - Parameters:
  ///   - mine: a contact that may be changed.
  ///   - theirs: another.
  mutating func visit(_ mine: inout Contact, _ theirs: Contact) {
    // To hand out a place for what is not there costs more than to look first.
    for member in ContactMember.allCases
    where mine.count(of: member) > 0 || theirs.count(of: member) > 0 || member.isAlwaysVisited {
      visit(member, &mine, theirs)
    }
  }

  private mutating func visit(_ member: ContactMember, _ mine: inout Contact, _ theirs: Contact) {
    switch member {
    case .uid, .sources, .changes, .merges, .records: break
    case .kind: visit(member, &mine.kind, theirs.kind, nothing: nil)
    case .created: visit(member, &mine.created, theirs.created, nothing: nil)
    case .updated: visit(member, &mine.updated, theirs.updated, nothing: nil)
    case .language: visit(member, &mine.language, theirs.language, nothing: nil)
    case .prodId: visit(member, &mine.prodId, theirs.prodId, nothing: nil)
    case .members: visit(member, &mine.members, theirs.members, nothing: StringSet())
    case .relatedTo: visit(member, &mine.relatedTo, theirs.relatedTo, nothing: [])
    case .name: visit(member, &mine.name, theirs.name, nothing: nil)
    case .nicknames: visit(member, &mine.nicknames, theirs.nicknames)
    case .organizations: visit(member, &mine.organizations, theirs.organizations)
    case .speakToAs: visit(member, &mine.speakToAs, theirs.speakToAs, nothing: nil)
    case .titles: visit(member, &mine.titles, theirs.titles)
    case .emails: visit(member, &mine.emails, theirs.emails)
    case .onlineServices: visit(member, &mine.onlineServices, theirs.onlineServices)
    case .phones: visit(member, &mine.phones, theirs.phones)
    case .preferredLanguages: visit(member, &mine.preferredLanguages, theirs.preferredLanguages)
    case .calendars: visit(member, &mine.calendars, theirs.calendars)
    case .schedulingAddresses: visit(member, &mine.schedulingAddresses, theirs.schedulingAddresses)
    case .addresses: visit(member, &mine.addresses, theirs.addresses)
    case .cryptoKeys: visit(member, &mine.cryptoKeys, theirs.cryptoKeys)
    case .directories: visit(member, &mine.directories, theirs.directories)
    case .links: visit(member, &mine.links, theirs.links)
    case .media: visit(member, &mine.media, theirs.media)
    case .localizations: visit(member, &mine.localizations, theirs.localizations, nothing: [])
    case .anniversaries: visit(member, &mine.anniversaries, theirs.anniversaries)
    case .keywords: visit(member, &mine.keywords, theirs.keywords, nothing: StringSet())
    case .notes: visit(member, &mine.notes, theirs.notes)
    case .personalInfo: visit(member, &mine.personalInfo, theirs.personalInfo)
    case .vCardProps: visit(member, &mine.vCardProps, theirs.vCardProps, nothing: [])
    case .extensions:
      visit(member, &mine.extensions, theirs.extensions, nothing: Extensions())
    case .former: visit(member, &mine.former, theirs.former, nothing: [])
    case .columns: visit(member, &mine.columns, theirs.columns, nothing: [])
    case .vcard: visit(member, &mine.vcard, theirs.vcard, nothing: nil)
    }
  }
}

extension ContactMember {
  /// Whether there can be something that is not counted: an individual says what a card without a kind does, and
  /// extensions may be parameters alone.
  fileprivate var isAlwaysVisited: Bool { self == .kind || self == .extensions }
}
