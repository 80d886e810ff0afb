import KithModel
import KithText

/// One card of a page, as it is written.
struct HTMLCardOutput {
  private(set) var bytes: [UInt8] = []

  /// The name that the card shows.
  private var shownName = ""
  /// Whether the card says nothing.
  private(set) var isEmpty = true

  /// Writes a card, and settles what is in it.
  mutating func write(_ contact: Contact, _ ledger: inout Ledger) {
    bytes += "<div class=\"vcard h-card\">\n".utf8
    writeName(contact, &ledger)
    let start = bytes.count
    for nickname in contact.nicknames {
      line("span", "nickname p-nickname", nickname.name)
      ledger.settle(.nicknames, 1, nickname.details)
    }
    for organization in contact.organizations { write(organization, &ledger) }
    for title in contact.titles {
      line("span", title.kind == .role ? "role p-role" : "title p-job-title", title.name)
      ledger.settle(.titles, 1, title.details)
    }
    writeWays(contact, &ledger)
    for address in contact.addresses { write(address, &ledger) }
    writeResources(contact, &ledger)
    writeDates(contact, &ledger)
    for keyword in contact.keywords.elements {
      line("span", "category p-category", keyword)
      ledger.settle(.keywords)
    }
    for note in contact.notes { write(note, &ledger) }
    writeMetadata(contact, &ledger)
    if bytes.count > start { isEmpty = false }
    bytes += "</div>\n".utf8
  }

  private mutating func writeMetadata(_ contact: Contact, _ ledger: inout Ledger) {
    if let uid = contact.uid, !UIDMinting.isMinted(uid) {
      value("uid u-uid", uid)
      ledger.settle(.uid)
    }
    if let updated = contact.updated {
      value("rev dt-rev", updated.text)
      ledger.settle(.updated)
    }
    // An organisation is told by its name, which is that of its employer.
    let isNamed = contact.organizations.contains { $0.name == contact.name?.full }
    if contact.kind == .org, isNamed { ledger.settle(.kind) }
  }

  private mutating func writeWays(_ contact: Contact, _ ledger: inout Ledger) {
    for email in contact.emails {
      let types = MicroformatUsage(email.contexts, [], email.pref, email.label).types
      let address = MicroformatCard.email(HTMLText.words(email.address.utf8))
      typed("email u-email", types, "a", address, href: "mailto:\(address)")
      ledger.settle(.emails, 1, email.details, saying: ContactDetails(.contexts))
    }
    writeMailLinks(contact, &ledger)
    for phone in contact.phones {
      let types = MicroformatUsage(phone.contexts, phone.features, phone.pref, phone.label).types
      typed("tel p-tel", types, "span", PhoneText.withoutScheme(phone.number), href: nil)
      ledger.settle(.phones, 1, phone.details, saying: ContactDetails(.contexts))
    }
  }

  /// Writes links to mailboxes as what any reader of a page takes them for: e-mail addresses, those that are not there yet.
  private mutating func writeMailLinks(_ contact: Contact, _ ledger: inout Ledger) {
    var known = Set(contact.emails.map { MicroformatCard.email(HTMLText.words($0.address.utf8)) })
    for link in contact.links where Self.isMail(link.uri) {
      let text = HTMLText.words(link.uri.utf8)
      // A subject or a text to write is not the address.
      guard !text.contains(byte: UInt8(ascii: "?")) else { continue }
      let address = MicroformatCard.email(text)
      ledger.settle(.links, 1, link.details)
      guard known.insert(address).inserted else { continue }
      line("a", "email u-email", address, [("href", "mailto:\(address)")])
    }
  }

  private static func isMail(_ address: String) -> Bool {
    address.trimmingWhitespace().utf8.startsIgnoringCase(with: "mailto:")
  }

  // MARK: Pieces

  /// Text as it will be read: line ends stand as `<br>`.
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

  /// A property on a line of its own, where it has a text.
  private mutating func line(
    _ name: String, _ classes: String, _ content: String, _ attributes: [(String, String)] = []
  ) {
    let content = HTMLText.words(content.utf8)
    guard !content.isEmpty else { return }
    element(name, classes, content, attributes)
    bytes.append(ASCII.lineFeed)
  }

  /// A value that is not shown.
  private mutating func value(_ classes: String, _ value: String) {
    guard !value.trimmed.isEmpty else { return }
    begin("data", classes, [("value", value)])
    bytes += "</data>\n".utf8
  }

  /// A value with its types.
  private mutating func typed(
    _ classes: String, _ types: [String], _ name: String, _ content: String, href: String?
  ) {
    let attributes = href.map { [("href", $0)] } ?? []
    let content = HTMLText.words(content.utf8)
    guard !types.isEmpty, !content.isEmpty else { return line(name, classes, content, attributes) }
    begin("span", classes)
    for type in types {
      element("span", "type", type)
      bytes.append(ASCII.space)
    }
    element(name, "value", content, attributes)
    bytes += "</span>\n".utf8
  }

  // MARK: Members

  private mutating func writeName(_ contact: Contact, _ ledger: inout Ledger) {
    let parts = Self.parts(of: contact.name)
    let spoken = parts.map(\.value).joined(separator: " ")
    let full = Self.full(contact, spoken)
    isEmpty = full.isEmpty
    shownName = full
    settle(contact.name, full, &ledger)
    guard full != spoken else { return write(parts, in: "h2", "fn n p-name") }
    // A name whose parts are not known is its own `n`: readers would make two parts of two words.
    if parts.isEmpty { return line("h2", "fn n p-name p-n", full) }
    line("h2", "fn p-name", full)
    write(parts, in: "p", "n")
  }

  /// Settles the parts that have a property, and those that the whole name says.
  private func settle(_ name: Name?, _ full: String, _ ledger: inout Ledger) {
    guard let name else { return }
    ledger.settleAll(.name, .full)
    for component in name.components where component.kind != .separator {
      if MicroformatCard.nameParts.contains(where: { $0.kinds.contains(component.kind) })
        || full.contains(text: component.value)
      {
        ledger.settle(.name, component.kind.detail)
      }
    }
  }

  private typealias Parts = [(property: String, value: String)]

  /// The parts of a name in the order in which they are read, so that writing again moves none.
  private static func parts(of name: Name?) -> Parts {
    guard let components = name?.components else { return [] }
    return MicroformatCard.nameParts.flatMap { property, kinds in
      components.filter { kinds.contains($0.kind) }
        .map { (property, HTMLText.words($0.value.utf8)) }.filter { !$0.1.isEmpty }
    }
  }

  private static func full(_ contact: Contact, _ spoken: String) -> String {
    let full = HTMLText.words((contact.name?.full ?? "").utf8)
    guard full.isEmpty else { return full }
    return spoken.isEmpty ? HTMLText.words((contact.shownName ?? "").utf8) : spoken
  }

  private mutating func write(_ parts: Parts, in name: String, _ classes: String) {
    begin(name, classes)
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(ASCII.space) }
      element("span", "\(part.property) p-\(part.property)", part.value)
    }
    bytes += "</\(name)>\n".utf8
  }

  private mutating func write(_ organization: Organization, _ ledger: inout Ledger) {
    let name = HTMLText.words((organization.name ?? "").utf8)
    let units = organization.units.map { HTMLText.words($0.name.utf8) }.filter { !$0.isEmpty }
    guard !name.isEmpty || !units.isEmpty else { return }
    ledger.settle(organization)
    begin("p", "org p-org")
    if !name.isEmpty { element("span", "organization-name p-organization-name", name) }
    for unit in units {
      bytes.append(ASCII.space)
      element("span", "organization-unit p-organization-unit", unit)
    }
    bytes += "</p>\n".utf8
  }

  private mutating func write(_ note: Note, _ ledger: inout Ledger) {
    ledger.settle(.notes, 1, note.details)
    let text = HTMLText.lines(note.note.utf8, between: ASCII.lineFeed)
    guard !text.isEmpty else { return }
    element("p", "note p-note", text)
    bytes.append(ASCII.lineFeed)
  }

  private mutating func write(_ address: Address, _ ledger: inout Ledger) {
    let known: Parts = MicroformatCard.addressParts.flatMap { kind, property in
      address.components.filter { Self.holds(kind, $0.kind) }
        .map { (property, HTMLText.words($0.value.utf8)) }.filter { !$0.1.isEmpty }
    }
    let full = HTMLText.lines((address.full ?? "").utf8, between: ASCII.lineFeed)
    guard !known.isEmpty || !full.isEmpty else { return }
    settle(address, isWhole: known.isEmpty, &ledger)
    begin("p", known.isEmpty ? "adr p-adr" : "adr p-adr h-adr")
    for type in MicroformatUsage(address.contexts, [], address.pref, nil).types {
      element("span", "type", type)
      bytes.append(ASCII.space)
    }
    for part in known {
      element("span", "\(part.property) p-\(part.property)", part.value)
      bytes.append(ASCII.space)
    }
    if known.isEmpty { text(full) }
    bytes += "</p>\n".utf8
  }

  /// Whether a component stands under the property of a kind: a floor where apartments do, a district where towns do.
  private static func holds(_ kind: AddressComponent.Kind, _ other: AddressComponent.Kind) -> Bool {
    kind.detail == other.detail || kind == .locality && other.detail == .district
  }

  /// Settles the parts that have a property; an address of none stands as it was written.
  private func settle(_ address: Address, isWhole: Bool, _ ledger: inout Ledger) {
    var said = Self.saidOfAddresses
    if isWhole { said.insert(ContactDetails(.full)) }
    // The code of a country has no property.
    if address.joined(.country) == nil { said.remove(ContactDetails(.country)) }
    ledger.settle(.addresses, 1, address.details, saying: said)
  }

  private static let saidOfAddresses = ContactDetails(
    [.contexts, .district] + MicroformatCard.addressParts.map { $0.kind.detail })

  private mutating func writeResources(_ contact: Contact, _ ledger: inout Ledger) {
    // A page has one link to an address; its name is the first that there is.
    var written: Set<String> = []
    let labels = Dictionary(contact.links.compactMap { link in link.label.map { (link.uri, $0) } })
    { first, _ in first }
    for var link in contact.links {
      link.uri = String(link.uri.trimmingWhitespace())
      guard URIText.hasScheme(link.uri), !LinkAddress.isUnsafe(link.uri), !Self.isMail(link.uri)
      else { continue }
      let isLink = LinkAddress.isForLinks(link.uri)
      let said = isLink && link.contexts.isEmpty && text(of: link.label) != nil
      ledger.settle(.links, 1, link.details, saying: said ? ContactDetails(.contexts) : [])
      guard written.insert(link.uri).inserted else { continue }
      link.label = link.label ?? labels[link.uri]
      guard isLink else {
        line("span", "url u-url", link.uri)
        continue
      }
      line("a", "url u-url", text(of: link.label) ?? link.uri, [("href", link.uri)])
    }
    for service in contact.onlineServices { write(service, &ledger) }
    for medium in contact.media { write(medium, &ledger) }
  }

  private mutating func write(_ service: OnlineService, _ ledger: inout Ledger) {
    guard let uri = service.uri.map({ String($0.trimmingWhitespace()) }), URIText.hasScheme(uri),
      !LinkAddress.isUnsafe(uri)
    else { return }
    guard LinkAddress.isForLinks(uri) else {
      ledger.settle(.onlineServices, 1, service.details)
      return line("span", "impp u-impp", uri)
    }
    let name = text(of: service.service)
    ledger.settle(
      .onlineServices, 1, service.details, saying: name == nil ? [] : ContactDetails(.service))
    line("a", "impp u-impp", name ?? uri, [("href", uri)])
  }

  /// The text of a link; none where it would be taken for the name.
  private func text(of label: String?) -> String? {
    let text = HTMLText.words((label ?? "").utf8)
    return text.isEmpty || text == shownName ? nil : text
  }

  private mutating func write(_ medium: Resource, _ ledger: inout Ledger) {
    let isImage = medium.uri.utf8.startsIgnoringCase(with: "data:image/")
    guard isImage || medium.uri.contains(ascii: "://") && !LinkAddress.isUnsafe(medium.uri) else {
      return
    }
    ledger.settle(.media, 1, medium.details)
    // A kind of another's making must not become a class, or leave the attribute.
    let name = medium.kind.flatMap { Self.mediaClasses[$0] } ?? "photo"
    guard isImage || LinkAddress.isPage(medium.uri) else {
      return line("span", "\(name) u-\(name)", medium.uri)
    }
    guard name != "sound" else {
      begin("audio", "sound u-sound", [("src", medium.uri), ("controls", "")])
      bytes += "</audio>\n".utf8
      return
    }
    begin("img", "\(name) u-\(name)", [("src", medium.uri), ("alt", "")])
    bytes.append(ASCII.lineFeed)
  }

  private static let mediaClasses: [Resource.Kind: String] = [
    .photo: "photo", .logo: "logo", .sound: "sound",
  ]

  private mutating func writeDates(_ contact: Contact, _ ledger: inout Ledger) {
    for anniversary in contact.anniversaries {
      guard anniversary.kind == .birth || anniversary.kind == .wedding,
        case .date(let date) = anniversary.date, date.month != nil, date.day != nil,
        date.isGregorian
      else { continue }
      ledger.settle(.anniversaries, 1, anniversary.details, saying: ContactDetails(.year))
      let classes = anniversary.kind == .birth ? "bday dt-bday" : "dt-anniversary"
      line("time", classes, date.description, [("datetime", date.description)])
    }
  }
}
