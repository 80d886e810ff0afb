import KithModel

/// A property of vCard 4.0 apart from how it is spelled: its type is known, its values are unescaped.
///
/// Text, jCard (RFC 7095), which spells it as a tuple, and xCard (RFC 6351), which spells it as an element, are read and
/// written by the same functions, those of its row in the ``PropertySheet``.
struct TypedProperty: Equatable {
  /// A value.
  enum Value: Equatable {
    /// A text, URI, date or the like, by its letters.
    case text(String)
    /// A structured value: the values of each component.
    case structure([[String]])
  }

  /// The group.
  var group: String?
  /// The name in small letters.
  var name: String
  /// The parameters but for VALUE.
  var parameters: [VCardParameter] = []
  /// The type of the values; `unknown` where neither VALUE nor a specification says it.
  var type = Self.unknown
  /// The values; several of a list.
  var values: [Value] = []
  /// The physical line that it begins on.
  var line = 0

  /// The type of values that nothing is known of: they stand as they do in vCard, escapes and all.
  static let unknown = "unknown"

  /// The value where it is one text.
  var text: String? {
    guard values.count == 1, case .text(let text) = values[0] else { return nil }
    return text
  }
}

extension TypedProperty.Value {
  /// The components; of a text, which is one component of one value.
  var structure: [[String]] {
    switch self {
    case .text(let text): [[text]]
    case .structure(let components): components
    }
  }

  /// Whether it says nothing; parts that are empty say how many there are.
  var isEmpty: Bool { structure.count == 1 && texts.allSatisfy(\.isEmpty) }

  /// All texts in it.
  var texts: [String] { structure.flatMap { $0 } }
}

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
