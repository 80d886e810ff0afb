/// What the value of a property has to be (RFC 6350 section 4).
enum ValueForm: Sendable {
  /// One text.
  case text
  /// Texts between commas.
  case textList
  /// Texts between semicolons, each a list: so many of them. Where the upper bound is `nil` there may be more.
  case components(ClosedRange<Int>?)
  /// A URI.
  case uri
  /// A URI unless it is declared as text.
  case uriOrText
  /// Text unless it is declared as a URI.
  case textOrURI
  /// Bytes in base64 unless it is declared as a URI (2.1 and 3.0).
  case binary
  /// A day, a time, or both.
  case date
  /// A moment.
  case timestamp
  /// A time zone.
  case zone
  /// A position.
  case position
  /// A letter for the sex, and a text.
  case gender
  /// A tag of RFC 5646.
  case languageTag
  /// What the card stands for.
  case kind
  /// A number and a URI.
  case clientMap
  /// Not looked at: a card in a card, JSON, XML, and the frame of the card.
  case unchecked

  /// The types that VALUE may name.
  func types(in version: VCardVersion) -> [StaticString] {
    switch self {
    case .text, .textList, .components, .gender, .kind: ["text"]
    case .uri, .position: version == .v40 ? ["uri"] : ["uri", "text", "float", "url"]
    case .uriOrText, .textOrURI: ["uri", "text", "url", "phone-number"]
    case .binary: ["binary", "uri", "url", "inline", "content-id", "cid", "text"]
    case .date: ["date-and-or-time", "date", "date-time", "time", "text"]
    case .timestamp: version == .v40 ? ["timestamp"] : ["date-time", "date"]
    case .zone: ["text", "uri", "utc-offset"]
    case .languageTag: ["language-tag"]
    case .clientMap: []
    case .unchecked: ["text", "uri", "vcard", "unknown"]
    }
  }
}
