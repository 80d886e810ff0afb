import KithModel
import KithText

/// Writes bookmarks of the pages of contacts, in folders by their first keyword.
struct XBELWriter: ContactWriter {
  private var folders = KeywordFolders()

  mutating func begin(_ output: inout [UInt8]) {
    output +=
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE xbel PUBLIC "+//IDN python.org//DTD XML Bookmark Exchange Language 1.0//EN//XML" \
      "http://www.python.org/topics/xml/dtds/xbel-1.0.dtd">
      <xbel version="1.0">
        <title>Contacts</title>

      """.utf8
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let links = contact.links.filter {
      let address = String($0.uri.trimmingWhitespace())
      // A mailbox is an e-mail address where it is read, which no bookmark holds.
      if address.utf8.startsIgnoringCase(with: "mailto:") { return false }
      return !LinkAddress.isUnsafe(address) && !LinkAddress.isRelative(address)
    }
    // A page is more of a person than a feed.
    guard let link = links.first(where: { $0.mediaType == nil }) ?? links.first else {
      return ledger.leaveOut("contacts without a page")
    }
    let path = contact.keywords.elements.lazy.compactMap(KeywordFolders.path).first
    folders.add(bookmark(contact, String(link.uri.trimmingWhitespace())), at: path ?? [])
    ledger.settle(.links, 1, link.details)
    ledger.settle(.keywords, path == nil ? 0 : 1)
    if let note = contact.notes.first { ledger.settle(.notes, 1, note.details) }
    ledger.settleAll(.created)
    ledger.settleAll(.updated)
    let texts = [contact.shownName, contact.notes.first?.note, link.uri] + (path ?? [])
    ledger.lose(Ledger.controlCharacters, XMLText.countUnfit(texts.compactMap(\.self)))
    ledger.settle(contact.name, shownAs: contact.shownName ?? "")
    return true
  }

  mutating func finish(_ output: inout [UInt8]) {
    folders.write(
      to: &output, indentation: 1,
      begin: { name in
        var bytes = Array("<folder><title>".utf8)
        XMLText.append(name.utf8, to: &bytes)
        return bytes + Array("</title>".utf8)
      }, end: Array("</folder>".utf8))
    output += "</xbel>\n".utf8
    folders = KeywordFolders()
  }

  private func bookmark(_ contact: Contact, _ address: String) -> [UInt8] {
    var bytes = Array("<bookmark".utf8)
    func attribute(_ name: String, _ value: String?) {
      guard let value else { return }
      bytes += " \(name)=\"".utf8
      XMLText.append(value.utf8, isAttribute: true, to: &bytes)
      bytes.append(ASCII.quote)
    }
    func element(_ name: String, _ text: String?) {
      guard let text, !text.trimmed.isEmpty else { return }
      bytes += "<\(name)>".utf8
      XMLText.append(text.utf8, to: &bytes)
      bytes += "</\(name)>".utf8
    }
    attribute("href", address)
    attribute("added", contact.created?.text)
    attribute("modified", contact.updated?.text)
    bytes.append(ASCII.greater)
    element("title", contact.shownName)
    element("desc", contact.notes.first.map { String($0.note.trimmingWhitespace()) })
    return bytes + Array("</bookmark>".utf8)
  }
}
