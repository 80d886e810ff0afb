import KithModel
import KithText

/// Reads Cards: one a line, in an array, or simply one after the other.
struct JSContactReader: ContactReader {
  private let format: String
  private let fileName: String
  private var splitter = JSONSplitter()
  private var record = 0
  private var hasSeenCard = false

  init(format: String, fileName: String) {
    self.format = format
    self.fileName = fileName
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) {
    splitter.append(bytes)
    while let piece = splitter.next() { readCard(piece, into: &batch) }
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    if let piece = splitter.finish() { readCard(piece, into: &batch) }
    guard hasSeenCard || record == 0 else {
      throw ReadingError("the JSON holds no JSContact Card (an object with \"@type\": \"Card\")")
    }
  }

  private mutating func readCard(_ piece: JSONSplitter.Piece, into batch: inout Batch) {
    record += 1
    batch.records += 1
    do {
      var contact = try card(piece, into: &batch)
      hasSeenCard = true
      if contact.sources.isEmpty {
        contact.sources = [
          Source(format: format, file: fileName, record: record, line: piece.line)
        ]
      }
      batch.contacts.append(contact)
    } catch {
      reject(piece, error, into: &batch)
    }
  }

  private func card(
    _ piece: JSONSplitter.Piece, into batch: inout Batch
  ) throws(JSONError) -> Contact {
    var contact = Contact()
    var json = JSONParser(piece.bytes)
    let hasUnfit = try json.readMembers(of: &contact)
    try json.expectEnd()
    var known = contact
    known.extensions = Extensions()
    // An object that says it is something else, or that has nothing of a Card, is none.
    if contact.extensions.members.contains(where: { $0.name == "@type" }) || known == Contact() {
      throw .type("an object with \"@type\": \"Card\"")
    }
    if json.loneSurrogates > 0 {
      batch.diagnostics.append(
        diagnostic(
          .warning, "jscontact.half-character", "an escape that names half a character",
          "replaced by U+FFFD", piece))
    }
    for again in json.repeats { keep(again, in: &contact, piece, &batch) }
    for member in contact.extensions.members where Self.isStandard(member.name) {
      batch.diagnostics.append(
        diagnostic(
          .warning, "jscontact.wrong-type",
          "the value of '\(member.name)' is not what RFC 9553 asks for", "kept as it stands",
          piece))
    }
    if hasUnfit { contact.renameExtensions() }
    return contact
  }

  /// Says of a member that it comes twice, and keeps what has no place in the card among its columns.
  private func keep(
    _ again: JSONRepeat, in contact: inout Contact, _ piece: JSONSplitter.Piece,
    _ batch: inout Batch
  ) {
    let name = JSONPointer.text(again.path)
    let done: String
    switch again.place {
    case .under(let id): done = "kept as '\(TerminalText.short(id))' beside the first"
    case .aside(let value):
      done = "the second kept among the columns"
      contact.columns.append(Column(heading: name, value: value.text))
    }
    batch.diagnostics.append(
      diagnostic(
        .warning, "jscontact.repeated-member", "'\(TerminalText.short(name))' comes twice", done,
        piece))
  }

  private func reject(_ piece: JSONSplitter.Piece, _ error: JSONError, into batch: inout Batch) {
    let what =
      switch error {
      case .syntax(let what, let position):
        "not JSON: \(what) at byte \(position + 1) of the record"
      case .type(let expected): "not a Card: \(expected) expected"
      }
    let slug = if case .syntax = error { "jscontact.bad-json" } else { "jscontact.no-card" }
    batch.reject(
      slug,
      Reject(
        file: fileName, record: record, line: piece.line, reason: what, raw: piece.bytes))
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String,
    _ piece: JSONSplitter.Piece
  ) -> Diagnostic {
    Diagnostic(
      severity, slug, what, done: done, file: fileName, line: piece.line, record: record)
  }

  /// Whether a Card has a member of the name: among the unknown ones it stands where its value was unfit.
  private static func isStandard(_ name: String) -> Bool {
    ContactMember(cardMember: name) != nil || name == "version"
  }
}
