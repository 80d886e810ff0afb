import KithModel
import KithText

extension CleaningRule {
  /// Runs of white space in organisations and units become one blank; their letters stay.
  static let textBlanks = CleaningRule(
    slug: "text.white-space",
    summary: "Runs of white space in organisations and their units become one blank"
  ) { draft in
    let slug = "text.white-space"
    for (index, organization) in draft.contact.organizations.enumerated() {
      if let name = organization.name, let clean = WhiteSpace.collapsed(name) {
        draft.contact.organizations[index].name = clean
        draft.record(slug, was: name, now: clean, at: "organizations", organization.id, "name")
      }
      for (unit, was) in organization.units.enumerated() {
        guard let clean = WhiteSpace.collapsed(was.name) else { continue }
        draft.contact.organizations[index].units[unit].name = clean
        draft.record(
          slug, was: was.name, now: clean, at: "organizations", organization.id, "units",
          String(unit), "name")
      }
    }
  }
}
