import KithModel
import KithText

/// Makes contacts of the elements of xCards.
final class XCardReader: XMLContactHandler {
  static let title = "xCard"

  let sink: XMLRecordSink
  private(set) var refusal: ReadingError?
  private(set) var hasDocument = false

  private var levels: [XCardElement] = []
  /// The namespace of the root: that of vCard, or none, by mistake.
  private var namespace: String?
  private var card: CardBuilder?
  private var cardLine = 1
  private var group: String?
  private var property: XCardPropertyDraft?
  private var fragment = XMLFragment()
  private var fragmentLine = 1
  private var element = ""
  private var text: [UInt8] = []
  /// The bytes of the card so far, more or less.
  private var size = 0
  private var budget = PropertyBudget()
  private var hasTooMany = false
  private var endsEarly = false

  /// The largest card that is read.
  private let limit: Int

  init(file: String, limit: Int = 16 << 20) {
    sink = XMLRecordSink(format: "xcard", file: file)
    self.limit = limit
  }

  /// Whether the rest of the card is passed over.
  private var isOverfull: Bool { size > limit || hasTooMany }

  func startElement(_ tag: XMLStartTag) {
    size += 32
    let level = level(of: tag)
    levels.append(level)
    let line = tag.place.line
    if tag.count > 0 { noteAttributes(tag, of: level) }
    switch level {
    case .card: beginCard(line: line)
    case .group: group = groupName(tag)
    case .property:
      property = XCardPropertyDraft(
        name: XMLNameCode.decoded(tag.name.local).lowercased(), group: group, line: line)
    case .parameter:
      text.removeAll(keepingCapacity: true)
      property?.beginParameter(XMLNameCode.decoded(tag.name.local).lowercased())
    case .value, .parameterValue:
      text.removeAll(keepingCapacity: true)
      element = XMLNameCode.decoded(tag.name.local)
    case .foreign: beginForeign(tag)
    case .ignored, .markup, .wrapper: noteUnknown(tag)
    case .cards, .parameters: break
    }
  }

  func text(_ bytes: Span<UInt8>) {
    size += bytes.count
    guard !isOverfull else { return }
    switch levels.last {
    case .value, .parameterValue, .parameter, .markup:
      for index in bytes.indices { text.append(bytes[index]) }
    case .property: property?.addBareText(bytes)
    case .foreign: fragment.text(bytes)
    default: break
    }
  }

  func endElement() {
    guard let level = levels.popLast() else { return }
    switch level {
    case .card: endCard()
    case .group: group = nil
    case .property: endProperty()
    case .parameter: property?.endParameter(text)
    case .parameterValue:
      property?.addParameterValue(text)
      text.removeAll(keepingCapacity: true)
    case .value: property?.addValue(element, text)
    case .foreign: endForeign()
    case .cards, .wrapper, .parameters, .markup, .ignored: break
    }
  }

  func inputEndsEarly() { endsEarly = true }

  /// Tells something of the card that is open.
  private func note(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String, _ line: Int
  ) {
    sink.note(
      severity, slug, what, done, line: line, record: card == nil ? nil : sink.records)
  }
}

// MARK: What an element is

extension XCardReader {
  private func level(of tag: XMLStartTag) -> XCardElement {
    // A tag that is not whole is not what its name says.
    if tag.place.cut != nil { return .ignored }
    let isOwn = tag.name.namespace == namespace
    switch levels.last {
    case nil: return root(tag)
    case .cards, .wrapper: return inCards(tag)
    case .card, .group:
      if isOverfull { return .ignored }
      if !isOwn { return .foreign }
      return tag.name.local == "group" && levels.last == .card ? .group : .property
    case .property:
      if !isOwn { return .ignored }
      return tag.name.local == "parameters" ? .parameters : .value
    case .parameters: return isOwn ? .parameter : .ignored
    case .parameter: return isOwn ? .parameterValue : .ignored
    case .value, .parameterValue, .markup: return .markup
    case .foreign: return .foreign
    case .ignored: return .ignored
    }
  }

  /// What an element among cards is: nobody in one that does not belong there is passed over.
  private func inCards(_ tag: XMLStartTag) -> XCardElement {
    let space = tag.name.namespace
    guard space == nil || space == XCardFormat.namespace, tag.name.local == "vcard" else {
      return .wrapper
    }
    if space != namespace {
      namespace = space
      note(
        .warning, "other-namespace", "<vcard> is not in the namespace of the cards around it",
        "read as if it were", tag.place.line)
    }
    return .card
  }

  private func root(_ tag: XMLStartTag) -> XCardElement {
    let name = tag.name
    let isCard = name.local == "vcards" || name.local == "vcard"
    guard isCard, name.namespace == nil || name.namespace == XCardFormat.namespace else {
      if !hasDocument { refusal = XMLRefusal(format: Self.title).root(name) }
      return .ignored
    }
    hasDocument = true
    namespace = name.namespace
    if namespace == nil {
      note(
        .warning, "no-namespace", "<\(name.local)> is not in the namespace of vCard 4.0",
        "read as if it were", tag.place.line)
    }
    return name.local == "vcards" ? .cards : .card
  }

  /// Every property in a group bears its name.
  private static let longestGroup = 256

  private func groupName(_ tag: XMLStartTag) -> String? {
    let index = (0..<tag.count).first { tag.name(tag.number(at: $0)).qualified == "name" }
    let name = index.map { String(tag.value(at: $0).trimmingWhitespace()) } ?? ""
    guard name.utf8.count <= Self.longestGroup else {
      note(
        .warning, "long-group", "the name of a group is longer than any is", "left out",
        tag.place.line)
      return nil
    }
    return name.isEmpty ? nil : name
  }

  /// Tells of an attribute of an element of xCard, which has none but the name of a group.
  private func noteAttributes(_ tag: XMLStartTag, of level: XCardElement) {
    let isKept = [.foreign, .ignored, .markup, .wrapper].contains(level)
    guard !isKept,
      let name = (0..<tag.count).lazy.map({ tag.name(tag.number(at: $0)) })
        .first(where: { !Self.isKnown($0, on: level) })
    else { return }
    note(
      .note, "unknown-attribute",
      "<\(TerminalText.short(tag.name.qualified))> has an attribute '\(TerminalText.short(name.qualified))'",
      "left out", tag.place.line)
  }

  private static func isKnown(_ attribute: XMLName, on level: XCardElement) -> Bool {
    // xml:lang and xsi:type say how to read the document.
    attribute.prefix == "xml" || level == .group && attribute.qualified == "name"
      || attribute.namespace == "http://www.w3.org/2001/XMLSchema-instance"
  }

  private func noteUnknown(_ tag: XMLStartTag) {
    // What is in an element that is passed over needs no word of its own.
    let parent = levels.dropLast().last
    guard parent != .ignored, parent != .wrapper, !isOverfull, tag.place.cut == nil
    else { return }
    let done =
      switch levels.last {
      case .markup: "its text is read"
      case .wrapper: "left out, but for cards in it"
      default: "left out"
      }
    note(
      .note, "unknown-element",
      "<\(TerminalText.short(tag.name.qualified))> is no element of xCard, or stands in a wrong place",
      done, tag.place.line)
  }
}

// MARK: Cards and properties

extension XCardReader {
  private func beginCard(line: Int) {
    let record = sink.countRecord()
    cardLine = line
    size = 0
    hasTooMany = false
    budget = PropertyBudget()
    group = nil
    card = CardBuilder(version: .v40, file: sink.file, record: record)
  }

  private func endCard() {
    guard var finished = card.take() else { return }
    if finished.isEmpty { return rejectCard() }
    finished.complete()
    finished.diagnostics.forEach { sink.report($0) }
    let record = sink.records
    if size > limit {
      report(
        Diagnostic(
          .error, "xcard.too-large", "the card is larger than any may be",
          done: "what stands before is kept", file: sink.file, line: cardLine, record: record))
    }
    let source = sink.source(record: record, line: cardLine)
    sink.add(finished.finish(source))
  }

  private func rejectCard() {
    sink.reject(
      "empty-card", "<vcard/>".utf8, record: sink.records, line: cardLine,
      reason: "the card holds nothing")
  }

  private func endProperty() {
    // The file ends in this property: its value may be cut.
    guard var draft = property.take(), !endsEarly, !isOverfull else { return }
    var finished = draft.finish()
    guard budget.allows(finished) else { return reportTooMany(draft.line) }
    if PropertyBudget.cut(&finished) {
      note(
        .warning, "too-many-parameters",
        "<\(TerminalText.short(draft.name))> has more than \(PropertyBudget.parameters) parameters",
        "the rest of them is left out", draft.line)
    }
    if draft.hasBareValue {
      note(
        .warning, "bare-value",
        "the value of <\(TerminalText.short(draft.name))> is not in an element of its type",
        "read as \(finished.type)", draft.line)
    }
    if card?.read(finished) == false {
      note(
        .warning, "bad-property",
        "'\(TerminalText.short(draft.name))' is no name of a property", "left out", draft.line)
    }
  }

  /// Passes over the rest of the card.
  private func reportTooMany(_ line: Int) {
    hasTooMany = true
    report(
      Diagnostic(
        .error, "xcard.too-many-properties",
        "the card has more than \(PropertyBudget.values) values",
        done: "those from here on are not read", file: sink.file, line: line,
        record: sink.records))
  }

  private func beginForeign(_ tag: XMLStartTag) {
    if levels.count < 2 || levels[levels.count - 2] != .foreign {
      fragment = XMLFragment()
      fragmentLine = tag.place.line
    }
    fragment.start(tag)
  }

  /// An element of another vocabulary is the value of an XML property (RFC 6351 section 6).
  private func endForeign() {
    fragment.end()
    guard fragment.isWhole, !endsEarly, !isOverfull else { return }
    let xml = String(decoding: fragment.bytes, as: UTF8.self)
    fragment = XMLFragment()
    let property = TypedProperty(
      group: group, name: "xml", type: "text", values: [.text(xml)], line: fragmentLine)
    guard budget.allows(property) else { return reportTooMany(fragmentLine) }
    _ = card?.read(property)
  }
}
