import KithCleaning
import KithModel

/// Makes a contact of an hCard or h-card.
struct MicroformatCard {
  var contact = Contact()
  let page: MicroformatPage
  let root: Int
  let isModern: Bool
  /// The values in the order of the page, each with the element it is of.
  private var values: [(property: MicroformatProperty, node: Int)] = []
  private var hasNested = false
  /// The place of the address whose parts stand in the card itself.
  private var looseAddress: Int?
  /// Elements that were walked: one that includes itself is walked once.
  private var walked: Set<Int> = []

  init(_ page: MicroformatPage, root: Int) {
    self.page = page
    self.root = root
    isModern = page.card(root)?.isModern ?? false
  }

  /// Whether the card says nothing of anybody.
  var isEmpty: Bool {
    var plain = Contact()
    plain.sources = contact.sources
    return contact == plain
  }

  mutating func fill(_ sink: inout XMLRecordSink) {
    walk(root, depth: 0)
    addName()
    addOrganizations()
    for (property, node) in values { take(property, node, &sink) }
    addImplied(&sink)
    addKind()
  }

  // MARK: Properties

  /// The elements that were looked at.
  var cost: Int { walked.count }

  /// A card may be the whole page, but nobody has thousands of addresses.
  private static let mostElements = 50_000
  private static let mostValues = 1000

  /// Collects the properties in an element; those of another microformat inside are its own.
  private mutating func walk(_ node: Int, depth: Int) {
    guard depth < XMLLimits.depth, walked.count < Self.mostElements, values.count < Self.mostValues,
      walked.insert(node).inserted
    else { return }
    for child in page.children(of: node) where !page.tree[child].isText {
      let isRoot = page.isRoot(child)
      let classes = page.tree[child].words("class")
      for name in classes {
        if let property = MicroformatProperty(class: name, isModern: isModern) {
          values.append((property, child))
        }
      }
      if isRoot { hasNested = true }
      // The parts of an address stand in `h-adr`, and those of a position in `h-geo`.
      let isPart = classes.contains { ["h-adr", "h-geo", "adr", "geo"].contains($0) }
      if !isRoot || isPart { walk(child, depth: depth + 1) }
    }
  }

  private func nodes(_ name: String) -> [Int] {
    values.filter { $0.property.name == name }.map(\.node)
  }

  /// The texts of a property.
  private func texts(_ name: String) -> [String] {
    nodes(name).map { page.value(of: $0) }.filter { !$0.isEmpty }
  }

  /// The texts of a property inside an element.
  private func texts(_ name: String, in container: Int) -> [String] {
    nodes(name).filter { isInside($0, container) }.map { page.value(of: $0) }.filter { !$0.isEmpty }
  }

  private func isInside(_ node: Int, _ container: Int) -> Bool {
    var node = node
    while node > 0 {
      if node == container { return true }
      node = page.tree[node].parent
    }
    return false
  }

  private func isInsideAny(_ node: Int, of name: String) -> Bool {
    nodes(name).contains { $0 != node && isInside(node, $0) }
  }

  // MARK: Name

  private static let parts: [(NameComponent.Kind, String)] = [
    (.title, "honorific-prefix"), (.given, "given-name"), (.given2, "additional-name"),
    (.surname, "family-name"), (.credential, "honorific-suffix"),
  ]

  private mutating func addName() {
    let full = texts("fn").first
    var components = namedComponents()
    if components.isEmpty, let full, !isOrganization(full) { components = Self.implied(of: full) }
    if full == nil, components.isEmpty, let name = texts("n").first {
      contact.name = Name(full: name)
    } else if full != nil || !components.isEmpty {
      contact.name = Name(full: full, components: components)
    }
    if let sort = nodes("sort-string").first {
      contact.name?.sortAs = [SortKey(.surname, page.value(of: sort))]
    }
  }

  private func namedComponents() -> [NameComponent] {
    Self.parts.flatMap { kind, name in texts(name).map { NameComponent(kind, $0) } }
  }

  /// Whether the name is that of the organisation, and so no person's.
  private func isOrganization(_ full: String) -> Bool {
    nodes("org").contains {
      page.value(of: $0) == full || texts("organization-name", in: $0) == [full]
    }
  }

  /// The implied n optimisation of hCard: two words are given and family name, `Doe, J` the other way round.
  private static func implied(of full: String) -> [NameComponent] {
    let words = full.split(separator: " ").map(String.init)
    guard words.count == 2 else { return [] }
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

  private mutating func addKind() {
    guard let full = contact.name?.full else { return }
    let isOrganization = contact.organizations.contains { $0.name == full }
    if isOrganization { contact.kind = .org }
  }

  // MARK: Organisation

  private mutating func addOrganizations() {
    for node in nodes("org") {
      let units = texts("organization-unit", in: node)
      var name = texts("organization-name", in: node).first
      if name == nil, page.card(node) != nil {
        var inner = MicroformatCard(page, root: node)
        var unused = XMLRecordSink(format: "html", file: "")
        inner.fill(&unused)
        name = inner.contact.name?.display
      }
      if name == nil, units.isEmpty {
        let text = page.value(of: node)
        name = text.isEmpty ? nil : text
      }
      guard name != nil || !units.isEmpty else { continue }
      let id = MapID.number(contact.organizations.count + 1)
      contact.organizations.append(
        Organization(id: id, name: name, units: units.map(OrganizationUnit.init)))
    }
    // `organization-name` need not stand in `org`.
    for node in nodes("organization-name") where !isInsideAny(node, of: "org") {
      let id = MapID.number(contact.organizations.count + 1)
      let units = nodes("organization-unit").filter { !isInsideAny($0, of: "org") }
        .map { OrganizationUnit(name: page.value(of: $0)) }
      contact.organizations.append(Organization(id: id, name: page.value(of: node), units: units))
    }
  }

  // MARK: Each property

  private mutating func take(
    _ property: MicroformatProperty, _ node: Int, _ sink: inout XMLRecordSink
  ) {
    switch property.name {
    case "nickname":
      add(page.value(of: node)) { contact, text in
        contact.nicknames.append(
          Nickname(id: MapID.number(contact.nicknames.count + 1), name: text))
      }
    case "email": addEmail(node)
    case "tel": addPhone(node)
    case "url": addURL(page.address(of: node), node, &sink)
    case "uid": takeUID(page.address(of: node), node, &sink)
    case "photo", "logo", "sound": addMedia(property.name, page.address(of: node), node)
    case "title", "role": addTitle(property.name, page.value(of: node))
    case "note":
      add(page.note(of: node)) { contact, text in
        contact.notes.append(Note(id: MapID.number(contact.notes.count + 1), note: text))
      }
    case "category": add(category(node)) { $0.keywords.insert($1) }
    case "adr": addAddress(node)
    case "geo": addPosition(node)
    case "bday", "anniversary": addDate(property.name, page.date(of: node))
    case "rev": addRevision(page.date(of: node))
    case "impp": addMessenger(page.address(of: node))
    case "key", "tz", "label", "class", "mailer", "sex", "gender-identity", "pronouns", "pronoun":
      add(page.value(of: node)) { $0.columns.append(Column(heading: property.name, value: $1)) }
    default: takeLoose(property.name, node)
    }
  }

  private mutating func add(_ text: String, _ body: (inout Contact, String) -> Void) {
    if !text.isEmpty { body(&contact, text) }
  }

  private static let addressParts: [(AddressComponent.Kind, String)] = [
    (.postOfficeBox, "post-office-box"), (.apartment, "extended-address"),
    (.name, "street-address"), (.locality, "locality"), (.region, "region"),
    (.postcode, "postal-code"), (.country, "country-name"),
  ]

  /// The parts of an address or position that stand in the card itself, as h-card allows.
  private mutating func takeLoose(_ name: String, _ node: Int) {
    guard !isInsideAny(node, of: "adr"), !isInsideAny(node, of: "geo") else { return }
    let text = page.value(of: node)
    guard !text.isEmpty else { return }
    if let kind = Self.addressParts.first(where: { $0.1 == name })?.0 {
      let index = looseAddress ?? contact.addresses.count
      if looseAddress == nil {
        contact.addresses.append(Address(id: MapID.number(index + 1)))
        looseAddress = index
      }
      contact.addresses[index].components.append(AddressComponent(kind, text))
    } else if name == "latitude" {
      let longitude = nodes("longitude").first { !isInsideAny($0, of: "geo") }
      if let longitude { addCoordinates("\(text),\(page.value(of: longitude))") }
    } else if !Self.structural.contains(name) {
      contact.columns.append(Column(heading: name, value: text))
    }
  }

  private static let structural: Set<String> = [
    "fn", "n", "org", "organization-name", "organization-unit", "given-name", "family-name",
    "additional-name", "honorific-prefix", "honorific-suffix", "sort-string", "longitude", "agent",
    "author", "type", "value",
  ]

  private mutating func addTitle(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    var title = Title(
      id: MapID.number(contact.titles.count + 1), name: text, kind: name == "role" ? .role : .title)
    if contact.organizations.count == 1 { title.organizationId = contact.organizations[0].id }
    contact.titles.append(title)
  }

  /// The types of a telephone, address or e-mail, in small letters.
  private func types(in node: Int) -> [String] {
    var types: [String] = []
    func collect(_ node: Int, _ depth: Int) {
      guard depth < 32 else { return }
      for child in page.children(of: node) where !page.tree[child].isText {
        if page.tree[child].words("class").contains("type") {
          types.append(page.value(of: child).lowercased())
        } else {
          collect(child, depth + 1)
        }
      }
    }
    collect(node, 0)
    return types
  }

  /// The value beside types: without the pattern's marks, the text that is not a type.
  private func valueBesideTypes(_ node: Int) -> String {
    let types = types(in: node)
    let value = page.value(of: node)
    guard !types.isEmpty, let type = types.first, value.lowercased().hasPrefix(type) else {
      return value
    }
    return String(value.dropFirst(type.count).drop { $0 == ":" || $0 == " " })
  }

  static func email(_ address: String) -> String {
    let isLink = address.utf8.startsIgnoringCase(with: "mailto:")
    let text = isLink ? address.dropFirst(7) : address[...]
    return String(text.prefix { $0 != "?" }.trimmingWhitespace())
  }

  private mutating func addEmail(_ node: Int) {
    let element = page.tree[node]
    let types = types(in: node)
    var address =
      element.attribute("href").map { $0 }
      ?? (types.isEmpty ? page.value(of: node) : valueBesideTypes(node))
    if !address.contains(byte: UInt8(ascii: "@")) { address = page.value(of: node) }
    // A link inside says the address better than its text.
    if let link = element.children.first(where: { page.tree[$0].name == "a" }),
      let href = page.tree[link].attribute("href"), href.utf8.startsIgnoringCase(with: "mailto:"),
      !address.contains(byte: UInt8(ascii: "@"))
    {
      address = href
    }
    let text = Self.email(address)
    guard !text.isEmpty else { return }
    var email = EmailAddress(id: MapID.number(contact.emails.count + 1), address: text)
    let usage = MicroformatUsage(types)
    (email.contexts, email.pref, email.label) = (usage.contexts, usage.pref, usage.label)
    contact.emails.append(email)
  }

  private mutating func addPhone(_ node: Int) {
    let element = page.tree[node]
    let types = types(in: node)
    var number = types.isEmpty ? page.value(of: node) : valueBesideTypes(node)
    if let href = element.attribute("href"), href.utf8.startsIgnoringCase(with: "tel:") {
      number = String(href.dropFirst(4))
    }
    guard !number.isEmpty else { return }
    if number.utf8.startsIgnoringCase(with: "tel:") { number = String(number.dropFirst(4)) }
    var phone = Phone(id: MapID.number(contact.phones.count + 1), number: number)
    let usage = MicroformatUsage(types)
    (phone.contexts, phone.features, phone.pref, phone.label) = (
      usage.contexts, usage.features, usage.pref, usage.label
    )
    contact.phones.append(phone)
  }

  private mutating func addURL(_ address: String, _ node: Int, _ sink: inout XMLRecordSink) {
    guard !address.isEmpty else { return }
    if address.utf8.startsIgnoringCase(with: "mailto:") {
      let email = Self.email(address)
      guard !contact.emails.contains(where: { $0.address == email }), nodes("email").isEmpty else {
        return
      }
      let id = MapID.number(contact.emails.count + 1)
      contact.emails.append(EmailAddress(id: id, address: email))
    } else {
      page.addLink(address, heading: "url", to: &contact, line: page.tree[node].line, &sink)
    }
  }

  /// A uid that is a page is a page too.
  private mutating func takeUID(_ text: String, _ node: Int, _ sink: inout XMLRecordSink) {
    guard !text.isEmpty else { return }
    contact.uid = contact.uid ?? text
    let isPage = page.tree[node].attribute("href") != nil && text.hasPrefix("http")
    if isPage {
      page.addLink(text, heading: "uid", to: &contact, line: page.tree[node].line, &sink)
    }
  }

  private mutating func addMedia(_ name: String, _ address: String, _ node: Int) {
    guard !address.isEmpty else { return }
    // A picture may stand in the page itself; other schemes run something.
    let isData = address.utf8.startsIgnoringCase(with: "data:image/")
    guard isData || !LinkAddress.isUnsafe(address) && address.contains(ascii: "://") else {
      contact.columns.append(Column(heading: name, value: address))
      return
    }
    let kind: Resource.Kind = name == "photo" ? .photo : name == "logo" ? .logo : .sound
    contact.media.append(
      Resource(id: MapID.number(contact.media.count + 1), uri: address, kind: kind))
  }

  /// A category, or the tag that its link ends in (rel-tag).
  private func category(_ node: Int) -> String {
    let element = page.tree[node]
    guard element.words("rel").contains("tag"), !isModern, let href = element.attribute("href"),
      let last = href.prefix(while: { $0 != "?" && $0 != "#" }).split(separator: "/").last
    else { return page.value(of: node) }
    return Self.decoded(last)
  }

  /// The text of a path segment, `%20` as a blank.
  private static func decoded(_ segment: Substring) -> String {
    let bytes = Array(segment.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func addAddress(_ node: Int) {
    var address = Address(id: MapID.number(contact.addresses.count + 1))
    for (kind, name) in Self.addressParts {
      address.components += texts(name, in: node).map { AddressComponent(kind, $0) }
    }
    if address.components.isEmpty {
      let text = page.note(of: node)
      guard !text.isEmpty else { return }
      address.full = text
    }
    let usage = MicroformatUsage(types(in: node))
    (address.contexts, address.pref) = (usage.contexts, usage.pref)
    contact.addresses.append(address)
  }

  private mutating func addPosition(_ node: Int) {
    if let latitude = texts("latitude", in: node).first,
      let longitude = texts("longitude", in: node).first
    {
      return addCoordinates("\(latitude),\(longitude)")
    }
    let text = page.value(of: node)
    guard !text.isEmpty else { return }
    let isURI = text.utf8.startsIgnoringCase(with: "geo:")
    addCoordinates(
      (isURI ? String(text.dropFirst(4)) : text).split(separator: ";").joined(separator: ","))
  }

  private mutating func addCoordinates(_ text: String) {
    let compact = String(decoding: text.utf8.filter { !$0.isWhitespace }, as: UTF8.self)
    if contact.addresses.count == 1, contact.addresses[0].coordinates == nil {
      contact.addresses[0].coordinates = "geo:\(compact)"
    } else {
      var address = Address(id: MapID.number(contact.addresses.count + 1))
      address.coordinates = "geo:\(compact)"
      contact.addresses.append(address)
    }
  }

  private mutating func addDate(_ name: String, _ text: String) {
    guard let date = DateText.date(text) else {
      return add(text) { $0.columns.append(Column(heading: name, value: $1)) }
    }
    contact.anniversaries.append(
      Anniversary(
        id: MapID.number(contact.anniversaries.count + 1), kind: name == "bday" ? .birth : .wedding,
        date: .date(date)))
  }

  private mutating func addRevision(_ text: String) {
    contact.updated = UTCDateTime(text) ?? DateText.moment(text)?.utc
    if contact.updated == nil { add(text) { $0.columns.append(Column(heading: "rev", value: $1)) } }
  }

  private mutating func addMessenger(_ address: String) {
    guard !address.isEmpty, !LinkAddress.isUnsafe(address) else { return }
    let id = MapID.number(contact.onlineServices.count + 1)
    contact.onlineServices.append(OnlineService(id: id, uri: address))
  }
}

// MARK: Implied

extension MicroformatCard {
  /// What a card implies: its name, photo and page, where it has no property of that form.
  private mutating func addImplied(_ sink: inout XMLRecordSink) {
    let forms = Set(values.map(\.property.form))
    let names = Set(values.map(\.property.name))
    let hasText = values.contains { $0.property.form == .text }
    if contact.name == nil, !names.contains("fn"), !hasText, !hasNested {
      let name = impliedName()
      if !name.isEmpty { contact.name = Name(full: name, components: Self.implied(of: name)) }
    }
    guard !forms.contains(.address), !hasNested else { return }
    if let photo = impliedElement(["img", "object"], ["src", "data"]) {
      addMedia("photo", page.address(of: photo), photo)
    }
    if let link = impliedElement(["a", "area"], ["href"]) {
      addURL(page.address(of: link), link, &sink)
    }
  }

  private func impliedName() -> String {
    if let own = label(root) { return own }
    let children = elements(in: root)
    if children.count == 1 {
      if let only = label(children[0]) { return only }
      let inner = elements(in: children[0])
      if inner.count == 1, let only = label(inner[0]) { return only }
    }
    return page.text(of: root)
  }

  /// The text that an image, area or abbreviation stands for.
  private func label(_ node: Int) -> String? {
    let element = page.tree[node]
    guard node == root || !page.isRoot(node) else { return nil }
    let text =
      switch element.name {
      case "img", "area": element.attribute("alt")
      case "abbr": element.attribute("title")
      default: String?.none
      }
    return text.flatMap { $0.isEmpty ? nil : String($0.trimmingWhitespace()) }
  }

  private func elements(in node: Int) -> [Int] {
    page.tree[node].children.filter {
      !page.tree[$0].isText && !page.tree[$0].words("class").contains("include")
    }
  }

  /// The card's element itself, or the only one of its kind in it or in its only child.
  private func impliedElement(_ names: [String], _ attributes: [String]) -> Int? {
    func has(_ node: Int) -> Bool { attributes.contains { page.tree[node].attribute($0) != nil } }
    for name in names {
      if page.tree[root].name == name, has(root) { return root }
    }
    let children = elements(in: root)
    for scope in [children, children.count == 1 ? elements(in: children[0]) : []] {
      for name in names {
        let found = scope.filter { page.tree[$0].name == name }
        if found.count == 1, has(found[0]), !page.isRoot(found[0]) { return found[0] }
      }
    }
    return nil
  }
}
