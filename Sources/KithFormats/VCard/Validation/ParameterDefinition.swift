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
    case timestamp
    /// One of these words.
    case words([StaticString])
  }

  let section: StandardSection
  let form: Form
  /// The properties that it belongs to, in capitals; all where there are none.
  let properties: Set<String>

  private typealias Row = (name: String, form: Form, section: String, properties: String)

  private static let table40 = table(
    rows(6350, rfc6350) + rows(6715, rfc6715) + rows(8605, rfc8605) + rows(9554, rfc9554)
      + rows(9555, rfc9555))
  private static let table30 = table(rows(2426, rfc2426))

  /// The definition of a parameter; `nil` where the version has none of the name.
  static func definition(
    of name: Range<Int>, in bytes: [UInt8], version: VCardVersion
  ) -> ParameterDefinition? {
    (version == .v40 ? table40 : table30).meaning(of: name, in: bytes)
  }

  private static func table(
    _ rows: [(String, ParameterDefinition)]
  ) -> KeywordTable<ParameterDefinition> {
    KeywordTable(rows)
  }

  private static func rows(_ rfc: Int, _ rows: [Row]) -> [(String, ParameterDefinition)] {
    rows.map { row in
      let properties = Set(row.properties.split(separator: " ").map(String.init))
      return (
        row.name,
        ParameterDefinition(
          section: StandardSection(rfc: rfc, row.section), form: row.form, properties: properties)
      )
    }
  }

  /// The properties that have more than a name (RFC 6350 section 5.6) and those of its extensions that have types.
  private static let typed =
    "FN NICKNAME PHOTO ADR TEL EMAIL IMPP LANG TZ GEO TITLE ROLE LOGO ORG RELATED CATEGORIES NOTE "
    + "SOUND URL KEY FBURL CALADRURI CALURI EXPERTISE HOBBY INTEREST ORG-DIRECTORY CONTACT-URI "
    + "PRONOUNS SOCIALPROFILE SOURCE"

  private static let rfc6350: [Row] = [
    ("LANGUAGE", .languageTag, "5.1", ""), ("VALUE", .any, "5.2", ""),
    ("PREF", .preference, "5.3", ""), ("ALTID", .any, "5.4", ""), ("PID", .pid, "5.5", ""),
    ("TYPE", .any, "5.6", typed), ("MEDIATYPE", .mediaType, "5.7", ""),
    ("CALSCALE", .words(["gregorian"]), "5.8", "BDAY ANNIVERSARY DEATHDATE"),
    ("SORT-AS", .any, "5.9", "N ORG"), ("GEO", .uri, "5.10", "ADR"), ("TZ", .any, "5.11", "ADR"),
    ("LABEL", .any, "6.3.1", "ADR"),
  ]

  private static let rfc6715: [Row] = [
    ("INDEX", .positiveInteger, "3.1", "EXPERTISE HOBBY INTEREST ORG-DIRECTORY"),
    (
      "LEVEL", .words(["beginner", "average", "expert", "high", "medium", "low"]), "3.2",
      "EXPERTISE HOBBY INTEREST"
    ),
  ]

  private static let rfc8605: [Row] = [("CC", .country, "3.1", "ADR")]

  private static let rfc9554: [Row] = [
    ("AUTHOR", .uri, "4.1", "NOTE"), ("AUTHOR-NAME", .any, "4.2", "NOTE"),
    ("CREATED", .timestamp, "4.3", "NOTE"), ("DERIVED", .boolean, "4.4", ""),
    ("PHONETIC", .any, "4.6", ""), ("PROP-ID", .id, "4.7", ""), ("SCRIPT", .any, "4.8", ""),
    ("SERVICE-TYPE", .any, "4.9", "IMPP SOCIALPROFILE"),
    ("USERNAME", .any, "4.10", "IMPP SOCIALPROFILE"),
  ]

  private static let rfc9555: [Row] = [
    ("JSCOMPS", .any, "3.3.1", "N ADR"), ("JSPTR", .any, "3.3.2", "JSPROP"),
  ]

  private static let rfc2426: [Row] = [
    ("ENCODING", .words(["b"]), "4", ""), ("VALUE", .any, "4", ""), ("TYPE", .any, "4", ""),
    ("LANGUAGE", .languageTag, "4", ""), ("CONTEXT", .any, "4", ""),
  ]
}
