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
    members.map { ($0.field, contact.count(of: $0)) }
      + [
        ("name/components", contact.name?.components.count ?? 0),
        ("connectedOn", contact.sources.count { $0.connectedOn != nil }),
      ]
  }

  private static let members = ContactMember.allCases.filter {
    $0 != .name && $0 != .uid && $0 != .prodId && ($0 == .columns || !$0.isOurs)
  }
}
