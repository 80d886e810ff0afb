import KithModel

/// Makes contacts of outlines and owners.
struct OPMLContact {
  /// The contact.
  private(set) var contact = Contact()
  /// Addresses that must not be followed.
  private(set) var unsafeAddresses: [Column] = []

  /// Makes a contact of an outline that has an address.
  ///
  /// What has no place in a contact is kept as a column under its attribute's name. OPML does not say
  /// whether a person or a site stands behind it, so the kind stays open.
  init(_ outline: OPMLOutline, name: String?, folder: String?, source: Source) {
    contact.sources = [source]
    if let name { contact.name = Name(full: name) }
    addNames(outline, name)
    addLink("htmlUrl", outline[.htmlUrl])
    addLink("xmlUrl", outline[.xmlUrl], mediaType: Self.mediaType(outline))
    addLink("url", outline[.url])
    addDescription(outline)
    if let folder { contact.keywords.insert(folder) }
    addCategories(outline[.category])
    contact.columns += outline.others
  }

  /// Makes a contact of the owner of a list.
  init(owner: OPMLOwner, source: Source) {
    contact.sources = [source]
    if let name = owner.name { contact.name = Name(full: OPMLText.plain(name)) }
    if let email = owner.email {
      let address = email.utf8.startsIgnoringCase(with: "mailto:") ? email.dropFirst(7) : email[...]
      contact.emails = [EmailAddress(id: "1", address: String(address))]
    }
    addLink("ownerId", owner.id)
  }

  private mutating func addNames(_ outline: OPMLOutline, _ name: String?) {
    if let text = outline[.text], OPMLText.hasMarkup(text) { addColumn("text", text) }
    if let title = outline[.title], outline[.text] != nil, OPMLText.plain(title) != name {
      addColumn("title", title)
    }
    guard let type = outline[.type] else { return }
    let isImplied =
      type.utf8.equalsIgnoringCase("rss") && outline[.xmlUrl] != nil
      || type.utf8.equalsIgnoringCase("link") && outline[.url] != nil
    if !isImplied { addColumn("type", type) }
  }

  private mutating func addLink(_ attribute: String, _ address: String?, mediaType: String? = nil) {
    guard let address else { return }
    guard !OPMLAddress.isUnsafe(address) else {
      unsafeAddresses.append(Column(heading: attribute, value: address))
      return addColumn(attribute, address)
    }
    var link = Resource(id: String(contact.links.count + 1), uri: address)
    link.mediaType = mediaType
    contact.links.append(link)
  }

  private mutating func addDescription(_ outline: OPMLOutline) {
    if let description = outline[.description] {
      let text = OPMLText.plain(description)
      if !text.isEmpty { contact.notes = [Note(id: "1", note: text)] }
      if OPMLText.hasMarkup(description) { addColumn("description", description) }
    }
    if let language = outline[.language] {
      if language.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }) {
        contact.preferredLanguages = [LanguagePreference(id: "1", language: language)]
      } else {
        addColumn("language", language)
      }
    }
    if let created = outline[.created] {
      contact.created = OPMLDate.moment(created)
      if contact.created == nil { addColumn("created", created) }
    }
  }

  /// Categories are paths between commas; the slash before a path says nothing.
  private mutating func addCategories(_ text: String?) {
    guard let text else { return }
    for part in text.utf8.split(separator: ASCII.comma) {
      let path = part.trimmingWhitespace().drop { $0 == ASCII.slash }
      if !path.isEmpty { contact.keywords.insert(OPMLText.plain(String(Substring(path)))) }
    }
  }

  private mutating func addColumn(_ heading: String, _ value: String) {
    contact.columns.append(Column(heading: heading, value: value))
  }

  private static func mediaType(_ outline: OPMLOutline) -> String {
    outline[.type]?.utf8.equalsIgnoringCase("atom") == true
      ? "application/atom+xml" : "application/rss+xml"
  }
}
