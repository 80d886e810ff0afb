import KithModel
import KithText

/// ORG, TITLE and ROLE (RFC 6350 section 6.6).
enum OrganizationProperties {
  static func readOrganization(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let parts = line.parts(of: line.value, between: ASCII.semicolon)
    if parts.allSatisfy(\.isEmpty) { return true }
    let usage = line.usage(consuming: [.sortAs])
    let count = card.contact.organizations.count
    var organization = Organization(id: card.id(usage, after: count))
    if !parts[0].isEmpty { organization.name = line.unescaped(parts[0]) }
    for part in parts.dropFirst() where !part.isEmpty {
      organization.units.append(OrganizationUnit(name: line.unescaped(part)))
    }
    readSortKeys(line, &organization)
    organization.contexts = usage.contexts
    organization.extensions = usage.extensions
    organization.extensions.keepPreference(usage.pref)
    organization.extensions.keepLabel(usage.label)
    card.contact.organizations.append(organization)
    return true
  }

  private static func readSortKeys(_ line: ContentLine, _ organization: inout Organization) {
    let texts = line.sortKeys
    if let first = texts.first, !first.isEmpty { organization.sortAs = first }
    for (index, text) in texts.dropFirst().enumerated()
    where index < organization.units.count && !text.isEmpty {
      organization.units[index].sortAs = text
    }
  }

  static func readTitle(
    _ line: ContentLine, _ kind: Title.Kind?, _ card: inout CardBuilder
  ) -> Bool {
    let usage = line.usage()
    let count = card.contact.titles.count
    var title = Title(id: card.id(usage, after: count), name: line.text, kind: kind)
    title.extensions = usage.extensions
    title.extensions.keep(usage)
    if !line.group.isEmpty {
      card.pending.titles.append((count, line.text(of: line.group).lowercased()))
    }
    card.contact.titles.append(title)
    return true
  }

  /// Writes ORG, TITLE and ROLE, which are joined by groups.
  static func writeOrganizationsAndTitles(_ contact: Contact, _ output: inout CardOutput) {
    let groups = output.groups(ofOrganizationsIn: contact)
    for (index, organization) in contact.organizations.enumerated()
    where organization.name?.isEmpty == false || !organization.units.isEmpty {
      output.line("ORG", group: groups[organization.id]) {
        $0.id(organization.id, at: index)
        $0.contexts(organization.contexts)
        let keys = [organization.sortAs ?? ""] + organization.units.map { $0.sortAs ?? "" }
        if let last = keys.lastIndex(where: { !$0.isEmpty }) {
          $0.parameter("SORT-AS", keys[...last].joined(separator: ","))
        }
        $0.extensions(organization.extensions)
        let units = organization.units.map(\.name).filter { !$0.trimmed.isEmpty }
        $0.value(structured: [[organization.name ?? ""]] + units.map { [$0] })
      }
    }
    for (index, title) in contact.titles.enumerated() {
      let group = title.organizationId.flatMap { groups[$0] } ?? title.extensions.group
      output.line(title.kind == .role ? "ROLE" : "TITLE", group: group) {
        $0.id(title.id, at: index)
        $0.extensions(title.extensions)
        $0.value(text: title.name)
      }
    }
  }
}

extension Extensions {
  /// Keeps a preference that the object has no member for.
  mutating func keepPreference(_ pref: Int?) {
    if let pref { vCardParams.add("pref", String(pref)) }
  }

  /// Keeps a label that the object has no member for.
  mutating func keepLabel(_ label: String?) {
    if let label { vCardParams.add("x-custom", label) }
  }

  /// Keeps a preference, a label and contexts that the object has no members for.
  mutating func keep(_ usage: Usage) {
    keepPreference(usage.pref)
    keepLabel(usage.label)
    keepContexts(usage.contexts)
  }

  /// Keeps contexts that the object has no member for.
  mutating func keepContexts(_ contexts: StringSet) {
    for context in contexts.elements {
      vCardParams.add("type", context == "private" ? "home" : context)
    }
  }
}
