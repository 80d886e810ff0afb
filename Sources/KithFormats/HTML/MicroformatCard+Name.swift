import KithModel
import KithText

// What somebody is called, and the organisations somebody is of.
extension MicroformatCard {
  /// The properties of a name's parts in the order in which they are read, each with the kinds that it holds; the first
  /// is what reading makes of it.
  static let nameParts: [(property: String, kinds: [NameComponent.Kind])] = [
    ("honorific-prefix", [.title]), ("given-name", [.given]), ("additional-name", [.given2]),
    ("family-name", [.surname, .surname2]), ("honorific-suffix", [.credential, .generation]),
  ]

  mutating func addName() {
    let full = names().first
    var components = namedComponents()
    // Implied is what the card does not say: one with an `n` that has no parts says that there are none.
    if components.isEmpty, nodes("n").isEmpty, let full, !isOrganization(full) {
      components = Self.implied(of: full)
    }
    if full == nil, components.isEmpty, let name = texts("n").first {
      contact.name = Name(full: name)
    } else if full != nil || !components.isEmpty {
      contact.name = Name(full: full, components: components)
    }
    addImpliedNickname(full)
    if let sort = nodes("sort-string").first {
      contact.name?.sortAs = [SortKey(.surname, page.value(of: sort))]
    }
  }

  private func names() -> [String] {
    nodes("fn").map { page.name(of: $0) }.filter { !$0.isEmpty }
  }

  /// The implied nickname optimisation of hCard: a name of one word, and no `n`, is how somebody calls oneself.
  private mutating func addImpliedNickname(_ full: String?) {
    guard let full, !isModern, !full.utf8.contains(ASCII.space), namedComponents().isEmpty,
      nodes("n").isEmpty, nodes("nickname").isEmpty, !isOrganization(full)
    else { return }
    contact.nicknames.append(Nickname(id: MapID.number(1), name: full))
  }

  private func namedComponents() -> [NameComponent] {
    Self.nameParts.flatMap { property, kinds in
      texts(property).map { NameComponent(kinds[0], $0) }
    }
  }

  /// Whether the name is that of the organisation, and so no person's.
  private func isOrganization(_ full: String) -> Bool {
    nodes("org").contains {
      page.value(of: $0) == full || texts("organization-name", in: $0) == [full]
    }
  }

  /// The implied n optimisation of hCard: two words are given and family name, `Doe, J` the other way round.
  static func implied(of full: String) -> [NameComponent] {
    let words = full.split(separator: " ").map(String.init)
    guard words.count == 2, words[0] != "," else { return [] }
    if words[0].hasSuffix(",") {
      return [
        NameComponent(.given, words[1]), NameComponent(.surname, String(words[0].dropLast())),
      ]
    }
    let isInitial = words[1].utf8.count == 1 || words[1].utf8.count == 2 && words[1].hasSuffix(".")
    return isInitial
      ? [NameComponent(.given, words[1]), NameComponent(.surname, words[0])]
      : [NameComponent(.given, words[0]), NameComponent(.surname, words[1])]
  }

  mutating func addKind() {
    guard let full = contact.name?.full else { return }
    let isOrganization = contact.organizations.contains { $0.name == full }
    if isOrganization { contact.kind = .org }
  }

  // MARK: Organisation

  mutating func addOrganizations() {
    for node in nodes("org") {
      let units = texts("organization-unit", in: node)
      var name = texts("organization-name", in: node).first ?? nestedName(node)
      if name == nil, units.isEmpty {
        let text = page.value(of: node)
        name = text.isEmpty ? nil : text
      }
      guard name != nil || !units.isEmpty else { continue }
      let id = MapID.number(contact.organizations.count + 1)
      contact.organizations.append(
        Organization(id: id, name: name, units: units.map(OrganizationUnit.init)))
    }
    addLooseOrganizations()
  }

  /// `organization-name` need not stand in `org`; a unit there is one of the name before it, or of the first.
  private mutating func addLooseOrganizations() {
    let first = contact.organizations.count
    var units: [OrganizationUnit] = []
    for (property, node) in values.all
    where Self.looseParts.contains(property.name) && !isInsideAny(node, of: "org") {
      let name = page.value(of: node)
      if name.isEmpty { continue }
      if property.name == "organization-name" {
        let id = MapID.number(contact.organizations.count + 1)
        contact.organizations.append(Organization(id: id, name: name, units: units))
        units = []
      } else if contact.organizations.count > first {
        contact.organizations[contact.organizations.count - 1].units.append(
          OrganizationUnit(name: name))
      } else {
        units.append(OrganizationUnit(name: name))
      }
    }
  }

  private static let looseParts = ["organization-name", "organization-unit"]

  // MARK: Titles and agents

  mutating func addTitle(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    var title = Title(
      id: MapID.number(contact.titles.count + 1), name: text, kind: name == "role" ? .role : .title)
    if contact.organizations.count == 1 { title.organizationId = contact.organizations[0].id }
    contact.titles.append(title)
  }

  /// Who acts for somebody; a card of that person is a contact too.
  mutating func addAgent(_ node: Int) {
    let name = nestedName(node) ?? page.value(of: node)
    let isKnown = contact.relatedTo.prefix(256).contains { $0.target == name }
    guard !name.isEmpty, !isKnown else { return }
    contact.relatedTo.append(Relation(to: name, relation: ["agent"]))
  }
}
