import KithCleaning
import KithText

/// A text that values are compared with, in the form in which the field compares them.
struct QueryText: Sendable {
  private let kind: ContactField.Kind
  /// The text for `=` and the order.
  private let whole: String
  /// The texts of which `~` looks for any, parted by `|`, each in the form in which it is looked for.
  private let parts: [(text: String, kind: ContactField.Kind)]

  init(_ text: String, as kind: ContactField.Kind) {
    self.kind = kind
    whole = Self.form(text, kind)
    parts = text.split(separator: "|").map { part in
      let kind = kind == .country ? .text : kind
      // Signs alone, such as a heart, are looked for as they are.
      let isOfSigns = kind == .text && Folding.key(String(part)).isEmpty
      let form = isOfSigns ? ContactField.Kind.exact : kind
      return (Self.form(String(part), form), form)
    }
    .filter { !$0.text.isEmpty }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { whole.isEmpty && parts.isEmpty }

  /// Whether a value is as the operator says.
  func holds(_ relation: Query.Operator, for value: String) -> Bool {
    if relation == .contains {
      return parts.contains { Self.form(value, $0.kind).contains(text: $0.text) }
    }
    let value = Self.form(value, kind)
    if kind == .digits, relation == .equal || relation == .notEqual {
      return Self.areOneNumber(value, whole)
    }
    return relation.holds(value, whole)
  }

  /// A text in the form in which it is compared.
  private static func form(_ text: String, _ kind: ContactField.Kind) -> String {
    switch kind {
    case .digits:
      return String(decoding: Folding.letters(text).utf8.filter(\.isDigit), as: UTF8.self)
    case .country: return CountryName.code(text) ?? folded(text)
    case .text: return folded(text)
    default: return String(text.trimmingWhitespace()).lowercased()
    }
  }

  /// A text without case and accents.
  static func folded(_ text: String) -> String {
    let key = Folding.key(text)
    // Signs alone, such as a heart, have no letters.
    return key.isEmpty ? form(text, .exact) : key
  }

  /// Whether digits are of one number, of which one may lack the country or the zero before the area.
  private static func areOneNumber(_ one: String, _ other: String) -> Bool {
    let own = one.drop { $0 == "0" }
    let theirs = other.drop { $0 == "0" }
    guard min(own.utf8.count, theirs.utf8.count) >= 7 else { return one == other }
    return own.hasSuffix(theirs) || theirs.hasSuffix(own)
  }
}
