import KithModel

/// The columns of the table that Kith writes: always the same, so that scripts can rely on them.
///
/// Values that do not fit into the numbered columns are joined by ` ::: ` in the last of them.
enum CSVColumns {
  /// One column.
  struct CSVColumn: Sendable {
    /// The heading.
    let heading: String
    /// The field that reading makes of it.
    let field: String
    /// The cell of a contact.
    let cell: @Sendable (Contact) -> String?
  }

  /// How many columns of a kind there are.
  static let count = 3

  /// All columns.
  static let all: [CSVColumn] =
    names + work + emails + phones + addresses + web + rest + person

  /// The headings as they are compared.
  static let normalized = all.map { CSVHeading.normalized($0.heading) }

  /// How many of these headings Kith's own columns reach to; `nil` where not all of them are there.
  ///
  /// Somebody may have put others between them.
  static func end(in headings: [String]) -> Int? {
    var rest = normalized[...]
    for (place, heading) in headings.enumerated() where heading == rest.first {
      rest = rest.dropFirst()
      if rest.isEmpty { return place + 1 }
    }
    return nil
  }

  /// The field of each heading.
  static let headings: [String: String] = Dictionary(
    zip(normalized, all.map(\.field)),
    uniquingKeysWith: { first, _ in first })

  private static let names = [
    CSVColumn(heading: "Full Name", field: "name.full") { $0.name?.display },
    CSVColumn(heading: "Prefix", field: "name.prefix") { $0.name?.joined(.title) },
    CSVColumn(heading: "First Name", field: "name.given") { $0.name?.joined(.given) },
    CSVColumn(heading: "Middle Name", field: "name.middle") { $0.name?.joined(.given2) },
    CSVColumn(heading: "Last Name", field: "name.family") { $0.name?.joined(.surname, .surname2) },
    CSVColumn(heading: "Suffix", field: "name.suffix") {
      $0.name?.joined(.generation, .credential)
    },
    CSVColumn(heading: "Nickname", field: "name.nickname") { joined($0.nicknames.map(\.name)) },
  ]

  private static let work = [
    CSVColumn(heading: "Company", field: "org.name") {
      joined($0.organizations.compactMap(\.name))
    },
    CSVColumn(heading: "Department", field: "org.department") {
      $0.organizations.first?.units.map(\.name).joined(separator: ", ")
    },
    CSVColumn(heading: "Job Title", field: "org.title") {
      joined($0.titles.filter { $0.kind != .role }.map(\.name))
    },
    CSVColumn(heading: "Role", field: "org.role") {
      joined($0.titles.filter { $0.kind == .role }.map(\.name))
    },
  ]

  private static let emails = (1...count).flatMap { number in
    let heading = number == 1 ? "Email" : "Email \(number)"
    return [
      CSVColumn(heading: heading, field: "group.email.\(number).value") { contact in
        numbered(contact.emails.map(\.address), number)
      },
      CSVColumn(heading: "\(heading) Type", field: "group.email.\(number).type") { contact in
        guard number <= contact.emails.count else { return nil }
        let email = contact.emails[number - 1]
        return CSVUsage.text(contexts: email.contexts, pref: email.pref, label: email.label)
      },
    ]
  }

  private static let phones = (1...count).flatMap { number in
    let heading = number == 1 ? "Phone" : "Phone \(number)"
    return [
      CSVColumn(heading: heading, field: "group.phone.\(number).value") { contact in
        numbered(contact.phones.map(\.number), number)
      },
      CSVColumn(heading: "\(heading) Type", field: "group.phone.\(number).type") { contact in
        guard number <= contact.phones.count else { return nil }
        let phone = contact.phones[number - 1]
        return CSVUsage.text(
          contexts: phone.contexts, features: phone.features, pref: phone.pref, label: phone.label)
      },
    ]
  }

  private static let addresses = ["Home", "Work", "Other"].flatMap { slot in
    addressParts.map { part in
      CSVColumn(
        heading: "\(slot) \(part.heading)", field: "address.\(slot.lowercased()).\(part.field)"
      ) { contact in
        guard let address = address(of: contact, in: slot) else { return nil }
        if part.field == "street", address.components.isEmpty { return address.full }
        let values = address.components.filter { part.kinds.contains($0.kind) }.map(\.value)
        if values.isEmpty { return part.field == "country" ? address.countryCode : nil }
        return values.joined(separator: " ")
      }
    }
  }

  /// The parts of an address that have columns, and the kinds of components in each.
  static let addressParts: [(heading: String, field: String, kinds: Set<AddressComponent.Kind>)] = [
    ("PO Box", "pobox", [.postOfficeBox]),
    (
      "Street", "street",
      [.number, .name, .block, .building, .floor, .room, .apartment, .direction, .landmark]
    ),
    ("City", "city", [.locality, .district, .subdistrict]), ("State", "region", [.region]),
    ("Postal Code", "postal", [.postcode]), ("Country", "country", [.country]),
  ]

  /// The address that stands in a slot: the first of each context, and the first of none.
  static func address(of contact: Contact, in slot: String) -> Address? {
    contact.addresses.first {
      switch slot {
      case "Home": $0.contexts.contains("private")
      case "Work": $0.contexts.contains("work") && !$0.contexts.contains("private")
      default: !$0.contexts.contains("private") && !$0.contexts.contains("work")
      }
    }
  }

  private static let web = [
    CSVColumn(heading: "Website", field: "url") { joined($0.links.map(\.uri)) },
    CSVColumn(heading: "LinkedIn", field: "url.linkedin") { contact in
      joined(
        contact.onlineServices.filter { $0.service == "LinkedIn" }.compactMap { $0.uri ?? $0.user })
    },
    CSVColumn(heading: "Profiles", field: "profiles") { joined(profiles($0).compactMap(text)) },
  ]

  private static let rest = [
    CSVColumn(heading: "Birthday", field: "birthday") { date(of: $0, .birth) },
    CSVColumn(heading: "Anniversary", field: "anniversary") { date(of: $0, .wedding) },
    CSVColumn(heading: "Tags", field: "categories") { joined($0.keywords.elements) },
    CSVColumn(heading: "Notes", field: "note") { joined($0.notes.map(\.note)) },
    CSVColumn(heading: "Connected On", field: "linkedin.connectedOn") {
      $0.sources.lazy.compactMap(\.connectedOn).first
    },
    CSVColumn(heading: "UID", field: "uid") { contact in
      contact.uid.flatMap { UIDMinting.isMinted($0) ? nil : $0 }
    },
  ]

  private static func date(of contact: Contact, _ kind: Anniversary.Kind) -> String? {
    for anniversary in contact.anniversaries where anniversary.kind == kind {
      switch anniversary.date {
      case .date(let date): return date.description
      case .timestamp(let moment): return String(moment.text.prefix(10))
      }
    }
    return nil
  }

  static func joined(_ values: [String]) -> String? {
    guard values.count > 1 else { return values.first }
    let texts = values.map(CSVCell.trimmed).filter { !$0.isEmpty }
    return texts.joined(separator: " ::: ")
  }

  private static func numbered(_ values: [String], _ number: Int) -> String? {
    guard number <= values.count else { return nil }
    return number < count ? values[number - 1] : joined(Array(values[(number - 1)...]))
  }
}
