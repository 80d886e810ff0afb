import KithModel
import KithText

/// Reads a property as jCard spells it: `[name, parameters, type, value, …]` (RFC 7095 section 3.3).
struct JCardTuple {
  /// The property.
  private(set) var property = TypedProperty(name: "")
  /// Whether parameters stand there that are no object.
  private(set) var hasBadParameters = false
  /// Whether control characters had to be left out.
  private(set) var hadControls = false
  /// Whether a parameter stands there twice; the values of both are kept.
  private(set) var hadRepeats = false
  /// Whether an escape names half a character.
  private(set) var hadHalfCharacters = false

  init(_ bytes: ArraySlice<UInt8>, line: Int) throws(JSONError) {
    var json = JSONParser(bytes)
    var elements: [JSONValue] = []
    try json.array { (json) throws(JSONError) in elements.append(try json.value()) }
    try json.expectEnd()
    guard elements.count >= 4, case .string(let name) = elements[0] else {
      throw .type("[name, parameters, type, value]")
    }
    property.name = name.lowercased()
    property.line = line
    try takeParameters(elements[1])
    try takeType(elements[2])
    for element in elements[3...] { property.values.append(try value(element)) }
    hadHalfCharacters = json.loneSurrogates > 0
    for again in json.repeats { try takeAgain(again) }
  }

  private mutating func takeParameters(_ value: JSONValue) throws(JSONError) {
    guard case .object(let members) = value else {
      // PHP writes an empty object as an empty array.
      hasBadParameters = value != .array([])
      return
    }
    for member in members {
      var values: [String] = []
      if case .array(let elements) = member.value {
        for element in elements { values.append(try text(element)) }
      } else {
        values = [try text(member.value)]
      }
      if member.name.lowercased() == "group" {
        property.group = values.first
      } else {
        property.parameters.append(VCardParameter(member.name.lowercased(), values))
      }
    }
  }

  /// Takes a parameter of a name that has come before; nothing else of a tuple has names.
  private mutating func takeAgain(_ again: JSONRepeat) throws(JSONError) {
    guard case .aside(let value) = again.place, let name = again.path.last else { return }
    hadRepeats = true
    let elements = if case .array(let elements) = value { elements } else { [value] }
    for element in elements {
      property.parameters.add(
        name.lowercased() == "group" ? "x-group" : name.lowercased(), try text(element))
    }
  }

  private mutating func takeType(_ value: JSONValue) throws(JSONError) {
    switch value {
    case .string(let type): property.type = type.lowercased()
    case .null: break
    default: throw .type("a type")
    }
  }

  private mutating func value(_ value: JSONValue) throws(JSONError) -> TypedProperty.Value {
    guard case .array(let components) = value else {
      return .text(DateSpelling.basic(try text(value), type: property.type))
    }
    var parts: [[String]] = []
    for component in components {
      if case .array(let elements) = component {
        var texts: [String] = []
        for element in elements { texts.append(try text(element)) }
        parts.append(texts.isEmpty ? [""] : texts)
      } else {
        parts.append([try text(component)])
      }
    }
    return .structure(parts.isEmpty ? [[""]] : parts)
  }

  /// The text that a value stands for; numbers and truth values stand for their letters.
  private mutating func text(_ value: JSONValue) throws(JSONError) -> String {
    switch value {
    case .string(let text):
      if text.utf8.contains(where: Self.isControl) { hadControls = true }
      return text
    case .number(let digits): return digits
    case .bool(let flag): return flag ? "TRUE" : "FALSE"
    case .null: return ""
    case .array, .object: throw .type("a text, number or truth value")
    }
  }

  /// What vCard cannot hold; it is left out when the property is read.
  private static func isControl(_ byte: UInt8) -> Bool {
    !VCardText.isText(byte) && byte != ASCII.lineFeed && byte != ASCII.carriageReturn
  }
}
