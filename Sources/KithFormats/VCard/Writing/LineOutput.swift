import KithModel
import KithText

/// One content line being written: group and name, parameters, value, in this order.
struct LineOutput {
  /// The line, unfolded.
  private(set) var bytes: [UInt8] = []
  /// The version that is written.
  let version: VCardVersion
  /// The name of the property.
  private(set) var name = ""
  /// What of the value had to be left out.
  private(set) var lost: [String] = []
  /// How the value is packed.
  private(set) var encoding = ContentLine.TransferEncoding.none
  private var types: [String] = []
  /// Where the value begins: behind the colon.
  private(set) var valueStart = 0
  /// The property, if it is for another spelling: nothing is printed then.
  private(set) var typed: TypedPropertyDraft?
  private let writesIDs: Bool
  private let isTyped: Bool

  init(version: VCardVersion, writesIDs: Bool = true, isTyped: Bool = false) {
    self.version = version
    self.writesIDs = writesIDs
    self.isTyped = isTyped
  }

  /// Whether there is anything in the value.
  var hasValue: Bool { typed?.hasValue ?? (bytes.count > valueStart) }

  /// Begins a new line.
  mutating func begin(_ name: String, group: String?) {
    bytes.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    lost.removeAll(keepingCapacity: true)
    self.name = name
    encoding = .none
    let group = group.map(Self.token).flatMap { $0.isEmpty ? nil : $0 }
    if isTyped {
      typed = TypedPropertyDraft(name, group: group)
      return
    }
    if let group {
      bytes += group.utf8
      bytes.append(UInt8(ascii: "."))
    }
    bytes += name.utf8
  }

  /// Counts something that cannot be written, once a line.
  mutating func lose(_ field: String) {
    if !lost.contains(field) { lost.append(field) }
  }

  /// Counts a detail that cannot be written; order is one thing, however many parts have it.
  mutating func lose(_ member: ContactMember, _ detail: ContactDetail) {
    let field = ContactPart(member, detail).field
    if detail == .order { lose(field) } else { lost.append(field) }
  }

  // MARK: Parameters

  /// Writes a parameter.
  mutating func parameter(_ name: String, _ value: String) { parameter(name, [value]) }

  /// Writes a parameter with several values.
  ///
  /// - Parameters:
  ///   - part: what is lost with it where 2.1 cannot hold it.
  ///   - count: how many of it.
  mutating func parameter(
    _ name: String, _ values: [String], of part: ContactPart? = nil, count: Int = 1
  ) {
    guard !values.isEmpty else { return }
    if isTyped {
      for value in values { typed?.add(name, value) }
      return
    }
    if version == .v21, !values.allSatisfy(Self.isPlain) {
      let field = part?.field ?? Ledger.parameters
      lose(field)
      lost += Array(repeating: field, count: count - 1)
      return
    }
    bytes.append(ASCII.semicolon)
    bytes += name.utf8
    bytes.append(ASCII.equals)
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(ASCII.comma) }
      parameterValue(value)
    }
  }

  /// Whether 2.1, which has neither quotes nor escapes in parameters, can hold the value.
  private static func isPlain(_ value: String) -> Bool {
    value.utf8.allSatisfy { $0 > ASCII.space && $0 < 0x7F && !",;:\"=".utf8.contains($0) }
  }

  /// Writes a parameter's value with RFC 6868 escapes, in quotes where it needs them.
  private mutating func parameterValue(_ value: String) {
    let needsQuotes = value.utf8.contains {
      $0 == ASCII.comma || $0 == ASCII.semicolon || $0 == ASCII.colon || $0 == ASCII.space
        || $0 == ASCII.tab
    }
    if needsQuotes { bytes.append(ASCII.quote) }
    let caret = UInt8(ascii: "^")
    for byte in value.utf8 {
      switch byte {
      case caret: bytes += [caret, caret]
      case ASCII.quote: bytes += [caret, ASCII.apostrophe]
      case ASCII.lineFeed: bytes += [caret, UInt8(ascii: "n")]
      case _ where VCardText.isText(byte): bytes.append(byte)
      default: lose(Ledger.controlCharacters)
      }
    }
    if needsQuotes { bytes.append(ASCII.quote) }
  }

  /// Adds a value of TYPE.
  mutating func type(_ type: String) { types.append(type) }

  /// Writes the id as PROP-ID, where it is not the one that reading gives anyway.
  mutating func id(_ id: String, at index: Int) {
    guard writesIDs, version == .v40, id != MapID.number(index + 1), MapID.valid(id) != nil else {
      return
    }
    parameter("PROP-ID", id)
  }

  /// Writes all that an entry says of how its value is used.
  mutating func usage(of entry: some JSONUsage, at index: Int) {
    id(entry.key, at: index)
    contexts(entry.contexts)
    preference(entry.pref)
    extensions(entry.extensions)
  }

  /// Writes contexts as types.
  mutating func contexts(_ contexts: StringSet) {
    for context in contexts.elements { type(context == "private" ? "home" : context) }
  }

  /// Writes features of a telephone as types.
  mutating func features(_ features: StringSet) {
    for feature in features.elements { type(feature == "mobile" ? "cell" : feature) }
  }

  /// Writes a rank: 3.0 can only mark what is preferred.
  mutating func preference(_ pref: Int?) {
    guard let pref else { return }
    if version == .v40 {
      parameter("PREF", String(pref))
    } else if pref == 1 {
      type("pref")
    } else {
      lose("orders of preference")
    }
  }

  /// Writes the parameters that have no JSContact word.
  mutating func extensions(_ extensions: Extensions) {
    for parameter in extensions.vCardParams where parameter.name != "group" {
      let name = Self.token(parameter.name)
      guard !name.isEmpty else { continue }
      if name == "type" {
        types += parameter.values
      } else if name == "pref", version != .v40,
        let rank = parameter.values.first.flatMap({ Int($0) })
      {
        preference(rank)
      } else {
        self.parameter(name.uppercased(), parameter.values)
      }
    }
    if !extensions.members.isEmpty { lose("extensions") }
  }

  /// Writes JSCOMPS where parts have an order, and counts it where the version or a part without a slot
  /// does not let it be written.
  mutating func order(
    _ parts: [(kind: String, value: String)], isOrdered: Bool, separator: String?,
    _ slots: [[String]], of member: ContactMember, slotOf: (String) -> Int?
  ) {
    let hasSeparators = parts.contains { $0.kind == "separator" }
    guard isOrdered || hasSeparators else { return }
    var order = ComponentOrder(defaultSeparator: separator)
    var places = slots.map(ValuePlaces.init)
    for part in parts where part.kind == "separator" || !part.value.isEmpty {
      if part.kind == "separator" {
        order.entries.append(.separator(part.value))
        continue
      }
      guard let slot = slotOf(part.kind), slot < slots.count,
        let index = places[slot].take(part.value)
      else { return lose(member, .order) }
      order.entries.append(.place(slot: slot, index: index))
    }
    guard version == .v40, isOrdered else { return lose(member, .order) }
    parameter("JSCOMPS", order.text)
  }

  // MARK: Values

  private mutating func beginValue() {
    if version == .v21 {
      // Types stand bare, as all readers of 2.1 know them.
      for type in types where Self.isPlain(type) { bytes += ";\(type.uppercased())".utf8 }
      if !types.allSatisfy(Self.isPlain) { lose(Ledger.parameters) }
    } else {
      parameter("TYPE", types)
    }
    if isTyped { return }
    bytes.append(ASCII.colon)
    valueStart = bytes.count
  }

  /// Ends the line: in 2.1 a value that is not ASCII, or of several lines, is packed.
  ///
  /// Whatever was written into it, it is one line then.
  mutating func finish() {
    if typed?.hadControls == true { lose(Ledger.controlCharacters) }
    defer { removeLineEnds() }
    guard version == .v21, encoding == .none,
      bytes[valueStart...].contains(where: { $0 >= 0x80 || $0 == ASCII.lineFeed })
    else { return }
    let value = QuotedPrintable.encode(bytes[valueStart...])
    bytes.removeSubrange((valueStart - 1)...)
    bytes += ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:".utf8
    valueStart = bytes.count
    bytes += value
    encoding = .quotedPrintable
  }

  private mutating func removeLineEnds() {
    let end = ByteScan.firstIndex(
      of: ASCII.lineFeed, or: ASCII.carriageReturn, in: bytes.span, from: 0, to: bytes.count)
    guard end < bytes.count else { return }
    bytes.removeAll { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
    valueStart = min(valueStart, bytes.count)
  }

  /// Writes a text.
  mutating func value(text: String) {
    beginValue()
    if isTyped { typed?.take(text: text) } else { append(text: text) }
  }

  private mutating func append(text: String) {
    let isWhole =
      version == .v21
      ? VCardText.appendEscaped21(text.utf8, to: &bytes)
      : VCardText.appendEscaped(text.utf8, to: &bytes)
    if !isWhole { lose(Ledger.controlCharacters) }
  }

  /// Writes base64.
  mutating func value(base64: String) {
    encoding = .base64
    beginValue()
    bytes += base64.utf8
  }

  /// Writes a URI, date or other value that is never escaped.
  mutating func value(uri: String) {
    beginValue()
    if isTyped {
      typed?.take(uri: uri)
    } else if !VCardText.appendURI(uri, to: &bytes) {
      lose(Ledger.controlCharacters)
    }
  }

  /// Writes values of a jCard tuple, which stand escaped.
  mutating func value(raw values: [JSONValue]) {
    beginValue()
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(ASCII.comma) }
      append(raw: value, ASCII.semicolon)
    }
    typed?.take(raw: bytes)
  }

  private mutating func append(raw value: JSONValue, _ separator: UInt8) {
    switch value {
    case .string(let text):
      if !text.utf8.allSatisfy({ VCardText.isText($0) || $0 == ASCII.lineFeed }) {
        lose(Ledger.controlCharacters)
      }
      if version == .v21 { return VCardText.appendEscaped21(escaped: text.utf8, to: &bytes) }
      for part in text.utf8.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
        if part.startIndex > text.startIndex { bytes += [ASCII.backslash, UInt8(ascii: "n")] }
        _ = VCardText.appendPlain(part, to: &bytes)
      }
    case .number(let digits): bytes += digits.utf8
    case .bool(let flag): bytes += (flag ? "TRUE" : "FALSE").utf8
    case .array(let parts):
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes.append(separator) }
        append(raw: part, ASCII.comma)
      }
    case .null, .object: break
    }
  }

  /// Writes a list of texts.
  mutating func value(list: [String]) {
    beginValue()
    if isTyped { return typed?.take(list: list) ?? () }
    append(list: list)
    if version == .v21, list.contains(where: { $0.contains(byte: ASCII.comma) }) {
      lose("keywords")
    }
  }

  /// Writes a structured value with a list of texts in each part.
  mutating func value(structured parts: [[String]]) {
    beginValue()
    if isTyped { return typed?.take(structured: parts) ?? () }
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(ASCII.semicolon) }
      // In 2.1 a part is one text.
      append(list: version == .v21 ? [part.joined(separator: " ")] : part)
    }
  }

  private mutating func append(list: [String]) {
    for (index, text) in list.enumerated() {
      if index > 0 { bytes.append(ASCII.comma) }
      append(text: text.trimmed)
    }
  }

  /// The text without what a name cannot hold: cards from JSON may have anything there.
  static func token(_ text: String) -> String {
    String(
      decoding: text.utf8.filter {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
          || $0 == ASCII.slash
      }, as: UTF8.self)
  }
}
