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
