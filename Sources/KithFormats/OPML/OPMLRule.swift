import KithText

/// A rule of OPML, in the words of the public validator where it has one.
struct OPMLRule {
  let slug: String
  let what: String
  /// Where the rule stands.
  let section: String
  /// The element or attribute that breaks it.
  let property: String

  // MARK: The rules, as functions of what is there

  /// What is wrong with the root.
  static func brokenByRoot(_ name: XMLName, version: String?) -> [OPMLRule] {
    var rules = spelling(of: name, "opml", isElement: true)
    if version.map({ ["1.0", "1.1", "2.0"].contains($0) }) != true {
      rules.append(
        OPMLRule(
          slug: "version",
          what: "the \"version\" attribute for the opml element must be 1.0, 1.1 or 2.0",
          section: "OPML 2.0, What is an <opml>?", property: "version"))
    }
    return rules
  }

  /// What is wrong with an outline, by its attributes.
  static func brokenByOutline(_ attributes: [(name: XMLName, value: String)]) -> [OPMLRule] {
    var rules: [OPMLRule] = []
    var values: [String: String] = [:]
    for (name, value) in attributes where name.prefix == nil {
      let known = names[name.local.lowercased()]
      if let known {
        rules += spelling(of: name, known, isElement: false)
        values[known] = String(value.trimmingWhitespace())
      }
    }
    if values["text"] == nil {
      rules.append(
        required("text", "an <outline> element must have a \"text\" attribute", "Text attribute"))
    }
    rules += brokenByType(values)
    for name in ["xmlUrl", "htmlUrl", "url"] {
      guard let address = values[name], !address.isEmpty, !isAddress(address) else { continue }
      rules.append(
        OPMLRule(
          slug: "bad-address", what: "'\(TerminalText.short(address))' is no address",
          section: "OPML 2.0, Outline elements", property: name))
    }
    if let created = values["created"], !created.isEmpty, !isDate(created) {
      rules.append(badDate(created, "created"))
    }
    for name in ["isComment", "isBreakpoint"] {
      guard let value = values[name], value != "true", value != "false" else { continue }
      rules.append(
        OPMLRule(
          slug: "bad-value", what: "'\(TerminalText.short(value))' is neither true nor false",
          section: "OPML 2.0, Outline elements", property: name))
    }
    return rules
  }

  /// What the type of an outline asks for.
  private static func brokenByType(_ values: [String: String]) -> [OPMLRule] {
    guard let type = values["type"]?.lowercased() else { return [] }
    switch type {
    case "rss" where values["xmlUrl"]?.isEmpty != false:
      return [
        required(
          "xmlUrl",
          "an <outline> element whose type is \"rss\" must have an \"xmlUrl\" attribute",
          "Subscription lists")
      ]
    case "link" where values["url"]?.isEmpty != false,
      "include" where values["url"]?.isEmpty != false:
      return [
        required(
          "url",
          "an <outline> element whose type is \"\(type)\" must have a \"url\" attribute",
          "Inclusion")
      ]
    default: return []
    }
  }

  /// What is wrong with an element of the head, by its text.
  static func brokenByHead(_ name: XMLName, text: String) -> [OPMLRule] {
    guard name.prefix == nil else { return [] }
    guard let known = headNames[name.local.lowercased()] else {
      return [unknown(name, in: "head")]
    }
    var rules = spelling(of: name, known, isElement: true)
    switch known {
    case "dateCreated", "dateModified":
      if !text.isEmpty, !isDate(text) { rules.append(badDate(text, known)) }
    case "expansionState", "vertScrollState", "windowTop", "windowLeft", "windowBottom",
      "windowRight":
      let isNumbers = text.utf8.allSatisfy {
        $0.isDigit || $0.isWhitespace || $0 == ASCII.comma || $0 == UInt8(ascii: "-")
      }
      if !isNumbers {
        rules.append(
          OPMLRule(
            slug: "bad-value", what: "'\(TerminalText.short(text))' is no number",
            section: "OPML 2.0, What is a <head>?", property: known))
      }
    default: break
    }
    return rules
  }

  /// An element that OPML does not have at this place.
  static func unknown(_ name: XMLName, in parent: String) -> OPMLRule {
    OPMLRule(
      slug: "unexpected-element",
      what: "<\(TerminalText.short(name.qualified))> does not belong in <\(parent)>",
      section: "OPML 2.0, Extending OPML", property: name.qualified)
  }

  /// What a document that has ended was lacking.
  static func lacking(head: Bool, body: Bool, outline: Bool) -> [OPMLRule] {
    var rules: [OPMLRule] = []
    if !head { rules.append(required("head", "no <head> in <opml>", "What is an <opml>?")) }
    if !body { rules.append(required("body", "no <body> in <opml>", "What is an <opml>?")) }
    if body, !outline {
      rules.append(required("outline", "no <outline> in <body>", "What is a <body>?"))
    }
    return rules
  }

  private static func required(_ name: String, _ what: String, _ heading: String) -> OPMLRule {
    OPMLRule(
      slug: "missing-\(name.lowercased())", what: what, section: "OPML 2.0, \(heading)",
      property: name)
  }

  private static func badDate(_ text: String, _ name: String) -> OPMLRule {
    OPMLRule(
      slug: "bad-date", what: "'\(TerminalText.short(text))' is no date of RFC 822",
      section: "RFC 822 section 5", property: name)
  }

  private static func spelling(
    of name: XMLName, _ right: String, isElement: Bool
  ) -> [OPMLRule] {
    guard name.local != right else { return [] }
    let shown = isElement ? "<\(TerminalText.short(name.local))>" : TerminalText.short(name.local)
    return [
      OPMLRule(
        slug: "letter-case", what: "\(shown) is spelt \(right)", section: "XML 1.0 section 2.3",
        property: right)
    ]
  }

  private static func isDate(_ text: String) -> Bool {
    MailDate.moment(Array(text.utf8).span) != nil
  }

  private static func isAddress(_ text: String) -> Bool {
    URIText.hasScheme(text) && !LinkAddress.isUnsafe(text)
  }

  private static let names = index([
    "text", "type", "isComment", "isBreakpoint", "created", "category", "xmlUrl", "htmlUrl", "url",
    "description", "language", "title", "version",
  ])

  private static let headNames = index([
    "title", "dateCreated", "dateModified", "ownerName", "ownerEmail", "ownerId", "docs",
    "expansionState", "vertScrollState", "windowTop", "windowLeft", "windowBottom", "windowRight",
  ])

  private static func index(_ names: [String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: names.map { ($0.lowercased(), $0) })
  }
}
