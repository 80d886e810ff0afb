import KithModel

/// Reads contact files of Windows.
struct WindowsContactReader: XMLRecords {
  static let title = "a contact of Windows"

  let sink: XMLRecordSink

  init(file: String) { sink = XMLRecordSink(format: "windows-contact", file: file) }

  func isRoot(_ tag: XMLStartTag) -> Bool { tag.name.local == "contact" }

  mutating func begin(_ tag: XMLStartTag) -> Bool { true }

  mutating func end() {}

  mutating func readRecord(_ tree: XMLNode) {
    let record = sink.countRecord()
    var draft = WindowsContactDraft(sink: sink)
    draft.contact.sources = [sink.source(record: record, line: tree.line)]
    draft.fill(tree)
    if draft.isEmpty {
      sink.note(
        .note, "empty", "the contact says nothing", "skipped", line: tree.line, record: record)
      sink.skip()
    } else {
      sink.add(draft.contact)
    }
  }
}
