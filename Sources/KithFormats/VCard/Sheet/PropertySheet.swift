import KithModel

/// The properties of vCard, a row each, in the order in which they are written.
///
/// It is the one list of them: reading, writing, checking, and the types and components of jCard and xCard follow from it.
enum PropertySheet {
  static let rows: [PropertyRow] =
    card + names + organizations + communications + addresses + dates + resources + languages
    + relations + explanations + exporters + kept + frame

  private static let table = KeywordTable(rows.map { ($0.name, $0) })
  private static let readers = KeywordTable(
    rows.compactMap { row in row.read.map { (row.name, $0) } })
  private static let writers = rows.compactMap(\.write)
  private static let forms = Dictionary(
    uniqueKeysWithValues: rows.compactMap { row in
      row.v40.flatMap { $0.form.type == nil ? nil : (row.name.lowercased(), $0.form) }
    })

  /// The row of a property; `nil` where the name is not known.
  static func row(of name: Range<Int>, in bytes: [UInt8]) -> PropertyRow? {
    table.meaning(of: name, in: bytes)
  }

  /// How a line of this name is read; `nil` where it is kept as it is.
  static func reader(of name: Range<Int>, in bytes: [UInt8]) -> PropertyRow.Read? {
    readers.meaning(of: name, in: bytes)
  }

  /// Writes all that the properties hold of a contact.
  static func write(_ contact: Contact, to output: inout CardOutput) {
    for write in writers { write(contact, &output) }
  }

  /// What the values of 4.0 of a property, in small letters, have to be; `nil` where 4.0 has no values of the name.
  static func form(of name: String) -> ValueForm? { forms[name] }
}

// MARK: What a card says of itself, and of names

extension PropertySheet {
  private static let card: [PropertyRow] = [
    PropertyRow(
      name: "PRODID", v30: .rfc(2426, "3.6.3", .any, .text),
      v40: .rfc(6350, "6.7.3", .atMostOne, .text),
      read: { $0.setOnce(&$1.contact.prodId, to: $0.text) },
      write: { $1.text("PRODID", $0.prodId) }),
    PropertyRow(
      name: "UID", v21: .versit("2.7.5", .any, .text), v30: .rfc(2426, "3.6.7", .any, .text),
      v40: .rfc(6350, "6.7.6", .atMostOne, .uriOrText),
      read: { $0.setOnce(&$1.contact.uid, to: $0.uri) }, write: CardProperties.writeUID),
    PropertyRow(
      name: "KIND", v40: .rfc(6350, "6.1.4", .atMostOne, .kind), read: CardProperties.readKind,
      write: CardProperties.writeKind),
    PropertyRow(
      name: "MEMBER", v40: .rfc(6350, "6.6.5", .any, .uri), read: CardProperties.readMember,
      write: CardProperties.writeMembers),
    PropertyRow(
      name: "LANGUAGE", v40: .rfc(9554, "3.3", .atMostOne, .languageTag),
      read: { $0.setOnce(&$1.contact.language, to: $0.text) },
      write: { $1.text("LANGUAGE", $0.language) }),
    PropertyRow(
      name: "CREATED", v40: .rfc(9554, "3.1", .atMostOne, .timestamp),
      read: CardProperties.readCreated,
      write: { $1.uri("CREATED", $0.created?.text(in: $1.version)) }),
    PropertyRow(
      name: "REV", v21: .versit("2.7.2", .any, .timestamp),
      v30: .rfc(2426, "3.6.4", .any, .timestamp), v40: .rfc(6350, "6.7.4", .atMostOne, .timestamp),
      read: CardProperties.readUpdated, write: { $1.uri("REV", $0.updated?.text(in: $1.version)) }),
    // Written last, when it is known what no other property says.
    PropertyRow(
      name: "JSPROP", v40: .rfc(9555, "3.2.1", .any, .unchecked), parameters: [.pointer],
      read: CardProperties.readMemberOfCard),
  ]

  private static let names: [PropertyRow] = [
    PropertyRow(
      name: "FN", v21: .versit("2.2.1", .any, .text), v30: .rfc(2426, "3.1.1", .oneOrMore, .text),
      v40: .rfc(6350, "6.2.1", .oneOrMore, .text), parameters: [.type],
      read: NameProperties.readFormattedName, write: NameWriting.writeFull, path: { _ in ["name"] }),
    PropertyRow(
      name: "N", v21: .versit("2.2.2", .one, .components(.name, 1...5)),
      v30: .rfc(2426, "3.1.2", .oneOrMore, .components(.name, 1...5)),
      v40: .rfc(6350, "6.2.2", .atMostOne, .components(.name, 5...7)),
      parameters: [.sortAs, .componentOrder], read: NameProperties.readName,
      write: NameWriting.writeComponents, path: { _ in ["name"] }),
    PropertyRow(
      name: "NICKNAME", v30: .rfc(2426, "3.1.3", .any, .textList),
      v40: .rfc(6350, "6.2.3", .any, .textList), parameters: [.type],
      read: NameProperties.readNicknames, write: NameWriting.writeNicknames,
      path: { $0.nicknames.last.map { ["nicknames", $0.id] } }),
  ]

  private static let organizations: [PropertyRow] = [
    PropertyRow(
      name: "ORG", v21: .versit("2.6.5", .any, .components(.units, nil)),
      v30: .rfc(2426, "3.5.5", .any, .components(.units, nil)),
      v40: .rfc(6350, "6.6.4", .any, .components(.units, nil)), parameters: [.type, .sortAs],
      read: OrganizationProperties.readOrganization,
      write: OrganizationProperties.writeOrganizationsAndTitles,
      path: { $0.organizations.last.map { ["organizations", $0.id] } }),
    PropertyRow(
      name: "TITLE", v21: .versit("2.6.1", .any, .text), v30: .rfc(2426, "3.5.1", .any, .text),
      v40: .rfc(6350, "6.6.1", .any, .text), parameters: [.type],
      read: { OrganizationProperties.readTitle($0, nil, &$1) },
      path: { $0.titles.last.map { ["titles", $0.id] } }),
    PropertyRow(
      name: "ROLE", v21: .versit("2.6.2", .any, .text), v30: .rfc(2426, "3.5.2", .any, .text),
      v40: .rfc(6350, "6.6.2", .any, .text), parameters: [.type],
      read: { OrganizationProperties.readTitle($0, .role, &$1) },
      path: { $0.titles.last.map { ["titles", $0.id] } }),
  ]
}

// MARK: How to reach someone, and when they were born

extension PropertySheet {
  private static let communications: [PropertyRow] = [
    PropertyRow(
      name: "TEL", v21: .versit("2.4.1", .any, .textOrURI),
      v30: .rfc(2426, "3.3.1", .any, .textOrURI, types: .tel30),
      v40: .rfc(6350, "6.4.1", .any, .textOrURI, types: .tel40), parameters: [.type],
      read: CommunicationProperties.readPhone, write: CommunicationProperties.writePhones),
    PropertyRow(
      name: "EMAIL", v21: .versit("2.4.2", .any, .text),
      v30: .rfc(2426, "3.3.2", .any, .text, types: ["internet", "x400", "pref"]),
      v40: .rfc(6350, "6.4.2", .any, .text), parameters: [.type],
      read: CommunicationProperties.readEmail,
      write: CommunicationProperties.writeEmails),
    PropertyRow(
      name: "IMPP", v30: .rfc(4770, "1", .any, .uri, types: .impp30),
      v40: .rfc(6350, "6.4.3", .any, .uri), parameters: [.type, .service, .user],
      read: { OnlineServiceProperties.readProfile($0, "impp", &$1) }),
    PropertyRow(
      name: "SOCIALPROFILE", v40: .rfc(9554, "3.5", .any, .uriOrText),
      parameters: [.type, .service, .user],
      read: { OnlineServiceProperties.readProfile($0, nil, &$1) },
      write: OnlineServiceProperties.write),
  ]

  /// LABEL, GEO and TZ are written with the address that they belong to.
  private static let addresses: [PropertyRow] = [
    PropertyRow(
      name: "ADR", v21: .versit("2.3.1", .any, .components(.address, 1...7)),
      v30: .rfc(2426, "3.2.1", .any, .components(.address, 1...7), types: .address30),
      v40: .rfc(
        6350, "6.3.1", .any, .components(.address, 7...18), types: ["billing", "delivery"]),
      parameters: [.type, .label, .geo, .timeZone, .countryCode, .componentOrder],
      read: AddressProperties.readAddress, write: AddressWriting.write,
      path: { $0.addresses.last.map { ["addresses", $0.id] } }),
    PropertyRow(
      name: "LABEL", v21: .versit("2.3.2", .any, .text),
      v30: .rfc(2426, "3.2.2", .any, .text, types: .address30), read: AddressProperties.readLabel,
      successor: .init(done: "read as the label of its address", isRepaired: true)),
    PropertyRow(
      name: "GEO", v21: .versit("2.5.2", .any, .position),
      v30: .rfc(2426, "3.4.2", .any, .position), v40: .rfc(6350, "6.5.2", .any, .position),
      parameters: [.type], read: AddressProperties.readPosition),
    PropertyRow(
      name: "TZ", v21: .versit("2.5.1", .any, .zone), v30: .rfc(2426, "3.4.1", .any, .zone),
      v40: .rfc(6350, "6.5.1", .any, .zone), parameters: [.type],
      read: AddressProperties.readTimeZone),
  ]

  private static let dates: [PropertyRow] = [
    PropertyRow(
      name: "BDAY", v21: .versit("2.2.4", .any, .date), v30: .rfc(2426, "3.1.5", .any, .date),
      v40: .rfc(6350, "6.2.5", .atMostOne, .date), parameters: [.calendarScale],
      read: { DateProperties.read($0, .birth, &$1) }, write: DateWriting.write),
    PropertyRow(
      name: "ANNIVERSARY", v40: .rfc(6350, "6.2.6", .atMostOne, .date),
      parameters: [.calendarScale], read: { DateProperties.read($0, .wedding, &$1) }),
    PropertyRow(
      name: "DEATHDATE", v40: .rfc(6474, "2.3", .atMostOne, .date), parameters: [.calendarScale],
      read: { DateProperties.read($0, .death, &$1) }),
    PropertyRow(
      name: "BIRTHPLACE", v40: .rfc(6474, "2.1", .atMostOne, .textOrURI),
      read: { DateProperties.readPlace($0, .birth, &$1) }),
    PropertyRow(
      name: "DEATHPLACE", v40: .rfc(6474, "2.2", .atMostOne, .textOrURI),
      read: { DateProperties.readPlace($0, .death, &$1) }),
  ]
}

// MARK: What stands at a URI

extension PropertySheet {
  /// All of them are written with the last.
  private static let resources: [PropertyRow] = [
    PropertyRow(
      name: "PHOTO", v21: .versit("2.2.3", .any, .binary),
      v30: .rfc(2426, "3.1.4", .any, .binary), v40: .rfc(6350, "6.2.4", .any, .uri),
      parameters: [.type], resource: .init(.media, .photo)),
    PropertyRow(
      name: "LOGO", v21: .versit("2.6.3", .any, .binary), v30: .rfc(2426, "3.5.3", .any, .binary),
      v40: .rfc(6350, "6.6.3", .any, .uri), parameters: [.type], resource: .init(.media, .logo)),
    PropertyRow(
      name: "SOUND", v21: .versit("2.7.3", .any, .binary), v30: .rfc(2426, "3.6.6", .any, .binary),
      v40: .rfc(6350, "6.7.5", .any, .uri), parameters: [.type], resource: .init(.media, .sound)),
    PropertyRow(
      name: "URL", v21: .versit("2.7.4", .any, .uri), v30: .rfc(2426, "3.6.8", .any, .uri),
      v40: .rfc(6350, "6.7.8", .any, .uri), parameters: [.type], resource: .init(.links, nil),
      path: { $0.links.last.map { ["links", $0.id] } }),
    PropertyRow(
      name: "CONTACT-URI", v40: .rfc(8605, "2.1", .any, .uri), parameters: [.type],
      resource: .init(.links, .contact)),
    PropertyRow(
      name: "KEY", v21: .versit("2.8.1", .any, .binary), v30: .rfc(2426, "3.7.2", .any, .binary),
      v40: .rfc(6350, "6.8.1", .any, .uriOrText), parameters: [.type],
      resource: .init(.cryptoKeys, nil)),
    PropertyRow(
      name: "SOURCE", v30: .rfc(2425, "6.1", .any, .uri), v40: .rfc(6350, "6.1.3", .any, .uri),
      parameters: [.type], resource: .init(.directories, .entry)),
    PropertyRow(
      name: "ORG-DIRECTORY", v40: .rfc(6715, "2.4", .any, .uri), parameters: [.type, .index],
      resource: .init(.directories, .directory)),
    PropertyRow(
      name: "CALURI", v30: .rfc(2739, "2.3", .any, .uri), v40: .rfc(6350, "6.9.3", .any, .uri),
      parameters: [.type], resource: .init(.calendars, .calendar)),
    PropertyRow(
      name: "FBURL", v30: .rfc(2739, "2.3", .any, .uri), v40: .rfc(6350, "6.9.1", .any, .uri),
      parameters: [.type], resource: .init(.calendars, .freeBusy)),
    PropertyRow(
      name: "CALADRURI", v30: .rfc(2739, "2.3", .any, .uri), v40: .rfc(6350, "6.9.2", .any, .uri),
      parameters: [.type], read: ResourceProperties.readSchedulingAddress,
      write: ResourceWriting.write),
  ].map(\.asResource)
}

// MARK: Languages, relations, notes

extension PropertySheet {
  private static let languages: [PropertyRow] = [
    PropertyRow(
      name: "LANG", v40: .rfc(6350, "6.4.4", .any, .languageTag), parameters: [.type],
      read: LanguageProperties.readLanguage, write: LanguageProperties.writeLanguages),
    PropertyRow(
      name: "GRAMGENDER", v40: .rfc(9554, "3.2", .any, .text),
      read: LanguageProperties.readGender,
      write: { $1.text("GRAMGENDER", $0.speakToAs?.grammaticalGender) }),
    PropertyRow(
      name: "PRONOUNS", v40: .rfc(9554, "3.4", .any, .text), parameters: [.type],
      read: LanguageProperties.readPronouns, write: LanguageProperties.writePronouns,
      path: { $0.speakToAs?.pronouns.last.map { ["speakToAs", "pronouns", $0.id] } }),
  ]

  private static let relations: [PropertyRow] = [
    PropertyRow(
      name: "RELATED", v40: .rfc(6350, "6.6.6", .any, .uriOrText, types: .related),
      parameters: [.type], read: RelationProperties.readRelated, write: RelationProperties.write),
    PropertyRow(
      name: "AGENT", v21: .versit("2.6.4", .any, .frame), v30: .rfc(2426, "3.5.4", .any, .frame),
      read: RelationProperties.readAgent, successor: .init()),
  ]

  private static let explanations: [PropertyRow] = [
    PropertyRow(
      name: "NOTE", v21: .versit("2.7.1", .any, .text), v30: .rfc(2426, "3.6.2", .any, .text),
      v40: .rfc(6350, "6.7.2", .any, .text), parameters: [.type, .author, .authorName, .created],
      read: NoteProperties.readNote, write: NoteProperties.writeNotes,
      path: { $0.notes.last.map { ["notes", $0.id] } }),
    PropertyRow(
      name: "CATEGORIES", v30: .rfc(2426, "3.6.1", .any, .textList),
      v40: .rfc(6350, "6.7.1", .any, .textList), parameters: [.type],
      read: NoteProperties.readCategories, write: NoteProperties.writeCategories),
    PropertyRow(
      name: "EXPERTISE", v40: .rfc(6715, "2.1", .any, .text), parameters: [.type, .index, .level],
      read: { NoteProperties.readPersonal($0, .expertise, &$1) },
      write: NoteProperties.writePersonal, path: pathOfPersonal),
    PropertyRow(
      name: "HOBBY", v40: .rfc(6715, "2.2", .any, .text), parameters: [.type, .index, .level],
      read: { NoteProperties.readPersonal($0, .hobby, &$1) }, path: pathOfPersonal),
    PropertyRow(
      name: "INTEREST", v40: .rfc(6715, "2.3", .any, .text), parameters: [.type, .index, .level],
      read: { NoteProperties.readPersonal($0, .interest, &$1) }, path: pathOfPersonal),
  ]

  private static let pathOfPersonal: PropertyRow.Path = {
    $0.personalInfo.last.map { ["personalInfo", $0.id] }
  }
}

// MARK: What has no member in a Card

extension PropertySheet {
  private static let kept: [PropertyRow] = [
    PropertyRow(name: "XML", v40: .rfc(6350, "6.1.5", .any, .unchecked)),
    PropertyRow(name: "GENDER", v40: .rfc(6350, "6.2.7", .atMostOne, .gender)),
    PropertyRow(name: "CLIENTPIDMAP", v40: .rfc(6350, "6.7.7", .any, .clientMap)),
    PropertyRow(
      name: "MAILER", v21: .versit("2.4.3", .any, .text), v30: .rfc(2426, "3.3.3", .any, .text),
      successor: .init()),
    PropertyRow(
      name: "SORT-STRING", v30: .rfc(2426, "3.6.5", .any, .text),
      successor: .init(section: .rfc(6350, "5.9"))),
    PropertyRow(name: "CLASS", v30: .rfc(2426, "3.7.1", .any, .text), successor: .init()),
    PropertyRow(name: "NAME", v30: .rfc(2425, "6.2", .any, .text), successor: .init()),
    PropertyRow(name: "PROFILE", v30: .rfc(2425, "6.3", .any, .text), successor: .init()),
    PropertyRow(name: "CAPURI", v30: .rfc(2739, "2.3", .any, .uri)),
  ]

  private static let frame: [PropertyRow] = [
    PropertyRow(
      name: "BEGIN", v21: .versit("2.1.1", .any, .frame), v30: .rfc(2426, "2.1.1", .any, .frame),
      v40: .rfc(6350, "6.1.1", .any, .frame)),
    PropertyRow(
      name: "END", v21: .versit("2.1.1", .any, .frame), v30: .rfc(2426, "2.1.1", .any, .frame),
      v40: .rfc(6350, "6.1.2", .any, .frame)),
    PropertyRow(
      name: "VERSION", v21: .versit("2.7.6", .one, .unchecked),
      v30: .rfc(2426, "3.6.9", .one, .unchecked), v40: .rfc(6350, "6.7.9", .one, .unchecked),
      read: { _, _ in true }),
  ]
}

// MARK: What exporters add

extension PropertySheet {
  private static let exporters: [PropertyRow] =
    [
      PropertyRow(name: "X-ADDRESSBOOKSERVER-KIND", read: CardProperties.readKind),
      PropertyRow(name: "X-ADDRESSBOOKSERVER-MEMBER", read: CardProperties.readMember),
      PropertyRow(
        name: "X-PHONETIC-FIRST-NAME", read: { NameProperties.readPhonetic($0, .given, &$1) }),
      PropertyRow(
        name: "X-PHONETIC-MIDDLE-NAME", read: { NameProperties.readPhonetic($0, .given2, &$1) }),
      PropertyRow(
        name: "X-PHONETIC-LAST-NAME", read: { NameProperties.readPhonetic($0, .surname, &$1) }),
      PropertyRow(
        name: "X-SOCIALPROFILE",
        read: { OnlineServiceProperties.readProfile($0, "x-socialprofile", &$1) }),
      PropertyRow(name: "X-ABADR", read: AddressProperties.readCountryCode),
      PropertyRow(name: "X-ABLABEL", read: LabelProperties.readLabel),
      PropertyRow(name: "X-ABDATE", read: LabelProperties.readDate),
      PropertyRow(name: "X-ABRELATEDNAMES", read: RelationProperties.readRelated),
      PropertyRow(name: "X-ANDROID-CUSTOM", read: LabelProperties.readAndroid),
    ]
    + ["X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY"].map {
      PropertyRow(name: $0, read: { DateProperties.read($0, .wedding, &$1) })
    }
    + ["X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSENAME"].map {
      PropertyRow(name: $0, read: RelationProperties.readSpouse)
    }
    + services.map { name, service in
      PropertyRow(name: name, read: { OnlineServiceProperties.readUser($0, of: service, &$1) })
    }

  /// The properties that name a service, in capitals.
  static let services: KeyValuePairs = [
    "X-SKYPE": "Skype", "X-SKYPE-USERNAME": "Skype", "X-AIM": "AIM", "X-ICQ": "ICQ",
    "X-JABBER": "Jabber", "X-MSN": "MSN", "X-YAHOO": "Yahoo", "X-QQ": "QQ",
    "X-GOOGLE-TALK": "Google Talk", "X-GTALK": "Google Talk", "X-GADUGADU": "Gadu-Gadu",
    "X-GROUPWISE": "GroupWise", "X-TWITTER": "Twitter", "X-MATRIX": "Matrix",
    "X-TELEGRAM": "Telegram", "X-SIP": "SIP", "X-FACEBOOK": "Facebook",
    // KDE's address book before 2019.
    "X-MESSAGING/AIM-ALL": "AIM", "X-MESSAGING/ICQ-ALL": "ICQ", "X-MESSAGING/MSN-ALL": "MSN",
    "X-MESSAGING/SKYPE-ALL": "Skype", "X-MESSAGING/XMPP-ALL": "Jabber",
    "X-MESSAGING/YAHOO-ALL": "Yahoo", "X-MESSAGING/IRC-ALL": "IRC",
    "X-MESSAGING/GADU-ALL": "Gadu-Gadu",
  ]
}

// MARK: What TYPE may say

extension Set<String> {
  fileprivate static let tel40: Self = [
    "text", "voice", "fax", "cell", "video", "pager", "textphone", "main-number",
  ]
  fileprivate static let related: Self = [
    "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident",
    "neighbor", "child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date",
    "sweetheart", "me", "agent", "emergency",
  ]
  fileprivate static let tel30: Self = [
    "home", "work", "pref", "voice", "fax", "msg", "cell", "pager", "bbs", "modem", "car", "isdn",
    "video", "pcs",
  ]
  fileprivate static let address30: Self = [
    "dom", "intl", "postal", "parcel", "home", "work", "pref",
  ]
  fileprivate static let impp30: Self = [
    "personal", "business", "home", "work", "mobile", "pref",
  ]
}
