import KithModel

/// Counts what a contact has in each member, for formats that hold only a few of them.
enum MemberCounts {
  /// The losses of a format that holds only these members, and what it loses in those it has.
  static func losses(holding held: Set<String>, besides others: [Loss]) -> [Loss] {
    others
      + counts(Contact()).map(\.field).filter { !held.contains($0) }.map { Loss($0, "left out") }
  }

  /// Counts what a contact has in members that the format does not hold.
  static func add(_ contact: Contact, holding held: Set<String>, to losses: inout LossReport) {
    for (field, count) in counts(contact) where !held.contains(field) { losses.add(field, count) }
  }

  /// Whether a contact says nothing that a format holds: as a record it would be empty.
  static func isEmpty(_ contact: Contact, holding isHeld: (String) -> Bool) -> Bool {
    // Nearly everybody has a name.
    guard contact.name?.full?.isEmpty ?? true, contact.name?.components.isEmpty ?? true else {
      return false
    }
    let isMinted = contact.uid.map { UIDMinting.isMinted($0) } ?? true
    return isMinted && contact.prodId == nil
      && counts(contact).allSatisfy { $0.count == 0 || !isHeld($0.field) }
  }

  /// What a contact lacks that says nothing.
  static let nothing = "contacts that say nothing which it holds"

  private static func counts(_ contact: Contact) -> [(field: String, count: Int)] {
    [
      ("created", contact.created == nil ? 0 : 1), ("updated", contact.updated == nil ? 0 : 1),
      ("kind", contact.kind == nil || contact.kind == .individual ? 0 : 1),
      ("language", contact.language == nil ? 0 : 1), ("members", contact.members.count),
      ("relatedTo", contact.relatedTo.count),
      ("name/components", contact.name?.components.count ?? 0),
      ("nicknames", contact.nicknames.count), ("organizations", contact.organizations.count),
      ("speakToAs", contact.speakToAs == nil ? 0 : 1), ("titles", contact.titles.count),
      ("emails", contact.emails.count), ("onlineServices", contact.onlineServices.count),
      ("phones", contact.phones.count), ("preferredLanguages", contact.preferredLanguages.count),
      ("calendars", contact.calendars.count),
      ("schedulingAddresses", contact.schedulingAddresses.count),
      ("addresses", contact.addresses.count), ("cryptoKeys", contact.cryptoKeys.count),
      ("directories", contact.directories.count), ("links", contact.links.count),
      ("media", contact.media.count), ("localizations", contact.localizations.count),
      ("anniversaries", contact.anniversaries.count), ("keywords", contact.keywords.count),
      ("notes", contact.notes.count), ("personalInfo", contact.personalInfo.count),
      ("vCardProps", contact.vCardProps.count), ("columns", contact.columns.count),
      ("extensions", contact.extensions.members.count),
      ("connectedOn", contact.sources.count { $0.connectedOn != nil }),
    ]
  }
}
