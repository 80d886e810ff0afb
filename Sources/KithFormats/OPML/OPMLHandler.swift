import KithModel

/// Makes contacts of the elements of OPML documents.
final class OPMLHandler: XMLHandler {
  /// What has come together since it was last taken.
  private(set) var batch = Batch()
  /// Why the file is no OPML, if it is not.
  private(set) var refusal: ReadingError?
  /// Whether an OPML document has begun.
  private(set) var hasDocument = false
  /// The records so far: owners and outlines.
  private(set) var records = 0

  private let file: String
  private var levels: [OPMLLevel] = []
  private var elements: [Int: OPMLElement] = [:]
  private var attributes: [OPMLAttribute] = []
  private var owner = OPMLOwner()
  private var ownerLine = 1
  private var text: [UInt8] = []
  private var endsEarly = false
  private var notes = 0
  private var hasNotedText = false

  init(file: String) { self.file = file }

  var isDone: Bool { refusal != nil }

  /// Hands out what has come together.
  func take() -> Batch {
    var taken = Batch()
    swap(&taken, &batch)
    return taken
  }

  func startElement(_ tag: XMLStartTag) {
    let element = element(tag)
    if levels.isEmpty { beginDocument(element, tag) }
    switch element {
    case .outline:
      return beginOutline(tag)
    case .ownerName, .ownerEmail, .ownerId:
      text.removeAll(keepingCapacity: true)
      ownerLine = tag.place.line
    case .other where levels.last?.element == .body || levels.last?.element == .outline:
      note(
        .note, "opml.unknown-element",
        "<\(TerminalText.short(tag.name.qualified))> is no element of OPML", "left out",
        tag.place.line)
    default:
      break
    }
    levels.append(OPMLLevel(element: element))
  }

  func text(_ bytes: Span<UInt8>) {
    switch levels.last?.element {
    case .ownerName, .ownerEmail, .ownerId:
      guard text.count < Self.ownerLimit else { return }
      for index in bytes.indices { text.append(bytes[index]) }
    case .outline where !hasNotedText:
      guard bytes.indices.contains(where: { !bytes[$0].isWhitespace }) else { return }
      hasNotedText = true
      levels[levels.count - 1].hasText = true
    default:
      break
    }
  }

  func endElement() {
    guard let level = levels.popLast() else { return }
    switch level.element {
    case .outline:
      if level.hasText {
        note(
          .note, "opml.text-in-outline", "an outline has text besides its attributes", "left out",
          level.line, level.record)
      }
      if level.lacksAddress, !level.hasChildren { noteMissingAddress(level) }
    case .ownerName:
      owner.name = ownerText() ?? owner.name
    case .ownerEmail:
      owner.email = ownerText() ?? owner.email
    case .ownerId:
      owner.id = ownerText() ?? owner.id
    case .head:
      endHead()
    default:
      break
    }
  }

  func report(_ diagnostic: Diagnostic) { batch.diagnostics.append(diagnostic) }

  func inputEndsEarly() { endsEarly = true }

  private func element(_ tag: XMLStartTag) -> OPMLElement {
    if let element = elements[tag.number] { return element }
    let element = OPMLElement(tag.name)
    elements[tag.number] = element
    return element
  }

  private func beginDocument(_ element: OPMLElement, _ tag: XMLStartTag) {
    switch element {
    case .opml:
      hasDocument = true
    case .head, .body, .outline:
      hasDocument = true
      note(
        .warning, "opml.no-root", "<\(tag.name.local)> stands outside <opml>",
        "read as if it stood inside", tag.place.line)
    default:
      if !hasDocument { refusal = XMLRefusal(format: "OPML").root(tag.name) }
    }
  }

  /// Text of an element of the head; one that the file ends in may be cut.
  private func ownerText() -> String? {
    guard !endsEarly else { return nil }
    let text = self.text.trimmingWhitespace()
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  private func endHead() {
    defer { owner = OPMLOwner() }
    guard owner.isKnown else { return }
    records += 1
    add(record: records, line: ownerLine) { OPMLContact.fill(&$0, owner) }
  }

  /// Adds a contact, which is filled where it lies: a contact is too large to be moved about.
  private func add(record: Int, line: Int, _ fill: (inout Contact) -> Void) {
    let index = batch.contacts.count
    batch.contacts.append(Contact())
    batch.contacts[index].sources = [
      Source(format: "opml", file: file, record: record, line: line)
    ]
    fill(&batch.contacts[index])
    for column in batch.contacts[index].columns where LinkAddress.isUnsafe(column.value) {
      note(
        .warning, "opml.unsafe-address",
        "\(TerminalText.short(column.heading)) is '\(TerminalText.short(column.value))', which must not be followed",
        "kept as a column", line, record)
    }
  }

  /// Longer than any name, address or page.
  private static let ownerLimit = 1 << 16
}

// MARK: Outlines

extension OPMLHandler {
  private func beginOutline(_ tag: XMLStartTag) {
    records += 1
    let parent = enclosing()
    var level = OPMLLevel(element: .outline)
    level.folder = parent?.path
    level.line = tag.place.line
    level.record = records
    if let cut = tag.place.cut {
      reject(cut, line: tag.place.line)
    } else {
      let outline = OPMLOutline(tag, attributes: &attributes)
      level.name = outline.name
      let isComment = outline.equals(.isComment, "true")
      level.isComment = isComment || parent?.isComment == true
      settle(outline, &level)
    }
    levels.append(level)
  }

  /// The outline around the next element, which thereby is known to be a folder.
  private func enclosing() -> OPMLLevel? {
    guard let last = levels.indices.last, levels[last].element == .outline else { return nil }
    levels[last].hasChildren = true
    return levels[last]
  }

  /// Decides what an outline is.
  private func settle(_ outline: OPMLOutline, _ level: inout OPMLLevel) {
    if level.isComment || !outline.hasAddress {
      level.lacksAddress = !level.isComment
      batch.skipped += 1
    } else if outline.isInclusion {
      batch.skipped += 1
      note(
        .note, "opml.inclusion",
        "\(Self.shown(level.name)) is another list, at \(TerminalText.short(outline[.url] ?? ""))",
        "not fetched", level.line, level.record)
    } else {
      let (name, folder) = (level.name, level.folder)
      add(record: level.record, line: level.line) {
        OPMLContact.fill(&$0, outline, name: name, folder: folder)
      }
    }
  }

  private func reject(_ bytes: [UInt8], line: Int) {
    batch.reject(
      "opml.cut-outline",
      Reject(
        file: file, record: records, line: line, reason: "the tag of the outline is not whole",
        raw: bytes))
  }

  private func noteMissingAddress(_ level: OPMLLevel) {
    note(
      .note, "opml.no-address", "\(Self.shown(level.name)) has no address of a feed or page",
      "skipped", level.line, level.record)
  }

  private static func shown(_ name: String?) -> String {
    name.map { "'\(TerminalText.short($0))'" } ?? "an outline without a name"
  }

  /// Tells something, but not more often than anyone would read.
  private func note(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String, _ line: Int,
    _ record: Int? = nil
  ) {
    notes += 1
    guard notes <= XMLLimits.reports + 1 else { return }
    let isLast = notes > XMLLimits.reports
    batch.diagnostics.append(
      Diagnostic(
        severity, isLast ? "opml.more" : slug, isLast ? "more of the like follows" : what,
        done: isLast ? "not listed" : done, file: file, line: line, record: isLast ? nil : record))
  }
}
