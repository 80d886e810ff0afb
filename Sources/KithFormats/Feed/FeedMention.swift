import KithCleaning
import KithText

/// One element of a feed that names somebody.
struct FeedMention {
  var name: String?
  var emails: [String] = []
  var page: String?
  var photo: String?
  var role: String
  /// What the element says besides, under the names of its attributes.
  var others: [(heading: String, value: String)] = []

  /// Reads an element; several people in one text are several mentions.
  static func all(in node: XMLNode, role: String) -> [FeedMention] {
    let structured = structured(node, role: role)
    if let structured { return [structured] }
    var shell = FeedMention(role: node.attribute("role")?.lowercased() ?? role)
    shell.takeAttributes(of: node)
    let text = node.allText ?? node.attribute("resource")
    guard let text, text.utf8.count <= Self.limit, !isAnswer(text, node) else {
      return shell.isEmpty ? [] : [shell]
    }
    let mailboxes = Mailbox.all(in: plain(text))
    return mailboxes.map { mailbox in
      var mention = shell
      mention.readMailbox(mailbox)
      return mention
    }
  }

  /// Whether anything is known of somebody.
  var isEmpty: Bool { name == nil && emails.isEmpty && page == nil }

  /// `podcast:locked` is a yes or no, whose owner is an attribute.
  private static func isAnswer(_ text: String, _ node: XMLNode) -> Bool {
    node.local == "locked" && ["yes", "no"].contains(text.lowercased())
  }

  /// Reads a name, e-mail and page of their own, as Atom, iTunes, FOAF and some RSS have them.
  private static func structured(_ node: XMLNode, role: String) -> FeedMention? {
    var node = node
    // A node of RDF stands between the property and what is said of the person.
    if let inner = node.children.first, Self.types.contains(inner.local) { node = inner }
    var mention = FeedMention(role: role)
    for child in node.children { mention.readElement(child) }
    for attribute in node.attributes where FeedVocabulary(attribute.name) == .foaf {
      mention.readElement(
        XMLNode(name: attribute.name, line: node.line, base: node.base, text: attribute.value))
    }
    return mention.isEmpty ? nil : mention
  }

  private static let types: Set<String> = ["Person", "Agent", "Organization", "Description"]

  private mutating func readElement(_ child: XMLNode) {
    guard let text = child.allText ?? child.attribute("resource"), text.utf8.count <= Self.limit
    else { return }
    switch child.local.lowercased() {
    case "name": takeName(Self.plain(text))
    case "email", "mbox":
      let found = Mailbox.all(in: text)
      emails += found.flatMap(\.addresses).filter { !emails.contains($0) }
    case "uri", "url", "homepage", "weblog", "web", "link", "href": takePage(child.resolved(text))
    default: break
    }
  }

  /// A name without markup, which some feeds escape twice.
  private static func plain(_ text: String) -> String {
    let once = MarkupText.plain(text)
    return MarkupText.hasMarkup(once) ? MarkupText.plain(once) : once
  }

  /// Takes a name of its own element; an address in it is still an address.
  private mutating func takeName(_ text: String) {
    let found = Mailbox.all(in: text)
    guard let first = found.first, found.count == 1, !first.addresses.isEmpty else {
      name = text
      return
    }
    readMailbox(first)
  }

  private mutating func readMailbox(_ mailbox: Mailbox) {
    emails += mailbox.addresses.filter { !emails.contains($0) }
    guard let text = mailbox.name else { return }
    if text.utf8.starts(with: "http://".utf8) || text.utf8.starts(with: "https://".utf8),
      !text.utf8.contains(ASCII.space)
    {
      takePage(text)
    } else {
      name = text
    }
  }

  private mutating func takePage(_ text: String) {
    if text.utf8.startsIgnoringCase(with: "mailto:") {
      emails += Mailbox.all(in: text).flatMap(\.addresses).filter { !emails.contains($0) }
    } else {
      page = page ?? text
    }
  }

  /// The attributes of `podcast:person`, `podcast:locked`, `media:credit` and `rdf:resource`.
  private mutating func takeAttributes(of node: XMLNode) {
    for attribute in node.attributes {
      let value = String(attribute.value.trimmingWhitespace())
      guard !value.isEmpty else { continue }
      switch attribute.name.local {
      case "role", "resource": break
      case "href": takePage(node.resolved(value))
      case "img": photo = node.resolved(value)
      case "owner": emails += Mailbox.all(in: value).flatMap(\.addresses)
      case "scheme" where value == "urn:ebu": break
      case "lang", "parseType", "datatype": break
      default: others.append((node.name.qualified + "@" + attribute.name.qualified, value))
      }
    }
  }

  /// Longer than any list of authors.
  private static let limit = 4096
}
