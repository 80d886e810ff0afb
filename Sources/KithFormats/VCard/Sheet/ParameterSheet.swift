/// The parameters that properties take by themselves (RFC 6350 section 5, RFC 9554 section 4, and what exporters write).
enum ParameterName: UInt8, Sendable {
  case type, pref, value, encoding, charset, language, altid, label, geo, timeZone, countryCode
  case sortAs, mediaType, calendarScale, propId, derived, phonetic, script, service, user, author
  case authorName, created, index, level, omitYear, custom, pointer
  case componentOrder
  /// Any other.
  case other

  /// What a name means.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self = ParameterSheet.names.meaning(of: range, in: bytes) ?? .other
  }

  /// The parameter that a value is of which stands without a name, as in vCard 2.1.
  static func ofBareValue(_ range: Range<Int>, in bytes: [UInt8]) -> ParameterName {
    ParameterSheet.bareValues.meaning(of: range, in: bytes) ?? .type
  }
}

/// What a version of vCard says of a parameter.
struct ParameterDefinition: Sendable {
  /// What its values are.
  enum Form: Sendable {
    case any
    /// 1 to 100 (RFC 6350 section 5.3).
    case preference
    /// `1` or `1.1` (section 5.5).
    case pid
    /// `type/subtype` (section 5.7).
    case mediaType
    case languageTag
    case positiveInteger
    /// `true` or `false`.
    case boolean
    /// Two letters of ISO 3166 (RFC 8605 section 3.1).
    case country
    /// 1 to 255 letters, digits, `-` and `_` (RFC 9554 section 4.7).
    case id
    case uri
    /// A time zone: a name, or a URI.
    case zone
    case timestamp
    /// One of these words.
    case words([StaticString])
  }

  let section: StandardSection
  let form: Form
  /// Whether it belongs only to the properties that name it in their ``PropertyRow``.
  let isOfSome: Bool

  /// A parameter that an RFC defines.
  static func rfc(_ number: Int, _ section: String, _ form: Form, ofSome: Bool = false) -> Self {
    Self(section: .rfc(number, section), form: form, isOfSome: ofSome)
  }

  /// The type of a value.
  func type(of value: String) -> String {
    switch form {
    case .languageTag: "language-tag"
    case .preference, .positiveInteger: "integer"
    case .boolean: "boolean"
    case .uri: "uri"
    case .zone: URIText.hasScheme(value) ? "uri" : "text"
    case .timestamp: "timestamp"
    case .any, .pid, .mediaType, .country, .id, .words: "text"
    }
  }
}

/// The parameters of vCard, a row each.
enum ParameterSheet {
  /// All that Kith knows of a parameter.
  struct Row: Sendable {
    /// The name, in capitals.
    let name: String
    let parameter: ParameterName
    /// What the versions say of it; 2.1 takes those of 3.0.
    let v30: ParameterDefinition?
    let v40: ParameterDefinition?

    init(
      _ name: String, _ parameter: ParameterName = .other, v30: ParameterDefinition? = nil,
      v40: ParameterDefinition? = nil
    ) {
      self.name = name
      self.parameter = parameter
      self.v30 = v30
      self.v40 = v40
    }
  }

  /// The parameters in the order that the schema of xCard asks for (RFC 6351 appendix A).
  private static let ofSchema: [Row] = [
    Row(
      "LANGUAGE", .language, v30: .rfc(2426, "4", .languageTag),
      v40: .rfc(6350, "5.1", .languageTag)),
    Row("ALTID", .altid, v40: .rfc(6350, "5.4", .any)),
    Row("PID", v40: .rfc(6350, "5.5", .pid)),
    Row("PREF", .pref, v40: .rfc(6350, "5.3", .preference)),
    Row(
      "TYPE", .type, v30: .rfc(2426, "4", .any),
      v40: .rfc(6350, "5.6", .any, ofSome: true)),
    Row("MEDIATYPE", .mediaType, v40: .rfc(6350, "5.7", .mediaType)),
    Row(
      "CALSCALE", .calendarScale,
      v40: .rfc(6350, "5.8", .words(["gregorian"]), ofSome: true)),
    Row("SORT-AS", .sortAs, v40: .rfc(6350, "5.9", .any, ofSome: true)),
    Row("GEO", .geo, v40: .rfc(6350, "5.10", .uri, ofSome: true)),
    Row("TZ", .timeZone, v40: .rfc(6350, "5.11", .zone, ofSome: true)),
    Row("LABEL", .label, v40: .rfc(6350, "6.3.1", .any, ofSome: true)),
  ]

  private static let others: [Row] = [
    Row("VALUE", .value, v30: .rfc(2426, "4", .any), v40: .rfc(6350, "5.2", .any)),
    Row("INDEX", .index, v40: .rfc(6715, "3.1", .positiveInteger, ofSome: true)),
    Row(
      "LEVEL", .level,
      v40: .rfc(
        6715, "3.2", .words(["beginner", "average", "expert", "high", "medium", "low"]),
        ofSome: true)),
    Row("CC", .countryCode, v40: .rfc(8605, "3.1", .country, ofSome: true)),
    Row("AUTHOR", .author, v40: .rfc(9554, "4.1", .uri, ofSome: true)),
    Row("AUTHOR-NAME", .authorName, v40: .rfc(9554, "4.2", .any, ofSome: true)),
    Row("CREATED", .created, v40: .rfc(9554, "4.3", .timestamp, ofSome: true)),
    Row("DERIVED", .derived, v40: .rfc(9554, "4.4", .boolean)),
    Row("PHONETIC", .phonetic, v40: .rfc(9554, "4.6", .any)),
    Row("PROP-ID", .propId, v40: .rfc(9554, "4.7", .id)),
    Row("SCRIPT", .script, v40: .rfc(9554, "4.8", .any)),
    Row("SERVICE-TYPE", .service, v40: .rfc(9554, "4.9", .any, ofSome: true)),
    Row("USERNAME", .user, v40: .rfc(9554, "4.10", .any, ofSome: true)),
    Row("JSCOMPS", .componentOrder, v40: .rfc(9555, "3.3.1", .any, ofSome: true)),
    Row("JSPTR", .pointer, v40: .rfc(9555, "3.3.2", .any, ofSome: true)),
    Row("ENCODING", .encoding, v30: .rfc(2426, "4", .words(["b"]))),
    Row("CONTEXT", v30: .rfc(2426, "4", .any)),
    Row("CHARSET", .charset),
    Row("X-SERVICE-TYPE", .service), Row("X-USER", .user),
    Row("X-APPLE-OMIT-YEAR", .omitYear),
    Row("X-CUSTOM", .custom),
  ]

  static let rows = ofSchema + others
  private static let table = KeywordTable(rows.map { ($0.name, $0) })
  fileprivate static let names = KeywordTable(rows.map { ($0.name, $0.parameter) })
  fileprivate static let bareValues = KeywordTable<ParameterName>([
    ("QUOTED-PRINTABLE", .encoding), ("BASE64", .encoding), ("8BIT", .encoding),
    ("7BIT", .encoding), ("INLINE", .value), ("URL", .value), ("CONTENT-ID", .value),
    ("CID", .value),
  ])

  /// The definition of a parameter; `nil` where the version has none of the name.
  static func definition(of name: String, in version: VCardVersion) -> ParameterDefinition? {
    let bytes = Array(name.utf8)
    let row = table.meaning(of: bytes.indices, in: bytes)
    return version == .v40 ? row?.v40 : row?.v30
  }

  /// Whether the sheet has a row for the name.
  static func isKnown(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return table.meaning(of: bytes.indices, in: bytes) != nil
  }

  /// The element of a value of a parameter, in small letters, in xCard (RFC 6351 appendix A).
  static func type(of value: String, in name: String) -> String {
    definition(of: name, in: .v40)?.type(of: value) ?? TypedProperty.unknown
  }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: zip(ofSchema.map { $0.name.lowercased() }, ofSchema.indices))

  /// The place of a parameter, in small letters, among those of a property of xCard; what the schema does not know is last.
  static func rank(_ name: String, of property: String) -> Int {
    // In N the keys for sorting stand before the rest, as the language does.
    property == "n" && name == "sort-as" ? 0 : ranks[name] ?? ofSchema.count
  }
}

/// The types that VALUE names.
enum ValueType {
  private static let standard = KeywordTable(
    [
      "uri", "url", "text", "date", "time", "date-time", "date-and-or-time", "timestamp",
      "boolean", "integer", "float", "utc-offset", "language-tag", "binary", "vcard",
      "phone-number", "inline", "content-id", "cid", "unknown",
    ].map { ($0, true) })

  /// Whether the type is a standard one, which the property implies and the writer knows.
  static func isStandard(_ bytes: ArraySlice<UInt8>) -> Bool {
    standard.meaning(of: 0..<bytes.count, in: Array(bytes)) ?? false
  }
}
