import KithModel

/// The properties of vCard, a row each, in the order in which they are written.
///
/// It is the one list of them: reading, writing, checking, and the types and components of jCard and xCard follow from it.
enum PropertySheet {
  static let rows: [PropertyRow] =
    card + identities + communications + addresses + dates + resources + explanations + exporters
    + kept

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

  private static let card: [PropertyRow] = [
    PropertyRow(
      "PRODID", .text, v30: "3.6.3", v40: .at("6.7.3", .atMostOne),
      read: { $0.setOnce(&$1.contact.prodId, to: $0.text) }, write: { $1.text("PRODID", $0.prodId) }
    ),
    PropertyRow(
      "UID", .text, v21: "2.7.5", v30: "3.6.7", v40: .at("6.7.6", .atMostOne, form: .uriOrText),
      read: { $0.setOnce(&$1.contact.uid, to: $0.uri) }, write: CardProperties.writeUID),
    PropertyRow(
      "KIND", .kind, v40: .at("6.1.4", .atMostOne), read: CardProperties.readKind,
      write: CardProperties.writeKind),
    PropertyRow(
      "MEMBER", .uri, v40: "6.6.5", read: CardProperties.readMember,
      write: CardProperties.writeMembers),
    PropertyRow(
      "LANGUAGE", .languageTag, v40: .at("3.3", rfc: 9554, .atMostOne),
      read: { $0.setOnce(&$1.contact.language, to: $0.text) },
      write: { $1.text("LANGUAGE", $0.language) }),
    PropertyRow(
      "CREATED", .timestamp, v40: .at("3.1", rfc: 9554, .atMostOne),
      read: { CardProperties.readMoment($0, \.created, &$1) },
      write: { $1.uri("CREATED", $0.created?.text(in: $1.version)) }),
    PropertyRow(
      "REV", .timestamp, v21: "2.7.2", v30: "3.6.4", v40: .at("6.7.4", .atMostOne),
      read: { CardProperties.readMoment($0, \.updated, &$1) },
      write: { $1.uri("REV", $0.updated?.text(in: $1.version)) }),
    // Each is a change of the whole Card. They are written last, when it is known what no other property says.
    PropertyRow(
      "JSPROP", .unchecked, v40: .at("3.2.1", rfc: 9555), parameters: [.pointer],
      read: { $1.pending.members.count < 1000 && $1.hold($0, in: \.members) }),
  ]

  private static let identities: [PropertyRow] = [
    PropertyRow(
      "FN", .text, v21: "2.2.1", v30: .at("3.1.1", .oneOrMore), v40: .at("6.2.1", .oneOrMore),
      parameters: [.type], read: NameProperties.readFormattedName, write: NameWriting.writeFull,
      path: { _ in ["name"] }),
    PropertyRow(
      "N", .components(.name, 1...5), v21: .at("2.2.2", .one), v30: .at("3.1.2", .oneOrMore),
      v40: .at("6.2.2", .atMostOne, form: .components(.name, 5...7)),
      parameters: [.sortAs, .componentOrder], read: NameProperties.readName,
      write: NameWriting.writeComponents, path: { _ in ["name"] }),
    PropertyRow(
      "NICKNAME", .textList, v30: "3.1.3", v40: "6.2.3", parameters: [.type],
      read: NameProperties.readNicknames, write: NameWriting.writeNicknames,
      path: { $0.nicknames.last.map { ["nicknames", $0.id] } }),
    PropertyRow(
      "ORG", .components(.units, nil), v21: "2.6.5", v30: "3.5.5", v40: "6.6.4",
      parameters: [.type, .sortAs], read: OrganizationProperties.readOrganization,
      write: OrganizationProperties.writeOrganizationsAndTitles,
      path: { $0.organizations.last.map { ["organizations", $0.id] } }),
    PropertyRow(
      "TITLE", .text, v21: "2.6.1", v30: "3.5.1", v40: "6.6.1", parameters: [.type],
      read: { OrganizationProperties.readTitle($0, nil, &$1) },
      path: { $0.titles.last.map { ["titles", $0.id] } }),
    PropertyRow(
      "ROLE", .text, v21: "2.6.2", v30: "3.5.2", v40: "6.6.2", parameters: [.type],
      read: { OrganizationProperties.readTitle($0, .role, &$1) },
      path: { $0.titles.last.map { ["titles", $0.id] } }),
  ]

  // MARK: How to reach someone, and when they were born

  private static let communications: [PropertyRow] = [
    PropertyRow(
      "TEL", .textOrURI, v21: "2.4.1",
      v30: .at(
        "3.3.1",
        types: [
          "home", "work", "pref", "voice", "fax", "msg", "cell", "pager", "bbs", "modem", "car",
          "isdn", "video", "pcs",
        ]),
      v40: .at(
        "6.4.1",
        types: ["text", "voice", "fax", "cell", "video", "pager", "textphone", "main-number"]),
      parameters: [.type],
      read: CommunicationProperties.readPhone, write: CommunicationProperties.writePhones),
    PropertyRow(
      "EMAIL", .text, v21: "2.4.2", v30: .at("3.3.2", types: ["internet", "x400", "pref"]),
      v40: "6.4.2", parameters: [.type], read: CommunicationProperties.readEmail,
      write: CommunicationProperties.writeEmails),
    PropertyRow(
      "IMPP", .uri,
      v30: .at("1", rfc: 4770, types: ["personal", "business", "home", "work", "mobile", "pref"]),
      v40: "6.4.3",
      parameters: [.type, .service, .user],
      read: { OnlineServiceProperties.readProfile($0, "impp", &$1) }),
    PropertyRow(
      "SOCIALPROFILE", .uriOrText, v40: .at("3.5", rfc: 9554),
      parameters: [.type, .service, .user],
      read: { OnlineServiceProperties.readProfile($0, nil, &$1) },
      write: OnlineServiceProperties.write),
  ]

  private static let address30: Set = ["dom", "intl", "postal", "parcel", "home", "work", "pref"]

  /// LABEL, GEO and TZ are written with the address that they belong to.
  private static let addresses: [PropertyRow] = [
    PropertyRow(
      "ADR", .components(.address, 1...7), v21: "2.3.1", v30: .at("3.2.1", types: address30),
      v40: .at("6.3.1", form: .components(.address, 7...18), types: ["billing", "delivery"]),
      parameters: [.type, .label, .geo, .timeZone, .countryCode, .componentOrder],
      read: AddressProperties.readAddress, write: AddressWriting.write,
      path: { $0.addresses.last.map { ["addresses", $0.id] } }),
    PropertyRow(
      "LABEL", .text, v21: "2.3.2", v30: .at("3.2.2", types: address30),
      read: { $1.hold($0, in: \.addressLabels) },
      successor: .init(done: "read as the label of its address", isRepaired: true)),
    PropertyRow(
      "GEO", .position, v21: "2.5.2", v30: "3.4.2", v40: "6.5.2", parameters: [.type],
      read: AddressProperties.readPosition),
    PropertyRow(
      "TZ", .zone, v21: "2.5.1", v30: "3.4.1", v40: "6.5.1", parameters: [.type],
      read: AddressProperties.readTimeZone),
  ]

  private static let dates: [PropertyRow] = [
    PropertyRow(
      "BDAY", .date, v21: "2.2.4", v30: "3.1.5", v40: .at("6.2.5", .atMostOne),
      parameters: [.calendarScale], read: { DateProperties.read($0, .birth, &$1) },
      write: DateWriting.write),
    PropertyRow(
      "ANNIVERSARY", .date, v40: .at("6.2.6", .atMostOne), parameters: [.calendarScale],
      read: { DateProperties.read($0, .wedding, &$1) }),
    PropertyRow(
      "DEATHDATE", .date, v40: .at("2.3", rfc: 6474, .atMostOne), parameters: [.calendarScale],
      read: { DateProperties.read($0, .death, &$1) }),
    PropertyRow(
      "BIRTHPLACE", .textOrURI, v40: .at("2.1", rfc: 6474, .atMostOne),
      read: { DateProperties.readPlace($0, .birth, &$1) }),
    PropertyRow(
      "DEATHPLACE", .textOrURI, v40: .at("2.2", rfc: 6474, .atMostOne),
      read: { DateProperties.readPlace($0, .death, &$1) }),
  ]

  // MARK: What stands at a URI

  /// All of them are written with the last.
  private static let resources: [PropertyRow] = [
    PropertyRow(
      "PHOTO", .binary, v21: "2.2.3", v30: "3.1.4", v40: .at("6.2.4", form: .uri),
      parameters: [.type], resource: .init(map: .media, kind: .photo)),
    PropertyRow(
      "LOGO", .binary, v21: "2.6.3", v30: "3.5.3", v40: .at("6.6.3", form: .uri),
      parameters: [.type], resource: .init(map: .media, kind: .logo)),
    PropertyRow(
      "SOUND", .binary, v21: "2.7.3", v30: "3.6.6", v40: .at("6.7.5", form: .uri),
      parameters: [.type], resource: .init(map: .media, kind: .sound)),
    PropertyRow(
      "URL", .uri, v21: "2.7.4", v30: "3.6.8", v40: "6.7.8", parameters: [.type],
      resource: .init(map: .links, kind: nil), path: { $0.links.last.map { ["links", $0.id] } }),
    PropertyRow(
      "CONTACT-URI", .uri, v40: .at("2.1", rfc: 8605), parameters: [.type],
      resource: .init(map: .links, kind: .contact)),
    PropertyRow(
      "KEY", .binary, v21: "2.8.1", v30: "3.7.2", v40: .at("6.8.1", form: .uriOrText),
      parameters: [.type], resource: .init(map: .cryptoKeys, kind: nil)),
    PropertyRow(
      "SOURCE", .uri, v30: .at("6.1", rfc: 2425), v40: "6.1.3", parameters: [.type],
      resource: .init(map: .directories, kind: .entry)),
    PropertyRow(
      "ORG-DIRECTORY", .uri, v40: .at("2.4", rfc: 6715), parameters: [.type, .index],
      resource: .init(map: .directories, kind: .directory)),
    PropertyRow(
      "CALURI", .uri, v30: .at("2.3", rfc: 2739), v40: "6.9.3", parameters: [.type],
      resource: .init(map: .calendars, kind: .calendar)),
    PropertyRow(
      "FBURL", .uri, v30: .at("2.3", rfc: 2739), v40: "6.9.1", parameters: [.type],
      resource: .init(map: .calendars, kind: .freeBusy)),
    PropertyRow(
      "CALADRURI", .uri, v30: .at("2.3", rfc: 2739), v40: "6.9.2", parameters: [.type],
      read: ResourceProperties.readSchedulingAddress, write: ResourceWriting.write),
  ]

  private static let explanations: [PropertyRow] = [
    PropertyRow(
      "LANG", .languageTag, v40: "6.4.4", parameters: [.type],
      read: LanguageProperties.readLanguage, write: LanguageProperties.writeLanguages),
    PropertyRow(
      "GRAMGENDER", .text, v40: .at("3.2", rfc: 9554), read: LanguageProperties.readGender,
      write: { $1.text("GRAMGENDER", $0.speakToAs?.grammaticalGender) }),
    PropertyRow(
      "PRONOUNS", .text, v40: .at("3.4", rfc: 9554), parameters: [.type],
      read: LanguageProperties.readPronouns, write: LanguageProperties.writePronouns,
      path: { $0.speakToAs?.pronouns.last.map { ["speakToAs", "pronouns", $0.id] } }),
    PropertyRow(
      "RELATED", .uriOrText,
      v40: .at(
        "6.6.6",
        types: Set(RelationKind.allCases.map(\.rawValue))), parameters: [.type],
      read: RelationProperties.readRelated, write: RelationProperties.write),
    PropertyRow(
      "AGENT", .frame, v21: "2.6.4", v30: "3.5.4", read: RelationProperties.readAgent,
      successor: .init()),
    PropertyRow(
      "NOTE", .text, v21: "2.7.1", v30: "3.6.2", v40: "6.7.2",
      parameters: [.type, .author, .authorName, .created], read: NoteProperties.readNote,
      write: NoteProperties.writeNotes, path: { $0.notes.last.map { ["notes", $0.id] } }),
    PropertyRow(
      "CATEGORIES", .textList, v30: "3.6.1", v40: "6.7.1", parameters: [.type],
      read: NoteProperties.readCategories, write: NoteProperties.writeCategories),
    PropertyRow(
      "EXPERTISE", .text, v40: .at("2.1", rfc: 6715), parameters: [.type, .index, .level],
      read: { NoteProperties.readPersonal($0, .expertise, &$1) },
      write: NoteProperties.writePersonal, path: pathOfPersonal),
    PropertyRow(
      "HOBBY", .text, v40: .at("2.2", rfc: 6715), parameters: [.type, .index, .level],
      read: { NoteProperties.readPersonal($0, .hobby, &$1) }, path: pathOfPersonal),
    PropertyRow(
      "INTEREST", .text, v40: .at("2.3", rfc: 6715), parameters: [.type, .index, .level],
      read: { NoteProperties.readPersonal($0, .interest, &$1) }, path: pathOfPersonal),
  ]

  private static let pathOfPersonal: PropertyRow.Path = {
    $0.personalInfo.last.map { ["personalInfo", $0.id] }
  }

  // MARK: What has no member in a Card

  private static let kept: [PropertyRow] = [
    PropertyRow("XML", .unchecked, v40: "6.1.5"),
    PropertyRow("GENDER", .gender, v40: .at("6.2.7", .atMostOne)),
    PropertyRow("CLIENTPIDMAP", .clientMap, v40: "6.7.7"),
    PropertyRow("MAILER", .text, v21: "2.4.3", v30: "3.3.3", successor: .init()),
    PropertyRow("SORT-STRING", .text, v30: "3.6.5", successor: .init(section: .rfc(6350, "5.9"))),
    PropertyRow("CLASS", .text, v30: "3.7.1", successor: .init()),
    PropertyRow("NAME", .text, v30: .at("6.2", rfc: 2425), successor: .init()),
    PropertyRow("PROFILE", .text, v30: .at("6.3", rfc: 2425), successor: .init()),
    PropertyRow("CAPURI", .uri, v30: .at("2.3", rfc: 2739)),
    PropertyRow("BEGIN", .frame, v21: "2.1.1", v30: "2.1.1", v40: "6.1.1"),
    PropertyRow("END", .frame, v21: "2.1.1", v30: "2.1.1", v40: "6.1.2"),
    PropertyRow(
      "VERSION", .unchecked, v21: .at("2.7.6", .one), v30: .at("3.6.9", .one),
      v40: .at("6.7.9", .one), read: { _, _ in true }),
  ]

  // MARK: What exporters add

  private static let exporters: [PropertyRow] =
    [
      PropertyRow("X-ADDRESSBOOKSERVER-KIND", read: CardProperties.readKind),
      PropertyRow("X-ABSHOWAS", read: CardProperties.readShownAs),
      PropertyRow("X-ADDRESSBOOKSERVER-MEMBER", read: CardProperties.readMember),
      PropertyRow("X-PHONETIC-FIRST-NAME", read: { NameProperties.readPhonetic($0, .given, &$1) }),
      PropertyRow(
        "X-PHONETIC-MIDDLE-NAME", read: { NameProperties.readPhonetic($0, .given2, &$1) }),
      PropertyRow("X-PHONETIC-LAST-NAME", read: { NameProperties.readPhonetic($0, .surname, &$1) }),
      PropertyRow(
        "X-SOCIALPROFILE", read: { OnlineServiceProperties.readProfile($0, "x-socialprofile", &$1) }
      ),
      PropertyRow(
        "X-ABADR",
        read: {
          !$0.group.isEmpty && $0.value.count == 2 && $0.hasNoParameters
            && $1.hold($0, in: \.countryCodes)
        }),
      PropertyRow(
        "X-ABLABEL",
        read: { !$0.group.isEmpty && $0.hasNoParameters && $1.hold($0, in: \.labels) }),
      PropertyRow("X-ABDATE", read: { !$0.group.isEmpty && $1.hold($0, in: \.dates) }),
      PropertyRow("X-ABRELATEDNAMES", read: RelationProperties.readRelated),
      // Outlook's, for what 2.1 has no property for.
      PropertyRow("X-MS-TEL", read: CommunicationProperties.readPhone),
      PropertyRow(
        "X-MS-IMADDRESS", read: { OnlineServiceProperties.readUser($0, of: nil, &$1) }),
      PropertyRow("X-ANDROID-CUSTOM", read: LabelProperties.readAndroid),
    ]
    + [
      "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY",
      "X-MS-ANNIVERSARY",
    ].map {
      PropertyRow($0, read: { DateProperties.read($0, .wedding, &$1) })
    }
    + ["X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSENAME", "X-MS-SPOUSE"].map {
      PropertyRow($0, read: RelationProperties.readSpouse)
    }
    + services.map { name, service in
      PropertyRow(name, read: { OnlineServiceProperties.readUser($0, of: service, &$1) })
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
