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
