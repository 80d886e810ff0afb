/// The properties of each version, as the standards list them.
enum PropertyDefinitions {
  private typealias Row = (
    name: String, cardinality: PropertyDefinition.Cardinality, form: ValueForm, section: String
  )

  private static let table21 = table(versit)
  private static let table30 = table(
    rows(2426, rfc2426) + rows(2425, rfc2425) + rows(4770, rfc4770) + rows(2739, rfc2739))
  private static let table40 = table(
    rows(6350, rfc6350) + rows(6474, rfc6474) + rows(6715, rfc6715) + rows(8605, rfc8605)
      + rows(9554, rfc9554) + rows(9555, rfc9555))

  /// The definition of a property; `nil` where the version has none of the name.
  static func definition(
    of name: Range<Int>, in bytes: [UInt8], version: VCardVersion
  ) -> PropertyDefinition? {
    switch version {
    case .v21: table21.meaning(of: name, in: bytes)
    case .v30: table30.meaning(of: name, in: bytes)
    case .v40: table40.meaning(of: name, in: bytes)
    }
  }

  /// The properties without which a card of the version is none.
  static func mandatory(in version: VCardVersion) -> [PropertyDefinition] {
    switch version {
    case .v21: versit.filter(\.cardinality.isMandatory)
    case .v30: rows(2426, rfc2426).filter(\.cardinality.isMandatory)
    case .v40: rows(6350, rfc6350).filter(\.cardinality.isMandatory)
    }
  }

  private static func table(_ rows: [PropertyDefinition]) -> KeywordTable<PropertyDefinition> {
    KeywordTable(rows.map { ($0.name, $0) })
  }

  private static func rows(_ rfc: Int, _ rows: [Row]) -> [PropertyDefinition] {
    rows.map {
      PropertyDefinition(
        name: $0.name, section: StandardSection(rfc: rfc, $0.section),
        cardinality: $0.cardinality, form: $0.form)
    }
  }

  // MARK: 4.0

  private static let rfc6350: [Row] = [
    ("BEGIN", .any, .unchecked, "6.1.1"), ("END", .any, .unchecked, "6.1.2"),
    ("SOURCE", .any, .uri, "6.1.3"), ("KIND", .atMostOne, .kind, "6.1.4"),
    ("XML", .any, .unchecked, "6.1.5"), ("FN", .oneOrMore, .text, "6.2.1"),
    ("N", .atMostOne, .components(5...7), "6.2.2"), ("NICKNAME", .any, .textList, "6.2.3"),
    ("PHOTO", .any, .uri, "6.2.4"), ("BDAY", .atMostOne, .date, "6.2.5"),
    ("ANNIVERSARY", .atMostOne, .date, "6.2.6"), ("GENDER", .atMostOne, .gender, "6.2.7"),
    ("ADR", .any, .components(7...18), "6.3.1"), ("TEL", .any, .textOrURI, "6.4.1"),
    ("EMAIL", .any, .text, "6.4.2"), ("IMPP", .any, .uri, "6.4.3"),
    ("LANG", .any, .languageTag, "6.4.4"), ("TZ", .any, .zone, "6.5.1"),
    ("GEO", .any, .position, "6.5.2"), ("TITLE", .any, .text, "6.6.1"),
    ("ROLE", .any, .text, "6.6.2"), ("LOGO", .any, .uri, "6.6.3"),
    ("ORG", .any, .components(nil), "6.6.4"), ("MEMBER", .any, .uri, "6.6.5"),
    ("RELATED", .any, .uriOrText, "6.6.6"), ("CATEGORIES", .any, .textList, "6.7.1"),
    ("NOTE", .any, .text, "6.7.2"), ("PRODID", .atMostOne, .text, "6.7.3"),
    ("REV", .atMostOne, .timestamp, "6.7.4"), ("SOUND", .any, .uri, "6.7.5"),
    ("UID", .atMostOne, .uriOrText, "6.7.6"), ("CLIENTPIDMAP", .any, .clientMap, "6.7.7"),
    ("URL", .any, .uri, "6.7.8"), ("VERSION", .one, .unchecked, "6.7.9"),
    ("KEY", .any, .uriOrText, "6.8.1"), ("FBURL", .any, .uri, "6.9.1"),
    ("CALADRURI", .any, .uri, "6.9.2"), ("CALURI", .any, .uri, "6.9.3"),
  ]

  private static let rfc6474: [Row] = [
    ("BIRTHPLACE", .atMostOne, .textOrURI, "2.1"), ("DEATHPLACE", .atMostOne, .textOrURI, "2.2"),
    ("DEATHDATE", .atMostOne, .date, "2.3"),
  ]

  private static let rfc6715: [Row] = [
    ("EXPERTISE", .any, .text, "2.1"), ("HOBBY", .any, .text, "2.2"),
    ("INTEREST", .any, .text, "2.3"), ("ORG-DIRECTORY", .any, .uri, "2.4"),
  ]

  private static let rfc8605: [Row] = [("CONTACT-URI", .any, .uri, "2.1")]

  private static let rfc9554: [Row] = [
    ("CREATED", .atMostOne, .timestamp, "3.1"), ("GRAMGENDER", .any, .text, "3.2"),
    ("LANGUAGE", .atMostOne, .languageTag, "3.3"), ("PRONOUNS", .any, .text, "3.4"),
    ("SOCIALPROFILE", .any, .uriOrText, "3.5"),
  ]

  private static let rfc9555: [Row] = [("JSPROP", .any, .unchecked, "3.2.1")]

  // MARK: 3.0

  private static let rfc2426: [Row] = [
    ("BEGIN", .any, .unchecked, "2.1.1"), ("END", .any, .unchecked, "2.1.1"),
    ("FN", .oneOrMore, .text, "3.1.1"), ("N", .oneOrMore, .components(1...5), "3.1.2"),
    ("NICKNAME", .any, .textList, "3.1.3"), ("PHOTO", .any, .binary, "3.1.4"),
    ("BDAY", .any, .date, "3.1.5"), ("ADR", .any, .components(1...7), "3.2.1"),
    ("LABEL", .any, .text, "3.2.2"), ("TEL", .any, .textOrURI, "3.3.1"),
    ("EMAIL", .any, .text, "3.3.2"), ("MAILER", .any, .text, "3.3.3"),
    ("TZ", .any, .zone, "3.4.1"), ("GEO", .any, .position, "3.4.2"),
    ("TITLE", .any, .text, "3.5.1"), ("ROLE", .any, .text, "3.5.2"),
    ("LOGO", .any, .binary, "3.5.3"), ("AGENT", .any, .unchecked, "3.5.4"),
    ("ORG", .any, .components(nil), "3.5.5"), ("CATEGORIES", .any, .textList, "3.6.1"),
    ("NOTE", .any, .text, "3.6.2"), ("PRODID", .any, .text, "3.6.3"),
    ("REV", .any, .timestamp, "3.6.4"), ("SORT-STRING", .any, .text, "3.6.5"),
    ("SOUND", .any, .binary, "3.6.6"), ("UID", .any, .text, "3.6.7"),
    ("URL", .any, .uri, "3.6.8"), ("VERSION", .one, .unchecked, "3.6.9"),
    ("CLASS", .any, .text, "3.7.1"), ("KEY", .any, .binary, "3.7.2"),
  ]

  private static let rfc2425: [Row] = [
    ("NAME", .any, .text, "6.2"), ("SOURCE", .any, .uri, "6.1"),
    ("PROFILE", .any, .text, "6.3"),
  ]

  private static let rfc4770: [Row] = [("IMPP", .any, .uri, "1")]

  private static let rfc2739: [Row] = [
    ("CALURI", .any, .uri, "2.3"), ("CAPURI", .any, .uri, "2.3"),
    ("FBURL", .any, .uri, "2.3"), ("CALADRURI", .any, .uri, "2.3"),
  ]

  // MARK: 2.1

  private static let versit: [PropertyDefinition] = [
    ("BEGIN", .any, .unchecked, "2.1.1"), ("END", .any, .unchecked, "2.1.1"),
    ("FN", .any, .text, "2.2.1"), ("N", .one, .components(1...5), "2.2.2"),
    ("PHOTO", .any, .binary, "2.2.3"), ("BDAY", .any, .date, "2.2.4"),
    ("ADR", .any, .components(1...7), "2.3.1"), ("LABEL", .any, .text, "2.3.2"),
    ("TEL", .any, .textOrURI, "2.4.1"), ("EMAIL", .any, .text, "2.4.2"),
    ("MAILER", .any, .text, "2.4.3"), ("TZ", .any, .zone, "2.5.1"),
    ("GEO", .any, .position, "2.5.2"), ("TITLE", .any, .text, "2.6.1"),
    ("ROLE", .any, .text, "2.6.2"), ("LOGO", .any, .binary, "2.6.3"),
    ("AGENT", .any, .unchecked, "2.6.4"), ("ORG", .any, .components(nil), "2.6.5"),
    ("NOTE", .any, .text, "2.7.1"), ("REV", .any, .timestamp, "2.7.2"),
    ("SOUND", .any, .binary, "2.7.3"), ("URL", .any, .uri, "2.7.4"),
    ("UID", .any, .text, "2.7.5"), ("VERSION", .one, .unchecked, "2.7.6"),
    ("KEY", .any, .binary, "2.8.1"),
  ].map { (row: Row) in
    PropertyDefinition(
      name: row.name, section: StandardSection(versit: row.section),
      cardinality: row.cardinality, form: row.form)
  }
}
