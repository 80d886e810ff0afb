import KithModel

/// A property of vCard 4.0 apart from how it is spelled: its type is known, its values are unescaped.
///
/// jCard (RFC 7095) spells it as a tuple, xCard (RFC 6351) as an element. Reading makes content lines of
/// both, writing makes both of content lines, so that what a property means is said in one place, its family.
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

  /// All texts in it.
  var texts: [String] { structure.flatMap { $0 } }
}
