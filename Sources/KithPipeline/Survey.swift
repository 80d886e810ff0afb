public import KithFormats
public import KithModel
import KithText

/// Counts what is in the contacts that pass: which members are filled, and what no member took.
public final class Survey: StreamingStep {
  /// How many contacts have something in each member.
  public private(set) var members: [(member: ContactMember, count: Int)] = Survey.surveyed.map {
    ($0, 0)
  }
  /// How often a column or property that maps to nothing came, by its name.
  public private(set) var unmapped: [String: Int] = [:]

  /// Makes an empty survey.
  public init() {}

  /// Counts the contacts.
  public func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) -> [Contact] {
    for contact in contacts { count(contact) }
    return contacts
  }

  private func count(_ contact: Contact) {
    for index in members.indices where contact.count(of: members[index].member) > 0 {
      members[index].count += 1
    }
    for column in contact.columns { countUnmapped("column '\(column.heading)'") }
    for property in contact.vCardProps { countUnmapped("property \(property.name.uppercased())") }
    for words in contact.vCardWordsNotUnderstood { countUnmapped(words) }
    for member in contact.extensions.members { countUnmapped("member '\(member.name)'") }
  }

  /// Counts a name; more of them than anyone reads are counted together.
  private func countUnmapped(_ name: String) {
    let isKnown = unmapped.count < Self.maxNames || unmapped[name] != nil
    unmapped[isKnown ? name : "other names", default: 0] += 1
  }

  private static let maxNames = 1000

  /// What tells of the person: the name first, then as a Card is written.
  private static let surveyed: [ContactMember] = {
    let members = ContactMember.allCases.filter {
      !$0.isOfRecord && !$0.isOfCard && $0 != .vCardProps && $0 != .extensions
    }
    return members.drop { $0 != .name } + members.prefix { $0 != .name }
  }()
}
