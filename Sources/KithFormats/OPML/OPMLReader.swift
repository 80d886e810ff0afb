import KithModel
import KithText

/// Reads the owner and the outlines of OPML documents.
final class OPMLReader: XMLContactHandler {
  static let title = "OPML"

  let sink: XMLRecordSink
  private(set) var refusal: ReadingError?
  private(set) var hasDocument = false

  private var levels: [OPMLLevel] = []
  /// What the names of the document are, by their numbers.
  private var elements: [OPMLElement] = []
  private var attributes: [OPMLAttribute] = []
  private var owner = OPMLOwner()
  private var ownerLine = 1
  private var text: [UInt8] = []
  private var endsEarly = false
  private var hasNotedText = false

  init(file: String) { sink = XMLRecordSink(format: "opml", file: file) }

  func startElement(_ tag: XMLStartTag) {
    let element = element(tag)
    if levels.isEmpty { beginDocument(element, tag) }
    if element == .other { sink.passOver(tag) }
    switch element {
    case .outline:
      return beginOutline(tag)
    case .ownerName, .ownerEmail, .ownerId:
      text.removeAll(keepingCapacity: true)
      ownerLine = tag.place.line
    case .other where levels.last?.element == .body || levels.last?.element == .outline:
      sink.note(
        .note, "unknown-element",
        "<\(TerminalText.short(tag.name.qualified))> is no element of OPML", "left out",
        line: tag.place.line)
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
        sink.note(
          .note, "text-in-outline", "an outline has text besides its attributes", "left out",
          line: level.line, record: level.record)
      }
      if level.lacksAddress, level.inside == nil { noteMissingAddress(level) }
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

  func inputEndsEarly() { endsEarly = true }

  func finish() {
    if sink.records == 0 {
      sink.note(.note, "no-outlines", "the document has no outlines", "nothing is read")
    }
  }

  private func element(_ tag: XMLStartTag) -> OPMLElement {
    while elements.count <= tag.number { elements.append(OPMLElement(tag.name(elements.count))) }
    return elements[tag.number]
  }

  private func beginDocument(_ element: OPMLElement, _ tag: XMLStartTag) {
    switch element {
    case .opml:
      hasDocument = true
    case .head, .body, .outline:
      hasDocument = true
      sink.note(
        .warning, "no-root", "<\(tag.name.local)> stands outside <opml>",
        "read as if it stood inside", line: tag.place.line)
    default:
      if !hasDocument { refusal = XMLRefusal(format: Self.title).root(tag.name) }
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
    add(record: sink.countRecord(), line: ownerLine) { OPMLContact.fill(&$0, owner) }
  }

  private func add(record: Int, line: Int, _ fill: (inout Contact) -> Void) {
    sink.add(record: record, line: line, fill)
    let last = sink.batch.contacts.count - 1
    for column in sink.batch.contacts[last].columns where LinkAddress.isUnsafe(column.value) {
      sink.note(
        .warning, "unsafe-address",
        "\(TerminalText.short(column.heading)) is '\(TerminalText.short(column.value))', which must not be followed",
        "kept as a column", line: line, record: record)
    }
  }

  /// Longer than any name, address or page.
  private static let ownerLimit = 1 << 16
}

// MARK: Outlines

extension OPMLReader {
  private func beginOutline(_ tag: XMLStartTag) {
    let record = sink.countRecord()
    var level = OPMLLevel(element: .outline)
    level.folder = enclosingFolder()
    level.line = tag.place.line
    level.record = record
    if let cut = tag.place.cut {
      reject(cut, line: tag.place.line)
    } else {
      let outline = OPMLOutline(tag, attributes: &attributes)
      level.name = outline.name
      let isComment = outline.equals(.isComment, "true")
      level.isComment = isComment || levels.last?.isComment == true
      settle(outline, &level)
    }
    levels.append(level)
  }

  /// The path of the outline around the next one, which thereby is known to be a folder.
  private func enclosingFolder() -> FolderPath {
    guard let last = levels.indices.last, levels[last].element == .outline else {
      return FolderPath()
    }
    if let path = levels[last].inside { return path }
    let path = levels[last].folder.appending(levels[last].name)
    levels[last].inside = path
    if path.isCut, !levels[last].folder.isCut {
      sink.noteLongFolder(line: levels[last].line, record: levels[last].record)
    }
    return path
  }

  /// Decides what an outline is.
  private func settle(_ outline: OPMLOutline, _ level: inout OPMLLevel) {
    if level.isComment || !outline.hasAddress {
      level.lacksAddress = !level.isComment
      sink.skip()
    } else if outline.isInclusion {
      sink.skip()
      sink.note(
        .note, "inclusion",
        "\(Self.shown(level.name)) is another list, at \(TerminalText.short(outline[.url] ?? ""))",
        "not fetched", line: level.line, record: level.record)
    } else {
      let (name, folder) = (level.name, level.folder)
      add(record: level.record, line: level.line) {
        OPMLContact.fill(&$0, outline, name: name, folder: folder.text)
      }
    }
  }

  private func reject(_ bytes: [UInt8], line: Int) {
    sink.reject(
      "cut-outline", bytes, record: sink.records, line: line,
      reason: "the tag of the outline is not whole")
  }

  private func noteMissingAddress(_ level: OPMLLevel) {
    sink.note(
      .note, "no-address", "\(Self.shown(level.name)) has no address of a feed or page",
      "skipped", line: level.line, record: level.record)
  }

  private static func shown(_ name: String?) -> String {
    name.map { "'\(TerminalText.short($0))'" } ?? "an outline without a name"
  }
}
