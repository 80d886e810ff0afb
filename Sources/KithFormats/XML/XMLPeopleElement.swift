import KithText

/// Elements by which formats in XML name people, wherever they stand: one document may hold those of another format.
enum XMLPeopleElement: String, CaseIterable {
  case foaf, feed, opml, xbel, xcard
  case windowsContact = "windows-contact"

  /// What an element names people in; `nil` where that is nothing.
  init?(_ tag: XMLStartTag) {
    self.init(tag.name) { name in
      (0..<tag.count).contains { tag.name(tag.number(at: $0)).local.lowercased() == name }
    }
  }

  /// - Parameter has: whether the element has an attribute of this name, in small letters.
  init?(_ name: XMLName, has: (String) -> Bool) {
    let local = name.local.lowercased()
    switch local {
    case "person", "agent", "organization", "group":
      guard name.namespace == Self.foafNames || name.namespace == nil && name.prefix == "foaf"
      else { return nil }
      self = .foaf
    case "rss": self = .feed
    case "outline" where has("xmlurl") || has("htmlurl") || has("url"): self = .opml
    case "bookmark" where has("href"): self = .xbel
    case "vcard" where name.namespace == "urn:ietf:params:xml:ns:vcard-4.0": self = .xcard
    case "contact" where name.namespace == "http://schemas.microsoft.com/Contact":
      self = .windowsContact
    default: return nil
    }
  }

  /// The format that reads them, as `--from` has it.
  var format: String { rawValue }

  private static let foafNames = "http://xmlns.com/foaf/0.1/"
}

/// The people of other formats in a document, who are not read with it.
struct XMLOtherPeople {
  private var found: [XMLPeopleElement: (count: Int, line: Int, name: String)] = [:]

  /// Notes one.
  mutating func note(_ kind: XMLPeopleElement, _ name: XMLName, line: Int) {
    let first = found[kind] ?? (0, line, TerminalText.short(name.qualified))
    found[kind] = (first.count + 1, first.line, first.name)
  }

  /// What there is to say of them.
  func diagnostics(in format: String, file: String) -> [Diagnostic] {
    XMLPeopleElement.allCases.compactMap { kind in
      found[kind].map { found in
        let isRDF = Set([kind.format, format]) == ["foaf", "feed"]
        let advice =
          isRDF
          ? "read the file with --from \(kind.format), too" : "put them into a file of their own"
        return Diagnostic(
          .error, "xml.other-people",
          "\(found.count) of '\(kind.format)' (<\(found.name)>) in a document of '\(format)'",
          done: "not read; \(advice)", file: file, line: found.line)
      }
    }
  }
}
