import KithModel

/// The parameters of xCard: their types and their order (RFC 6351 appendix A).
enum XCardParameter {
  /// The order that the schema asks for; others follow.
  private static let order = [
    "language", "altid", "pid", "pref", "type", "mediatype", "calscale", "sort-as", "geo", "tz",
    "label",
  ]

  /// The parameters of RFC 9554 and RFC 9555 that are texts.
  private static let texts: Set<String> = [
    "author-name", "cc", "jscomps", "jsptr", "level", "phonetic", "prop-id", "script",
    "service-type", "username",
  ]

  /// The parameters in their order; in N the keys for sorting stand before the rest.
  static func sorted(_ parameters: [VCardParameter], of property: String) -> [VCardParameter] {
    let rank = { (name: String) -> Int in
      if property == "n", name == "sort-as" { return 0 }
      return (order.firstIndex(of: name) ?? order.count) + (name == "language" ? 0 : 1)
    }
    return parameters.enumerated()
      .sorted { (rank($0.element.name), $0.offset) < (rank($1.element.name), $1.offset) }
      .map(\.element)
  }

  /// The element of a value.
  static func type(of parameter: String, _ value: String) -> String {
    switch parameter {
    case "language": "language-tag"
    case "pref", "index": "integer"
    case "geo", "author": "uri"
    case "tz": URIText.hasScheme(value) ? "uri" : "text"
    case "created": "timestamp"
    case "derived": "boolean"
    default: order.contains(parameter) || texts.contains(parameter) ? "text" : TypedProperty.unknown
    }
  }
}
