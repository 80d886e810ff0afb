import KithModel
import KithText

/// Makes contacts of outlines and owners.
///
/// What has no place in a contact is kept as a column under its attribute's name.
enum OPMLContact {
  /// Fills a contact with an outline that has an address.
  ///
  /// OPML does not say whether a person or a site stands behind it, so the kind stays open.
  static func fill(
    _ contact: inout Contact, _ outline: OPMLOutline, name: String?, folder: String?
  ) {
    if let name { contact.name = Name(full: name) }
    addNames(outline, &contact)
    addLink("htmlUrl", outline[.htmlUrl], &contact)
    if let feed = outline[.xmlUrl] {
      addLink("xmlUrl", feed, mediaType: mediaType(outline), &contact)
    }
    addLink("url", outline[.url], &contact)
    addDescription(outline, &contact)
    addLanguageAndDate(outline, &contact)
    if let folder { contact.keywords.insert(folder) }
    addCategories(outline, &contact)
    // The version of an Atom feed is in its media type.
    if !outline.isAtomVersion || !outline.has(.xmlUrl), let version = outline[.version] {
      contact.columns.append(Column(heading: "version", value: version))
    }
    for index in outline.others {
      let other = outline.column(at: index)
      contact.columns.append(Column(heading: other.heading, value: other.value))
    }
  }

  /// Fills a contact with the owner of a list.
  static func fill(_ contact: inout Contact, _ owner: OPMLOwner) {
    if let name = owner.name { contact.name = Name(full: MarkupText.plain(name)) }
    if let email = owner.email {
      let isLink = email.utf8.startsIgnoringCase(with: "mailto:")
      contact.emails = [EmailAddress(id: "1", address: isLink ? String(email.dropFirst(7)) : email)]
    }
    addLink("ownerId", owner.id, &contact)
  }

  private static func addNames(_ outline: OPMLOutline, _ contact: inout Contact) {
    if !outline.isPlain(.text), let text = outline[.text], MarkupText.hasMarkup(text) {
      contact.columns.append(Column(heading: "text", value: text))
    }
    if outline.has(.text), !outline.areEqual(.text, .title), let title = outline[.title],
      MarkupText.plain(title) != contact.name?.full
    {
      contact.columns.append(Column(heading: "title", value: title))
    }
    // A feed and a link show what they are by their address.
    let isImplied =
      outline.has(.xmlUrl) && outline.equals(.type, "rss")
      || outline.has(.url) && outline.equals(.type, "link")
    if !isImplied, let type = outline[.type] {
      contact.columns.append(Column(heading: "type", value: type))
    }
  }

  private static func addLink(
    _ attribute: String, _ address: String?, mediaType: String? = nil, _ contact: inout Contact
  ) {
    guard let address else { return }
    guard !LinkAddress.isUnsafe(address) else {
      return contact.columns.append(Column(heading: attribute, value: address))
    }
    if contact.links.isEmpty { contact.links.reserveCapacity(2) }
    var link = Resource(id: String(contact.links.count + 1), uri: address)
    link.mediaType = mediaType
    contact.links.append(link)
  }

  private static func addDescription(_ outline: OPMLOutline, _ contact: inout Contact) {
    guard let text = outline.plain(.description) else { return }
    if !text.isEmpty { contact.notes = [Note(id: "1", note: text)] }
    if !outline.isPlain(.description), let description = outline[.description],
      MarkupText.hasMarkup(description)
    {
      contact.columns.append(Column(heading: "description", value: description))
    }
  }

  private static func addLanguageAndDate(_ outline: OPMLOutline, _ contact: inout Contact) {
    if let language = outline[.language] {
      if language.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }) {
        contact.preferredLanguages = [LanguagePreference(id: "1", language: language)]
      } else {
        contact.columns.append(Column(heading: "language", value: language))
      }
    }
    guard outline.has(.created) else { return }
    contact.created = outline.withValue(.created) { MailDate.moment($0) }
    guard contact.created == nil, let created = outline[.created] else { return }
    contact.created = MailDate.moment(otherwise: created)
    if contact.created == nil {
      contact.columns.append(Column(heading: "created", value: created))
    }
  }

  /// Categories are paths between commas; the slash before a path says nothing.
  private static func addCategories(_ outline: OPMLOutline, _ contact: inout Contact) {
    let end = outline.withValue(.category) { $0.count }
    let isPlain = outline.isPlain(.category)
    var start = 0
    while start < end {
      let part = outline.withValue(.category) { bytes in
        var stop = start
        while stop < end, bytes[stop] != ASCII.comma { stop += 1 }
        var first = start
        while first < stop, bytes[first].isWhitespace || bytes[first] == ASCII.slash { first += 1 }
        var last = stop
        while last > first, bytes[last - 1].isWhitespace { last -= 1 }
        return (path: first..<last, next: stop + 1)
      }
      if !part.path.isEmpty {
        let path = outline[.category, part.path]
        contact.keywords.insert(isPlain ? path : MarkupText.plain(path))
      }
      start = part.next
    }
  }

  private static func mediaType(_ outline: OPMLOutline) -> String {
    outline.equals(.type, "atom") || outline.isAtomVersion
      ? "application/atom+xml" : "application/rss+xml"
  }
}
