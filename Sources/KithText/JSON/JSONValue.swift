/// Any JSON value, exactly as it stood, for members that the model has no type for.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number by its digits as written, so that no precision is lost.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object with its members in the order of the text.
  case object([JSONMember])
}

extension JSONValue {
  /// The text of a string, `nil` for all other values.
  public var stringValue: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}

/// A name and its value in a JSON object (RFC 8259 section 4).
public struct JSONMember: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The value.
  public var value: JSONValue

  /// Makes a member.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// Why JSON could not be read.
package enum JSONError: Error, Hashable {
  /// The text is not JSON at this byte of the record.
  case syntax(String, at: Int)
  /// A value is not of the type that its member asks for.
  case type(String)
}
