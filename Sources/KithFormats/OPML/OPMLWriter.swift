import KithModel
import KithText

/// Writes a blogroll: the contacts that have a feed or a page, in folders by their first keyword.
struct OPMLWriter: ContactWriter {
  private var folders = KeywordFolders()

  mutating func begin(_ output: inout [UInt8]) {
    output +=
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>Contacts</title>
          <docs>http://opml.org/spec2.opml</docs>
        </head>
        <body>

      """.utf8
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let addresses = OPMLAddresses(contact, &ledger)
    guard addresses.feed != nil || addresses.page != nil else {
      return ledger.leaveOut("contacts without a page")
    }
    let placement = OPMLPlacement(contact.keywords)
    folders.add(outline(contact, addresses, placement), at: placement.folder)
    ledger.settle(.keywords, contact.keywords.count - placement.lost)
    if let note = contact.notes.first { ledger.settle(.notes, 1, note.details) }
    if let language = contact.preferredLanguages.first {
      ledger.settle(.preferredLanguages, 1, language.details)
    }
    let texts =
      [contact.shownName, contact.notes.first?.note, addresses.feed, addresses.page]
      + placement.folder + placement.categories
    ledger.lose(Ledger.controlCharacters, XMLText.countUnfit(texts.compactMap(\.self)))
    if contact.created.flatMap(MailDate.text) != nil { ledger.settle(.created) }
    ledger.settle(contact.name, shownAs: contact.shownName ?? "")
    return true
  }

  mutating func finish(_ output: inout [UInt8]) {
    folders.write(
      to: &output, indentation: 2,
      begin: { Self.tag([("text", OPMLWriter.encoded($0))], isEmpty: false) },
      end: Array("</outline>".utf8))
    output += "  </body>\n</opml>\n".utf8
    folders = KeywordFolders()
  }

  private func outline(
    _ contact: Contact, _ addresses: OPMLAddresses, _ placement: OPMLPlacement
  ) -> [UInt8] {
    let name = Self.encoded(contact.shownName ?? addresses.feed ?? addresses.page ?? "")
    var attributes = [("text", name), ("title", name)]
    if let feed = addresses.feed {
      // OPML calls every feed `rss`; its version tells Atom apart.
      attributes.append(("type", "rss"))
      if addresses.isAtom { attributes.append(("version", "ATOM")) }
      attributes.append(("xmlUrl", feed))
      if let page = addresses.page { attributes.append(("htmlUrl", page)) }
    } else if let page = addresses.page {
      // A link to a list would be another list.
      let isList = page.utf8.suffix(5).equalsIgnoringCase(".opml")
      attributes += isList ? [("htmlUrl", page)] : [("type", "link"), ("url", page)]
    }
    if let note = contact.notes.first, !note.note.trimmed.isEmpty {
      attributes.append(("description", Self.encoded(String(note.note.trimmingWhitespace()))))
    }
    if let language = contact.preferredLanguages.first, !language.language.trimmed.isEmpty {
      attributes.append(("language", language.language))
    }
    if let created = contact.created.flatMap(MailDate.text) {
      attributes.append(("created", created))
    }
    if !placement.categories.isEmpty {
      attributes.append(("category", placement.categories.joined(separator: ",")))
    }
    return Self.tag(attributes, isEmpty: true)
  }

  private static func tag(_ attributes: [(String, String)], isEmpty: Bool) -> [UInt8] {
    var tag = Array("<outline".utf8)
    for (name, value) in attributes {
      tag += " \(name)=\"".utf8
      XMLText.append(value.utf8, isAttribute: true, to: &tag)
      tag.append(ASCII.quote)
    }
    return tag + Array(isEmpty ? "/>".utf8 : ">".utf8)
  }

  /// The text, encoded as HTML where a reader of OPML 2.0 would take something in it for HTML.
  static func encoded(_ text: String) -> String {
    guard MarkupText.plain(text) != text,
      text.contains(byte: ASCII.ampersand) || text.contains(byte: ASCII.less)
    else { return text }
    var bytes: [UInt8] = []
    XMLText.append(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
