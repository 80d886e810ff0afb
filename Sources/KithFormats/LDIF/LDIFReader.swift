import KithModel
import KithText

/// Reads the people and groups of an LDIF file, an entry at a time.
struct LDIFReader: ContactReader {
  private let fileName: String
  private var splitter = LDIFSplitter()
  private var entry = LDIFEntry()
  private var record = 0
  private var hasLines = false

  init(fileName: String) { self.fileName = fileName }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) {
    splitter.append(bytes)
    takePieces(into: &batch)
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    splitter.finish()
    takePieces(into: &batch)
    endEntry(into: &batch)
    if record == 0, !hasLines { throw ReadingError("the file holds no entry (no line 'dn:')") }
  }

  private mutating func takePieces(into batch: inout Batch) {
    while let piece = splitter.next() {
      switch piece {
      case .endOfEntry: endEntry(into: &batch)
      case .line(let bytes, let number): take(bytes, number, into: &batch)
      }
    }
  }

  private mutating func take(_ bytes: [UInt8], _ number: Int, into batch: inout Batch) {
    guard bytes.first != LDIFLine.comment else { return }
    // A line `-` ends a part of a change record, which is no contact.
    guard bytes != [UInt8(ascii: "-")] else { return }
    guard let line = LDIFLine(bytes, number: number) else {
      let text = String(decoding: bytes, as: UTF8.self)
      entry.keep(text, number)
      say(
        .warning, "ldif.no-colon", "a line without a colon: '\(TerminalText.short(text))'",
        "kept as text", number, &batch)
      return
    }
    hasLines = true
    if entry.isEmpty, line.name == "version" { return }
    // An entry whose blank line is missing ends where the next begins.
    if line.name == "dn", entry.hasName { endEntry(into: &batch) }
    entry.add(line)
  }

  private mutating func endEntry(into batch: inout Batch) {
    guard !entry.isEmpty else { return }
    let finished = entry
    entry = LDIFEntry()
    record += 1
    batch.records += 1
    if let change = finished.change {
      batch.skipped += 1
      say(
        .warning, "ldif.change",
        "the entry is a change ('\(TerminalText.short(change))'), no contact",
        "passed over", finished.firstLine, &batch)
      return
    }
    guard finished.isContact else {
      batch.skipped += 1
      return
    }
    if !finished.hasName {
      say(
        .warning, "ldif.no-dn", "the entry has no name ('dn:')", "read without", finished.firstLine,
        &batch)
    }
    let source = Source(format: "ldif", file: fileName, record: record, line: finished.firstLine)
    var builder = LDIFContact(finished)
    batch.contacts.append(builder.contact(source))
    for problem in builder.problems {
      say(.warning, problem.slug, problem.what, problem.done, problem.line, &batch)
    }
  }

  private func say(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String, _ line: Int,
    _ batch: inout Batch
  ) {
    batch.diagnostics.append(
      Diagnostic(
        severity, slug, what, done: done, file: fileName, line: line,
        record: record > 0 ? record : nil))
  }
}
