import KithModel

/// Somebody who goes through all members of two Cards, whatever their types are.
protocol CardVisitor {
  /// Looks at a member that is one value.
  mutating func visit<Value: Equatable>(
    _ member: String, _ mine: inout Value, _ theirs: Value, nothing: Value)
  /// Looks at a map.
  mutating func visit<Entry: MapEntry & Hashable>(
    _ map: String, _ mine: inout [Entry], _ theirs: [Entry])
}

extension CardVisitor {
  /// Goes through all but what tells of a record itself: its uid, its sources and its history.
  ///
  /// - Parameters:
  ///   - mine: a contact that may be changed.
  ///   - theirs: another.
  mutating func visit(_ mine: inout Contact, _ theirs: Contact) {
    visitMembers(&mine, theirs)
    visitMaps(&mine, theirs)
    visitRareMembers(&mine, theirs)
    visitRareMaps(&mine, theirs)
  }

  private mutating func visitMembers(_ mine: inout Contact, _ theirs: Contact) {
    visit("created", &mine.created, theirs.created, nothing: nil)
    visit("updated", &mine.updated, theirs.updated, nothing: nil)
    visit("language", &mine.language, theirs.language, nothing: nil)
    visit("name", &mine.name, theirs.name, nothing: nil)
    visit("keywords", &mine.keywords, theirs.keywords, nothing: StringSet())
    visit("vCardProps", &mine.vCardProps, theirs.vCardProps, nothing: [])
    visit("kith:columns", &mine.columns, theirs.columns, nothing: [])
    visit("kith:vcard", &mine.vcard, theirs.vcard, nothing: nil)
    visit("extensions", &mine.extensions, theirs.extensions, nothing: Extensions())
  }

  private mutating func visitMaps(_ mine: inout Contact, _ theirs: Contact) {
    visit("nicknames", &mine.nicknames, theirs.nicknames)
    visit("organizations", &mine.organizations, theirs.organizations)
    visit("titles", &mine.titles, theirs.titles)
    visit("emails", &mine.emails, theirs.emails)
    visit("onlineServices", &mine.onlineServices, theirs.onlineServices)
    visit("phones", &mine.phones, theirs.phones)
    visit("addresses", &mine.addresses, theirs.addresses)
    visit("links", &mine.links, theirs.links)
    visit("anniversaries", &mine.anniversaries, theirs.anniversaries)
    visit("notes", &mine.notes, theirs.notes)
  }

  // MARK: What few contacts have

  // To hand out a place for what is not there costs more than to look first.

  private mutating func visitRareMembers(_ mine: inout Contact, _ theirs: Contact) {
    if mine.kind != nil || theirs.kind != nil {
      visit("kind", &mine.kind, theirs.kind, nothing: nil)
    }
    if mine.prodId != nil || theirs.prodId != nil {
      visit("prodId", &mine.prodId, theirs.prodId, nothing: nil)
    }
    if mine.speakToAs != nil || theirs.speakToAs != nil {
      visit("speakToAs", &mine.speakToAs, theirs.speakToAs, nothing: nil)
    }
    if !mine.members.isEmpty || !theirs.members.isEmpty {
      visit("members", &mine.members, theirs.members, nothing: StringSet())
    }
    if !mine.relatedTo.isEmpty || !theirs.relatedTo.isEmpty {
      visit("relatedTo", &mine.relatedTo, theirs.relatedTo, nothing: [])
    }
    if !mine.localizations.isEmpty || !theirs.localizations.isEmpty {
      visit("localizations", &mine.localizations, theirs.localizations, nothing: [])
    }
  }

  private mutating func visitRareMaps(_ mine: inout Contact, _ theirs: Contact) {
    visitRare("preferredLanguages", \.preferredLanguages, &mine, theirs)
    visitRare("calendars", \.calendars, &mine, theirs)
    visitRare("schedulingAddresses", \.schedulingAddresses, &mine, theirs)
    visitRare("cryptoKeys", \.cryptoKeys, &mine, theirs)
    visitRare("directories", \.directories, &mine, theirs)
    visitRare("media", \.media, &mine, theirs)
    visitRare("personalInfo", \.personalInfo, &mine, theirs)
  }

  private mutating func visitRare<Entry: MapEntry & Hashable>(
    _ map: String, _ path: WritableKeyPath<Contact, [Entry]>, _ mine: inout Contact,
    _ theirs: Contact
  ) {
    let entries = theirs[keyPath: path]
    guard !mine[keyPath: path].isEmpty || !entries.isEmpty else { return }
    visit(map, &mine[keyPath: path], entries)
  }
}
