import KithModel

/// How much one card may ask for: more than anyone has said of a person, less than memory holds.
///
/// A value of two bytes becomes an entry of two hundred, and each parameter is compared with those before it.
struct PropertyBudget {
  /// The most values of all properties together.
  static let values = 250_000
  /// The most values of the parameters of one property.
  static let parameters = 1000

  private var left = Self.values

  /// Whether the card may have this property too.
  mutating func allows(_ property: TypedProperty) -> Bool {
    left -= max(1, property.values.count)
    return left >= 0
  }

  /// Leaves parameters out where there are too many; answers whether there were.
  static func cut(_ property: inout TypedProperty) -> Bool {
    var count = 0
    let end = property.parameters.firstIndex { parameter in
      count += max(1, parameter.values.count)
      return count > parameters
    }
    guard let end else { return false }
    property.parameters.removeSubrange(end...)
    return true
  }
}
