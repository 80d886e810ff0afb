import KithModel
import KithText

extension JSONValue {
  /// The members of an object, `nil` for all other values.
  var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements of an array; none for all other values.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The value of a number without a fraction.
  var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// The value of a member of an object.
  subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }
}
