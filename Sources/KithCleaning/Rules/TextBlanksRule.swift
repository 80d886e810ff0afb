import KithModel

extension CleaningRule {
  /// Runs of white space in organisations, units and titles become one blank; their letters stay.
  static let textBlanks = CleaningRule(
    slug: "text.white-space",
    summary: "Runs of white space in organisations, units and titles become one blank"
  ) { draft in
    let slug = "text.white-space"
    for (index, organization) in draft.contact.organizations.enumerated() {
      if let name = organization.name, let clean = WhiteSpace.collapsed(name) {
        draft.contact.organizations[index].name = clean
        draft.record(slug, was: name, at: "organizations", organization.id, "name")
      }
      for (unit, was) in organization.units.enumerated() {
        guard let clean = WhiteSpace.collapsed(was.name) else { continue }
        draft.contact.organizations[index].units[unit].name = clean
        draft.record(
          slug, was: was.name, at: "organizations", organization.id, "units", String(unit), "name")
      }
    }
    for (index, title) in draft.contact.titles.enumerated() {
      guard let clean = WhiteSpace.collapsed(title.name) else { continue }
      draft.contact.titles[index].name = clean
      draft.record(slug, was: title.name, at: "titles", title.id, "name")
    }
  }
}
