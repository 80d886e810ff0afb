import KithModel
import KithText

// How somebody is reached: e-mail, telephones, pages.
extension MicroformatCard {
  /// The types of a telephone, address or e-mail.
  func types(in node: Int) -> [String] {
    var types: [String] = []
    var seen: Set<Int> = []
    func collect(_ node: Int) {
      guard seen.count < MicroformatPage.maxElements, seen.insert(node).inserted else { return }
      for child in page.children(of: node, max: MicroformatPage.maxElements)
      where !page.tree[child].isText {
        if page.tree[child].words("class").contains("type") {
          types.append(page.value(of: child))
        } else {
          collect(child)
        }
      }
    }
    collect(node)
    return types
  }

  /// The value beside types: without the pattern's marks, the text that is not a type.
  private func valueBesideTypes(_ node: Int) -> String {
    text(page.value(of: node), beside: types(in: node))
  }

  /// The text without the types that it begins with.
  func text(_ text: String, beside types: [String]) -> String {
    var rest = text[...]
    for type in types where !type.isEmpty && rest.lowercased().hasPrefix(type.lowercased()) {
      rest = rest.dropFirst(type.count).drop { $0 == ":" || $0 == " " }
    }
    return String(rest)
  }

  static func email(_ address: String) -> String {
    let text = EmailText.withoutScheme(address)
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
      number = href
    }
    number = PhoneText.withoutScheme(number)
    guard !number.isEmpty else { return }
    var phone = Phone(id: MapID.number(contact.phones.count + 1), number: number)
    let usage = MicroformatUsage(types)
    (phone.contexts, phone.features, phone.pref, phone.label) = (
      usage.contexts, usage.features, usage.pref, usage.label
    )
    contact.phones.append(phone)
  }

  mutating func addURL(_ address: String, _ node: Int, _ sink: XMLRecordSink) {
    guard !address.isEmpty else { return }
    let email = Self.email(address)
    if address.utf8.startsIgnoringCase(with: "mailto:"), email.contains(byte: UInt8(ascii: "@")) {
      // Nobody has hundreds of addresses; a page that says so is not searched for each of them.
      let isKnown = contact.emails.prefix(256).contains { $0.address == email }
      guard !isKnown else { return }
      let id = MapID.number(contact.emails.count + 1)
      contact.emails.append(EmailAddress(id: id, address: email))
    } else {
      page.addLink(
        address, heading: "url", to: &contact, label: linkText(node), line: page.tree[node].line,
        sink)
    }
  }

  /// What a link is called: its text, where that is not the address, the name, or another property of the card.
  private func linkText(_ node: Int) -> String? {
    let element = page.tree[node]
    guard element.name == "a", let address = element.attribute("href"),
      element.children.allSatisfy({ page.tree[$0].isText }),
      !values.isDescribed(node)
    else { return nil }
    let text = page.text(of: node)
    let isName = text == contact.name?.display
    return text.isEmpty || isName || text == HTMLText.words(address.utf8) ? nil : text
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

  mutating func addMessenger(_ address: String, _ node: Int) {
    guard !address.isEmpty, !LinkAddress.isUnsafe(address) else { return }
    let id = MapID.number(contact.onlineServices.count + 1)
    contact.onlineServices.append(OnlineService(id: id, service: linkText(node), uri: address))
  }
}
