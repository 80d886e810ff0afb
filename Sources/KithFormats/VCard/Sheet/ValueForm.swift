/// What the value of a property has to be (RFC 6350 section 4).
enum ValueForm: Sendable {
  /// One text.
  case text
  /// Texts between commas.
  case textList
  /// Texts between semicolons: so many of them. Where the bounds are `nil` there may be as many as one likes.
  case components(Components, ClosedRange<Int>?)
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
  /// A text that is not looked at: JSON, XML, the version.
  case unchecked
  /// The border of a card, or a card in it.
  case frame

  /// The components of a structured value.
  struct Components: Sendable {
    /// Their names in XML; none where there are as many as one likes (ORG).
    let names: [String]
    /// How many of them stand there at least.
    let atLeast: Int
    /// Whether each is a list.
    let areLists: Bool

    // The names are those of RFC 6351 and, for what RFC 9554 adds, of its grammar.
    static let name = Self(
      names: ["surname", "given", "additional", "prefix", "suffix", "surname2", "generation"],
      atLeast: 5, areLists: true)
    static let address = Self(
      names: [
        "pobox", "ext", "street", "locality", "region", "code", "country", "room", "apartment",
        "floor", "streetnumber", "streetname", "building", "block", "subdistrict", "district",
        "landmark", "direction",
      ], atLeast: 7, areLists: true)
    static let units = Self(names: [], atLeast: 1, areLists: false)
    fileprivate static let gender = Self(names: ["sex", "identity"], atLeast: 1, areLists: false)
    fileprivate static let clientMap = Self(
      names: ["sourceid", "uri"], atLeast: 2, areLists: false)
  }

  /// The components, where the value is structured.
  var components: Components? {
    switch self {
    case .components(let components, _): components
    case .gender: .gender
    case .clientMap: .clientMap
    default: nil
    }
  }

  /// Whether there may be several values.
  var isList: Bool { if case .textList = self { true } else { false } }

  /// The type that values of 4.0 have without a VALUE parameter; `nil` where there are none.
  var type: String? {
    switch self {
    case .text, .textList, .textOrURI, .components, .zone, .gender, .kind, .clientMap, .unchecked:
      "text"
    case .uri, .uriOrText, .position: "uri"
    case .binary: "binary"
    case .date: "date-and-or-time"
    case .timestamp: "timestamp"
    case .languageTag: "language-tag"
    case .frame: nil
    }
  }

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
    case .unchecked, .frame: ["text", "uri", "vcard", "unknown"]
    }
  }
}
