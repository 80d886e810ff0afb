import KithModel

/// One card of a page, as it is written.
struct HTMLCardOutput {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ contact: Contact, _ losses: inout LossReport) {
    bytes += "<div class=\"vcard h-card\">\n".utf8
    writeName(contact)
    for nickname in contact.nicknames { line("span", "nickname p-nickname", nickname.name) }
    for organization in contact.organizations { write(organization) }
    for title in contact.titles {
      line("span", title.kind == .role ? "role p-role" : "title p-job-title", title.name)
    }
    for email in contact.emails {
      let types = words(email.contexts, [], email.pref, email.label)
      typed("email u-email", types, "a", email.address, href: "mailto:\(email.address)")
    }
    for phone in contact.phones {
      let types = words(phone.contexts, phone.features, phone.pref, phone.label)
      typed("tel p-tel", types, "span", phone.number, href: nil)
    }
    for address in contact.addresses { write(address, &losses) }
    writeResources(contact, &losses)
    writeDates(contact, &losses)
    for keyword in contact.keywords.elements { line("span", "category p-category", keyword) }
    for note in contact.notes { line("p", "note p-note", note.note) }
    if let uid = contact.uid, !UIDMinting.isMinted(uid) { value("uid u-uid", uid) }
    if let updated = contact.updated { value("rev dt-rev", updated.text) }
    let isNamed = contact.organizations.contains { $0.name == contact.name?.full }
    losses.add("kind", contact.kind == .org && !isNamed ? 1 : 0)
    bytes += "</div>\n".utf8
  }

  // MARK: Pieces

  private mutating func text(_ text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { bytes += "<br>".utf8 }
      XMLText.append(line.utf8, to: &bytes)
    }
  }

  private mutating func begin(
    _ name: String, _ classes: String, _ attributes: [(String, String)] = []
  ) {
    bytes += "<\(name) class=\"\(classes)\"".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      XMLText.append(value.utf8, isAttribute: true, to: &bytes)
      bytes.append(ASCII.quote)
    }
    bytes.append(ASCII.greater)
  }

  private mutating func element(
    _ name: String, _ classes: String, _ content: String, _ attributes: [(String, String)] = []
  ) {
    begin(name, classes, attributes)
    text(content)
    bytes += "</\(name)>".utf8
  }

  private mutating func line(
    _ name: String, _ classes: String, _ content: String, _ attributes: [(String, String)] = []
  ) {
    element(name, classes, content, attributes)
    bytes.append(ASCII.lineFeed)
  }

  /// A value that is not shown.
  private mutating func value(_ classes: String, _ value: String) {
    begin("data", classes, [("value", value)])
    bytes += "</data>\n".utf8
  }

  /// A value with its types.
  private mutating func typed(
    _ classes: String, _ types: [String], _ name: String, _ content: String, href: String?
  ) {
    let attributes = href.map { [("href", $0)] } ?? []
    guard !types.isEmpty else { return line(name, classes, content, attributes) }
    begin("span", classes)
    for type in types {
      element("span", "type", type)
      bytes.append(ASCII.space)
    }
    element(name, "value", content, attributes)
    bytes += "</span>\n".utf8
  }

  private func words(
    _ contexts: StringSet, _ features: StringSet, _ pref: Int?, _ label: String?
  ) -> [String] {
    var words = contexts.elements.map { $0 == "private" ? "home" : $0 }
    words += features.elements.map { $0 == "mobile" ? "cell" : $0 }
    if pref == 1 { words.append("pref") }
    if let label { words.append(label) }
    return words
  }

  // MARK: Members

  private static let nameClasses: [NameComponent.Kind: String] = [
    .title: "honorific-prefix", .given: "given-name", .given2: "additional-name",
    .surname: "family-name", .surname2: "family-name", .credential: "honorific-suffix",
    .generation: "honorific-suffix",
  ]

  private mutating func writeName(_ contact: Contact) {
    let components = contact.name?.components.filter { Self.nameClasses[$0.kind] != nil } ?? []
    let spoken = components.map(\.value).joined(separator: " ")
    if let full = contact.name?.full ?? (components.isEmpty ? contact.shownName : nil),
      full != spoken
    {
      // A name whose parts are not known is its own `n`: readers would make two parts of two words.
      if components.isEmpty { return line("h2", "fn n p-name", full) }
      line("h2", "fn p-name", full)
      begin("p", "n")
    } else {
      begin("h2", "fn n p-name")
    }
    let isSpoken = contact.name?.full == nil || contact.name?.full == spoken
    for (index, component) in components.enumerated() {
      if index > 0 { bytes.append(ASCII.space) }
      let name = Self.nameClasses[component.kind] ?? "additional-name"
      element("span", "\(name) p-\(name)", component.value)
    }
    bytes += isSpoken ? "</h2>\n".utf8 : "</p>\n".utf8
  }

  private mutating func write(_ organization: Organization) {
    begin("p", "org p-org")
    if let name = organization.name {
      element("span", "organization-name p-organization-name", name)
    }
    for unit in organization.units {
      bytes += " ".utf8
      element("span", "organization-unit p-organization-unit", unit.name)
    }
    bytes += "</p>\n".utf8
  }

  private static let addressClasses: [AddressComponent.Kind: String] = [
    .postOfficeBox: "post-office-box", .apartment: "extended-address", .name: "street-address",
    .locality: "locality", .region: "region", .postcode: "postal-code", .country: "country-name",
  ]

  private mutating func write(_ address: Address, _ losses: inout LossReport) {
    let known = address.components.filter { Self.addressClasses[$0.kind] != nil }
    losses.add(
      "addresses", address.components.count - known.count + (address.coordinates == nil ? 0 : 1))
    guard !known.isEmpty || address.full != nil else { return }
    begin("p", known.isEmpty ? "adr p-adr" : "adr p-adr h-adr")
    for word in words(address.contexts, [], address.pref, nil) {
      element("span", "type", word)
      bytes.append(ASCII.space)
    }
    for component in known {
      let name = Self.addressClasses[component.kind] ?? ""
      element("span", "\(name) p-\(name)", component.value)
      bytes.append(ASCII.space)
    }
    if known.isEmpty, let full = address.full { text(full) }
    bytes += "</p>\n".utf8
  }

  private mutating func writeResources(_ contact: Contact, _ losses: inout LossReport) {
    for link in contact.links {
      guard URIText.hasScheme(link.uri), !LinkAddress.isUnsafe(link.uri) else {
        losses.add("links")
        continue
      }
      losses.add("links", link.label != nil || link.mediaType != nil ? 1 : 0)
      guard LinkAddress.isForLinks(link.uri) else {
        line("span", "url u-url", link.uri)
        continue
      }
      line("a", "url u-url", link.label ?? link.uri, [("href", link.uri)])
    }
    for service in contact.onlineServices {
      losses.add("onlineServices", service.service != nil || service.user != nil ? 1 : 0)
      guard let uri = service.uri, URIText.hasScheme(uri), !LinkAddress.isUnsafe(uri) else {
        continue
      }
      guard LinkAddress.isForLinks(uri) else {
        line("span", "impp u-impp", uri)
        continue
      }
      line("a", "impp u-impp", service.service ?? uri, [("href", uri)])
    }
    for medium in contact.media { write(medium, &losses) }
  }

  private mutating func write(_ medium: Resource, _ losses: inout LossReport) {
    let isImage = medium.uri.utf8.startsIgnoringCase(with: "data:image/")
    guard isImage || medium.uri.contains(ascii: "://") && !LinkAddress.isUnsafe(medium.uri) else {
      return losses.add("media")
    }
    // A kind of another's making must not become a class, or leave the attribute.
    let name = medium.kind.flatMap { Self.mediaClasses[$0] } ?? "photo"
    guard isImage || LinkAddress.isPage(medium.uri) else {
      return line("span", "\(name) u-\(name)", medium.uri)
    }
    guard name != "sound" else {
      return line("audio", "sound u-sound", "", [("src", medium.uri), ("controls", "")])
    }
    begin("img", "\(name) u-\(name)", [("src", medium.uri), ("alt", "")])
    bytes.append(ASCII.lineFeed)
  }

  private static let mediaClasses: [Resource.Kind: String] = [
    .photo: "photo", .logo: "logo", .sound: "sound",
  ]

  private mutating func writeDates(_ contact: Contact, _ losses: inout LossReport) {
    for anniversary in contact.anniversaries {
      guard anniversary.kind == .birth || anniversary.kind == .wedding,
        case .date(let date) = anniversary.date, date.month != nil, date.day != nil
      else {
        losses.add("anniversaries")
        continue
      }
      let classes = anniversary.kind == .birth ? "bday dt-bday" : "dt-anniversary"
      line("time", classes, date.description, [("datetime", date.description)])
    }
  }
}
