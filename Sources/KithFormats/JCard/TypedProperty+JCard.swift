import KithModel

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
