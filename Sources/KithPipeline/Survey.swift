public import KithFormats
public import KithModel

/// Counts what is in the contacts that pass: which members are filled, and what no member took.
public final class Survey: Step {
  /// How many contacts have something in each member, in the order of a Card.
  public private(set) var members: [(name: String, count: Int)] = []
  /// How often a column or property that maps to nothing came, by its name.
  public private(set) var unmapped: [String: Int] = [:]

  /// Makes an empty survey.
  public init() {}

  /// Counts the contacts and hands them on.
  public func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    for contact in contacts { count(contact) }
    try emit(contacts)
  }

  private func count(_ contact: Contact) {
    let filled = Self.filled(contact)
    if members.isEmpty { members = filled.map { ($0.0, 0) } }
    for (index, member) in filled.enumerated() where member.1 { members[index].count += 1 }
    for column in contact.columns { countUnmapped("column '\(column.heading)'") }
    for property in contact.vCardProps { countUnmapped("property \(property.name.uppercased())") }
    for member in contact.extensions.members { countUnmapped("member '\(member.name)'") }
  }

  /// Counts a name; more of them than anyone reads are counted together.
  private func countUnmapped(_ name: String) {
    let isKnown = unmapped.count < Self.mostNames || unmapped[name] != nil
    unmapped[isKnown ? name : "other names", default: 0] += 1
  }

  private static let mostNames = 1000

  private static func filled(_ contact: Contact) -> [(String, Bool)] {
    [
      ("name", contact.name != nil), ("nicknames", !contact.nicknames.isEmpty),
      ("organizations", !contact.organizations.isEmpty), ("titles", !contact.titles.isEmpty),
      ("speakToAs", contact.speakToAs != nil), ("emails", !contact.emails.isEmpty),
      ("phones", !contact.phones.isEmpty), ("onlineServices", !contact.onlineServices.isEmpty),
      ("addresses", !contact.addresses.isEmpty), ("links", !contact.links.isEmpty),
      ("media", !contact.media.isEmpty), ("anniversaries", !contact.anniversaries.isEmpty),
      ("keywords", !contact.keywords.isEmpty), ("notes", !contact.notes.isEmpty),
      ("personalInfo", !contact.personalInfo.isEmpty), ("relatedTo", !contact.relatedTo.isEmpty),
      ("members", !contact.members.isEmpty),
      ("preferredLanguages", !contact.preferredLanguages.isEmpty),
      ("calendars", !contact.calendars.isEmpty),
      ("schedulingAddresses", !contact.schedulingAddresses.isEmpty),
      ("cryptoKeys", !contact.cryptoKeys.isEmpty), ("directories", !contact.directories.isEmpty),
      ("localizations", !contact.localizations.isEmpty),
    ]
  }
}
