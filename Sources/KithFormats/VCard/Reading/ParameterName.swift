/// The parameters that Kith knows (RFC 6350 section 5, RFC 9554 section 4, and what exporters write).
enum ParameterName: UInt8, Sendable {
  case type, pref, value, encoding, charset, language, altid, label, geo, timeZone, countryCode
  case sortAs, mediaType, calendarScale, propId, derived, phonetic, script, service, user, author
  case authorName, created, index, level, omitYear, custom, pointer
  case componentOrder
  /// Any other.
  case other

  private static let names: [(String, ParameterName)] = [
    ("TYPE", .type), ("PREF", .pref), ("VALUE", .value), ("ENCODING", .encoding),
    ("CHARSET", .charset), ("LANGUAGE", .language), ("ALTID", .altid), ("LABEL", .label),
    ("GEO", .geo), ("TZ", .timeZone), ("CC", .countryCode), ("SORT-AS", .sortAs),
    ("MEDIATYPE", .mediaType), ("CALSCALE", .calendarScale), ("PROP-ID", .propId),
    ("DERIVED", .derived), ("PHONETIC", .phonetic), ("SCRIPT", .script),
    ("SERVICE-TYPE", .service), ("X-SERVICE-TYPE", .service), ("USERNAME", .user),
    ("X-USER", .user), ("AUTHOR", .author), ("AUTHOR-NAME", .authorName), ("CREATED", .created),
    ("INDEX", .index), ("LEVEL", .level), ("X-APPLE-OMIT-YEAR", .omitYear),
    ("X-CUSTOM", .custom), ("JSPTR", .pointer),
    ("JSCOMPS", .componentOrder),
  ]
  private static let table = KeywordTable(names)

  /// What a name means.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self = Self.table.meaning(of: range, in: bytes) ?? .other
  }

  /// Values that stand without a name in vCard 2.1, and the parameter that they are of.
  private static let bareValues = KeywordTable<ParameterName>([
    ("QUOTED-PRINTABLE", .encoding), ("BASE64", .encoding), ("8BIT", .encoding),
    ("7BIT", .encoding), ("INLINE", .value), ("URL", .value), ("CONTENT-ID", .value),
    ("CID", .value),
  ])

  /// The parameter that a bare value is of.
  static func ofBareValue(_ range: Range<Int>, in bytes: [UInt8]) -> ParameterName {
    bareValues.meaning(of: range, in: bytes) ?? .type
  }
}
