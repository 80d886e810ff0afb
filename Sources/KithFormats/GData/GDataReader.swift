import KithModel

/// Reads the entries of GData documents.
struct GDataReader: XMLRecords {
  static let title = "GData"

  let sink: XMLRecordSink
  private var groups = GDataGroups()

  init(file: String) { sink = XMLRecordSink(format: "gdata", file: file) }

  func isRoot(_ tag: XMLStartTag) -> Bool {
    tag.name.local == "feed" || tag.name.local == "entry"
  }

  mutating func begin(_ tag: XMLStartTag) -> Bool { tag.name.local == "entry" }

  mutating func end() {}

  mutating func readRecord(_ tree: XMLNode) {
    let record = sink.countRecord()
    let kinds = tree.children.filter { $0.local == "category" }.compactMap { $0.attribute("term") }
    if kinds.contains(where: { $0.hasSuffix("#group") }) {
      if let id = tree.text(of: "id"), let title = tree.text(of: "title") {
        groups.add(id, title: title)
      }
      return sink.skip()
    }
    if tree.child("deleted") != nil {
      sink.note(
        .note, "deleted", "the contact was deleted", "skipped", line: tree.line, record: record)
      return sink.skip()
    }
    var draft = GDataContact(sink: sink)
    draft.contact.sources = [sink.source(record: record, line: tree.line)]
    draft.fill(tree)
    if draft.isEmpty {
      sink.note(
        .note, "empty", "the entry says nothing", "skipped", line: tree.line, record: record)
      sink.skip()
    } else {
      sink.add(groups.take(draft.contact))
    }
  }

  mutating func finish() { sink.add(groups.takeAll()) }
}
