import KithModel

// How somebody is reached: e-mail, telephones, pages.
extension MicroformatCard {
  /// The types of a telephone, address or e-mail, in small letters.
  func types(in node: Int) -> [String] {
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

  mutating func addEmail(_ node: Int) {
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

  mutating func addPhone(_ node: Int) {
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

  mutating func addURL(_ address: String, _ node: Int, _ sink: XMLRecordSink) {
    guard !address.isEmpty else { return }
    if address.utf8.startsIgnoringCase(with: "mailto:") {
      let email = Self.email(address)
      guard !contact.emails.contains(where: { $0.address == email }), nodes("email").isEmpty else {
        return
      }
      let id = MapID.number(contact.emails.count + 1)
      contact.emails.append(EmailAddress(id: id, address: email))
    } else {
      page.addLink(address, heading: "url", to: &contact, line: page.tree[node].line, sink)
    }
  }

  /// A uid that is a page is a page too.
  mutating func takeUID(_ text: String, _ node: Int, _ sink: XMLRecordSink) {
    guard !text.isEmpty else { return }
    contact.uid = contact.uid ?? text
    let isPage = page.tree[node].attribute("href") != nil && text.hasPrefix("http")
    if isPage {
      page.addLink(text, heading: "uid", to: &contact, line: page.tree[node].line, sink)
    }
  }

  mutating func addMedia(_ name: String, _ address: String, _ node: Int) {
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

  mutating func addMessenger(_ address: String) {
    guard !address.isEmpty, !LinkAddress.isUnsafe(address) else { return }
    let id = MapID.number(contact.onlineServices.count + 1)
    contact.onlineServices.append(OnlineService(id: id, uri: address))
  }
}
