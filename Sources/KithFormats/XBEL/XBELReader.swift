import KithCleaning
import KithModel
import KithText

/// Reads the bookmarks of XBEL documents, as they come.
struct XBELReader: XMLRecords {
  static let title = "XBEL"

  let sink: XMLRecordSink
  /// The elements that are open: whether each is a folder, and where what is in it belongs.
  private var levels: [(isFolder: Bool, path: FolderPath)] = []

  init(file: String) { sink = XMLRecordSink(format: "xbel", file: file) }

  func isRoot(_ tag: XMLStartTag) -> Bool { tag.name.local.lowercased() == "xbel" }

  mutating func begin(_ tag: XMLStartTag) -> Bool {
    switch tag.name.local {
    case "bookmark", "title", "alias": return true
    default:
      if tag.name.local == "folder" {
        _ = sink.countRecord()
        sink.skip()
      }
      levels.append((tag.name.local == "folder", levels.last?.path ?? FolderPath()))
      return false
    }
  }

  mutating func end() { levels.removeLast() }

  mutating func readRecord(_ tree: XMLNode) {
    switch tree.local {
    case "title": readTitle(tree)
    case "alias":
      let record = sink.countRecord()
      sink.note(
        .note, "alias", "another place of '\(TerminalText.short(tree.attribute("ref") ?? ""))'",
        "skipped", line: tree.line, record: record)
      sink.skip()
    default: readBookmark(tree)
    }
  }

  /// Names a folder; all bookmarks in it bear the name.
  private mutating func readTitle(_ tree: XMLNode) {
    guard levels.last?.isFolder == true, let title = tree.allText else { return }
    let around = levels.dropLast().last?.path ?? FolderPath()
    let path = around.appending(title)
    levels[levels.count - 1].path = path
    if path.isCut, !around.isCut { sink.noteLongFolder(line: tree.line) }
  }

  private mutating func readBookmark(_ tree: XMLNode) {
    let record = sink.countRecord()
    guard let address = tree.attribute("href").map(tree.resolved) else {
      sink.note(
        .note, "no-address", "a bookmark has no address", "skipped", line: tree.line,
        record: record)
      return sink.skip()
    }
    var contact = Contact()
    contact.sources = [sink.source(record: record, line: tree.line)]
    if let title = tree.text(of: "title") { contact.name = Name(full: title) }
    if address.utf8.startsIgnoringCase(with: "mailto:") {
      for email in Mailbox.all(in: address).flatMap(\.addresses) {
        let id = MapID.number(contact.emails.count + 1)
        contact.emails.append(EmailAddress(id: id, address: email))
      }
    } else {
      sink.addLink(address, heading: "href", to: &contact, line: tree.line)
    }
    if let note = tree.text(of: "desc") { contact.notes = [Note(id: MapID.number(1), note: note)] }
    addDates(tree, &contact)
    if let folder = levels.last?.path.text { contact.keywords.insert(folder) }
    addMetadata(tree, &contact)
    sink.add(contact)
  }

  private func addDates(_ tree: XMLNode, _ contact: inout Contact) {
    for attribute in tree.attributes {
      switch attribute.name.local {
      case "href", "id": break
      case "added": contact.created = moment(attribute, &contact)
      case "modified": contact.updated = moment(attribute, &contact)
      default:
        contact.columns.append(
          Column(heading: attribute.name.qualified, value: attribute.value))
      }
    }
  }

  /// The moment; what is none becomes a column.
  private func moment(
    _ attribute: (name: XMLName, value: String), _ contact: inout Contact
  ) -> UTCDateTime? {
    if let moment = sink.moment(attribute.value, of: contact) {
      return moment
    }
    contact.columns.append(Column(heading: attribute.name.local, value: attribute.value))
    return nil
  }

  /// What programs keep besides, under the name of their owner.
  private func addMetadata(_ tree: XMLNode, _ contact: inout Contact) {
    let metadata = tree.children.filter { $0.local == "info" }.flatMap(\.children)
    for node in metadata {
      let values = [node.allText].compactMap(\.self) + Self.values(in: node)
      for value in values {
        contact.columns.append(
          Column(heading: node.attribute("owner") ?? node.local, value: value))
      }
    }
  }

  private static func values(in node: XMLNode) -> [String] {
    node.children.flatMap { child in
      child.attributes.map { "\(child.name.qualified)@\($0.name.local): \($0.value)" }
        + values(in: child)
    }
  }
}
