import KithModel
import KithText

/// A typed property being composed of what a line of vCard 4.0 would hold.
///
/// It takes what ``LineOutput`` takes, so that what is written is said once for all spellings.
struct TypedPropertyDraft {
  private(set) var property: TypedProperty
  /// Whether control characters had to be left out.
  private(set) var hadControls = false
  private let form: ValueForm?
  private var isDeclared = false

  init(_ name: String, group: String?) {
    property = TypedProperty(group: group, name: name.lowercased())
    form = PropertySheet.form(of: property.name)
    property.type = form?.type ?? TypedProperty.unknown
  }

  /// Whether there is anything in the value.
  var hasValue: Bool { property.values.contains { !$0.texts.allSatisfy(\.isEmpty) } }

  /// Whether reading makes something of it: of an address also what stands in its parameters, and FN must be there.
  var saysSomething: Bool {
    hasValue || property.name == "fn"
      || property.name == "adr" && property.parameters.contains { Self.ofPlaces.contains($0.name) }
  }

  private static let ofPlaces: Set<String> = ["label", "geo", "tz", "cc"]

  /// Adds a value of a parameter; VALUE is the type.
  mutating func add(_ name: String, _ value: String) {
    let value = cleaned(value)
    switch name {
    case "VALUE" where !isDeclared:
      property.type = value.lowercased()
      isDeclared = true
    // One text by the letter, but every exporter that writes commas means a list.
    case "TYPE" where value.contains(byte: ASCII.comma):
      for type in value.split(separator: ",") {
        property.parameters.add("type", String(type).trimmed)
      }
    case "LABEL": property.parameters.add("label", value.replacingEscapedLineBreaks)
    // RFC 6350 section 5.9: one quoted text, whose commas separate the components.
    case "SORT-AS" where form?.components != nil:
      for key in value.split(separator: ",", omittingEmptySubsequences: false) {
        property.parameters.add("sort-as", String(key))
      }
    default: property.parameters.add(name.lowercased(), value)
    }
  }

  /// A value of a parameter without controls but line feeds.
  private mutating func cleaned(_ value: String) -> String {
    let isFit = { (byte: UInt8) in VCardText.isText(byte) || byte == ASCII.lineFeed }
    if value.utf8.allSatisfy(isFit) { return value }
    hadControls = true
    return String(decoding: value.utf8.filter(isFit), as: UTF8.self)
  }

  /// Takes a text; without a type it stands as in vCard.
  mutating func take(text: String) {
    guard property.type == TypedProperty.unknown else {
      return take(.nowhere) { $0.append([text], between: ContentLine.betweenValues) }
    }
    take(.inValue) { VCardText.appendEscaped(text.utf8, to: &$0.bytes) }
  }

  /// Takes a URI, a date or another value that is never escaped.
  mutating func take(uri: String) {
    take(.inValue) { VCardText.appendURI(uri, to: &$0.bytes) }
  }

  /// Takes a list of texts.
  mutating func take(list: [String]) {
    take(.nowhere) { $0.append(list.map(\.trimmed), between: ContentLine.betweenValues) }
  }

  /// Takes a structured value with a list of texts in each part.
  mutating func take(structured parts: [[String]]) {
    take(.nowhere) { $0.append(structured: parts) }
  }

  /// Takes a value that stands as in vCard, escapes and all.
  mutating func take(raw bytes: [UInt8]) {
    take(.inValue) {
      $0.bytes = bytes
      return true
    }
  }

  /// Takes what reading a line of this value would give.
  ///
  /// - Parameter append: puts the value into the line; answers false where it had to leave controls out.
  private mutating func take(
    _ escapes: ContentLine.Escapes, append: (inout ContentLine) -> Bool
  ) {
    var line = ContentLine()
    line.version = .v40
    line.escapes = escapes
    if !append(&line) { hadControls = true }
    line.value = line.trimmed(line.bytes.indices)
    property.values = line.values(property.type, form)
  }
}

extension ContentLine {
  /// The values of a property of 4.0.
  fileprivate func values(_ type: String, _ form: ValueForm?) -> [TypedProperty.Value] {
    if type == "uri" { return [.text(uri)] }
    guard type == "text" else { return [.text(text(of: value))] }
    guard let form else {
      // A comma without a backslash can only separate texts (RFC 6350 section 4.1); the blanks are theirs.
      return parts(of: value, between: ASCII.comma, trims: false).map { .text(unescaped($0)) }
    }
    if form.isList {
      let texts = list(value)
      return texts.isEmpty ? [.text("")] : texts.map { .text($0) }
    }
    guard let components = form.components else { return [.text(text)] }
    let parts = parts(of: value, between: ASCII.semicolon).map { part in
      guard components.areLists else { return [unescaped(part)] }
      let list = list(part)
      return list.isEmpty ? [""] : list
    }
    return [.structure(parts)]
  }
}
