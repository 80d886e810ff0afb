import KithModel
import KithText

/// A property of an xCard that is being read.
struct XCardPropertyDraft {
  private var property: TypedProperty
  private let form: ValueForm?
  /// The elements of the value, in order: a type or the name of a component, and the text.
  private var elements: [(name: String, text: String)] = []
  /// Text that stands in no element of the value.
  private var bareText: [UInt8] = []
  /// The parameter that is open.
  private var parameter = VCardParameter("", [])
  /// Whether the value had to be taken from outside of an element.
  private(set) var hasBareValue = false

  init(name: String, group: String?, line: Int) {
    property = TypedProperty(group: group, name: name, line: line)
    form = PropertySheet.form(of: name)
  }

  /// The name and line, for messages.
  var name: String { property.name }
  var line: Int { property.line }

  mutating func addBareText(_ text: borrowing Span<UInt8>) {
    for index in text.indices { bareText.append(text[index]) }
  }

  mutating func addValue(_ element: String, _ text: [UInt8]) {
    let isText = element == "text" || form?.components != nil
    elements.append((element, isText ? Self.withoutLayout(text) : Self.trimmed(text)))
  }

  mutating func beginParameter(_ name: String) { parameter = VCardParameter(name, []) }

  mutating func addParameterValue(_ text: [UInt8]) {
    parameter.values.append(Self.withoutLayout(text))
  }

  /// Ends the parameter; text of its own, outside of a value, is the value where there is no other.
  mutating func endParameter(_ text: [UInt8]) {
    let text = Self.trimmed(text)
    if parameter.values.isEmpty, !text.isEmpty { parameter.values = [text] }
    if !parameter.values.isEmpty { property.parameters.append(parameter) }
  }

  /// The property.
  mutating func finish() -> TypedProperty {
    let bare = Self.trimmed(bareText)
    if elements.isEmpty, !bare.isEmpty {
      elements = [(form?.type ?? TypedProperty.unknown, bare)]
      hasBareValue = true
    }
    guard let first = elements.first else { return property }
    if let components = form?.components, first.name != TypedProperty.unknown {
      property.type = "text"
      property.values = [.structure(structure(components))]
    } else {
      property.type = type(first.name)
      property.values = elements.map { .text(text($0.text, of: $0.name)) }
    }
    return property
  }

  /// The texts of each component; of ORG, which has no names for them, one after the other.
  private func structure(_ components: ValueForm.Components) -> [[String]] {
    if components.names.isEmpty { return elements.map { [$0.text] } }
    var parts: [[String]] = Array(repeating: [], count: components.names.count)
    for element in elements {
      // A text without the name of a component is the first of them: some write `<gender><text>M</text>`.
      parts[components.names.firstIndex(of: element.name) ?? 0].append(element.text)
    }
    let last = parts.lastIndex { !$0.isEmpty } ?? 0
    return parts.prefix(max(last + 1, components.atLeast)).map { $0.isEmpty ? [""] : $0 }
  }

  /// The type that an element names.
  private func type(_ element: String) -> String {
    // RFC 6351 has an element for each kind of a date-and-or-time.
    let isDate = ["date", "time", "date-time"].contains(element)
    return isDate && form?.type == "date-and-or-time" ? "date-and-or-time" : element
  }

  private func text(_ text: String, of element: String) -> String {
    if property.type == "boolean" { return text.uppercased() }
    let basic = DateSpelling.basic(text, type: property.type)
    // Where there could be a date, a time alone begins with a T in vCard (RFC 6350 section 4.3.4).
    let lacksMark = element == "time" && property.type == "date-and-or-time"
    return lacksMark && !basic.hasPrefix("T") ? "T" + basic : basic
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    String(decoding: text.trimmingWhitespace(), as: UTF8.self)
  }

  /// The text; where it stands on indented lines of its own, the white space around it is not part of it.
  ///
  /// People who write by hand lay their elements out so; a text of vCard never ends in blanks.
  private static func withoutLayout(_ text: [UInt8]) -> String {
    let isIndented = text.last == ASCII.space || text.last == ASCII.tab
    let isLaidOut =
      text.first == ASCII.lineFeed && isIndented
      && text.last { $0 != ASCII.space && $0 != ASCII.tab } == ASCII.lineFeed
    return isLaidOut ? trimmed(text) : String(decoding: text, as: UTF8.self)
  }
}
