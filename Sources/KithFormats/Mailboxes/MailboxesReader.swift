import KithModel
import KithText

/// Reads a list of e-mail addresses, a line at a time.
struct MailboxesReader: ContactReader {
  private let fileName: String
  private var buffer: [UInt8] = []
  /// Up to where no line end was found: a long line is not searched again from its beginning.
  private var searched = 0
  private var line = 0
  private var record = 0
  private var row = FlatRecord()
  /// A line without an address: perhaps the name of the one that the next line gives.
  private var pending: (text: String, line: Int)?

  init(fileName: String) { self.fileName = fileName }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) {
    buffer += bytes
    takeLines(isLast: false, into: &batch)
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    takeLines(isLast: true, into: &batch)
    passOverPending(into: &batch)
    if record == 0 { throw ReadingError("the file holds no e-mail address") }
  }

  private mutating func takeLines(isLast: Bool, into batch: inout Batch) {
    var start = 0
    while start < buffer.count,
      let end = LineEnd.find(
        in: buffer, from: max(start, searched), to: buffer.count, isLast: isLast)
    {
      line += 1
      take(buffer[start..<end.content], into: &batch)
      start = end.next
    }
    buffer.removeFirst(start)
    // What follows a CR may be the rest of its line end.
    searched = max(0, buffer.count - 3)
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, into batch: inout Batch) {
    let text = bytes.trimmingWhitespace()
    guard !text.isEmpty else { return }
    guard text.contains(ASCII.at) || text.contains(ASCII.semicolon) else {
      passOverPending(into: &batch)
      pending = (String(decoding: text, as: UTF8.self), line)
      return
    }
    var whole = text
    if text.first == ASCII.less, let name = pending.take() {
      whole = (Array(name.text.utf8) + [ASCII.space] + text)[...]
    }
    passOverPending(into: &batch)
    let list = MailboxLine(whole)
    let group = list.heading.flatMap { Self.fieldNames.contains($0.lowercased()) ? nil : $0 }
    for entry in list.entries { take(entry, group, into: &batch) }
  }

  private mutating func take(_ text: String, _ group: String?, into batch: inout Batch) {
    guard let entry = MailboxEntry(text) else {
      if NameGuess.isName(text) { return add(text, [], group, into: &batch) }
      return passOver(text, line, into: &batch)
    }
    for name in entry.others { add(name, [], group, into: &batch) }
    if let name = entry.name {
      add(name, entry.addresses, group, into: &batch)
    } else {
      for address in entry.addresses { add(nil, [address], group, into: &batch) }
    }
  }

  private mutating func add(
    _ name: String?, _ addresses: [String], _ group: String?, into batch: inout Batch
  ) {
    record += 1
    batch.records += 1
    row.begin()
    if let name { row.take(name, as: .name(.full), heading: "name") }
    for address in addresses { row.take(address, as: .email(.none), heading: "email") }
    if let group { row.take(group, as: .keywords, heading: "group") }
    row.finish(
      Source(format: "mailboxes", file: fileName, record: record, line: line),
      into: &batch.contacts)
    if addresses.isEmpty, let name {
      say(
        .note, "mailboxes.name-alone", "'\(TerminalText.short(name))' has no address",
        "read as somebody's name", line, &batch)
    }
  }

  private mutating func passOverPending(into batch: inout Batch) {
    if let text = pending.take() { passOver(text.text, text.line, into: &batch) }
  }

  /// Skips what has no address, and says so.
  private mutating func passOver(_ text: String, _ line: Int, into batch: inout Batch) {
    record += 1
    batch.records += 1
    batch.skipped += 1
    say(
      .warning, "mailboxes.no-address", "'\(TerminalText.short(text))' has no address",
      "skipped; put an address behind it if it is somebody", line, &batch)
  }

  private func say(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String, _ line: Int,
    _ batch: inout Batch
  ) {
    batch.diagnostics.append(
      Diagnostic(
        severity, slug, what, done: done, file: fileName, line: line, record: record))
  }

  /// What stands before the addresses of a message that was copied.
  private static let fieldNames: Set<String> = [
    "to", "cc", "bcc", "from", "reply-to", "an", "von", "kopie", "à", "a", "de", "cci", "para",
    "da", "aan", "van", "till", "til", "från", "fra",
  ]
}
