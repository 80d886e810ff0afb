import KithModel
import KithText

/// Writes one contact as a jCard, several as an array of them, a card a line.
///
/// Whether there are several is known with the second, so the first one waits.
struct JCardWriter: ContactWriter {
  private var first: [UInt8]?
  private var isArray = false

  var knowsLosses: Bool { true }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let properties = CardComposition.properties(of: contact, &ledger)
    guard !properties.isEmpty else { return ledger.leaveOutEmpty() }
    let card = Self.card(properties)
    if isArray {
      output += ",\n".utf8
      output += card
    } else if let first {
      output += "[\n".utf8
      output += first
      output += ",\n".utf8
      output += card
      isArray = true
    } else {
      first = card
    }
    return true
  }

  mutating func finish(_ output: inout [UInt8]) {
    if isArray {
      output += "\n]\n".utf8
    } else {
      output += first ?? Array("[]".utf8)
      output.append(ASCII.lineFeed)
    }
  }

  private static func card(_ properties: [TypedProperty]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    json.string("vcard")
    json.beginArray()
    // RFC 7095 section 3.3.1.1 wants it, and first as in vCard.
    TypedProperty(name: "version", type: "text", values: [.text("4.0")]).writeTuple(to: &json)
    for property in properties { property.writeTuple(to: &json) }
    json.endArray()
    json.endArray()
    return json.bytes
  }
}

extension TypedProperty {
  /// Writes the property as jCard spells it: `[name, parameters, type, value, …]` (RFC 7095 section 3.3).
  func writeTuple(to json: inout JSONWriter) {
    json.beginArray()
    json.string(name)
    json.beginObject()
    if let group {
      json.key("group")
      json.string(group)
    }
    for parameter in parameters.united {
      // `group` is where the group stands, which is no parameter in vCard.
      json.key(parameter.name == "group" ? "x-group" : parameter.name)
      Self.write(parameter.values, to: &json) { $0.string($1) }
    }
    json.endObject()
    json.string(type)
    for value in values { write(value, to: &json) }
    json.endArray()
  }

  private func write(_ value: Value, to json: inout JSONWriter) {
    switch value {
    case .text(let text): write(text, to: &json)
    case .structure(let components):
      Self.write(components, to: &json) { json, component in
        Self.write(component, to: &json) { $0.string($1) }
      }
    }
  }

  /// Writes a text as the JSON type of its own type (RFC 7095 section 3.5).
  private func write(_ text: String, to json: inout JSONWriter) {
    switch type {
    case "boolean" where ["true", "false"].contains(text.lowercased()):
      json.bool(text.lowercased() == "true")
    case "integer" where Int(text).map(String.init) == text: json.value(.number(text))
    case "float" where Self.isNumber(text): json.value(.number(text))
    default: json.string(DateSpelling.extended(text, type: type))
    }
  }

  /// Whether the text is a number of JSON (RFC 8259 section 6) as it stands.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let isCanonical =
      digits.first?.isDigit == true && digits.last?.isDigit == true
      && (digits.first != UInt8(ascii: "0") || digits.count == 1
        || digits.dropFirst().first == UInt8(ascii: "."))
    return isCanonical && text.utf8.count - digits.count <= 1
      && digits.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } && Double(text) != nil
  }

  /// Writes one element as it is, several as an array.
  private static func write<Element>(
    _ elements: [Element], to json: inout JSONWriter,
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    if elements.count == 1 { return element(&json, elements[0]) }
    json.beginArray()
    for value in elements { element(&json, value) }
    json.endArray()
  }
}
