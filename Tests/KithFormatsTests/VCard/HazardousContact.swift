import KithModel
import KithText

/// Random contacts of everything that vCard 4.0 can say, with the texts that break parsers.
struct HazardousContact {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let texts = [
    "Ada", "Nuñez", "李伟", "O;Neil", "Doe, Inc.", "back\\slash", "tail\\", "literal \\n here",
    "say \"hi\"", "caret ^n ^' ^^", "a:b", "x=y=", "=3D=0A", "50 % – €", "👩‍👩‍👧 family",
    "two  blanks", "tab\there", "שלום", "x\u{2028}y", "é́", "BEGIN:VCARD", "TEL:1",
    String(repeating: "long Žluťoučký kůň ", count: 12) + "end",
    String(repeating: "漢字", count: 60), String(repeating: "x", count: 76),
  ]

  private mutating func text() -> String { Self.texts.randomElement(using: &random) ?? "" }

  /// A text of several lines, some of which look like other lines of a card.
  private mutating func lines() -> String {
    [text(), "END:VCARD", "", text()].prefix(Int.random(in: 1...4, using: &random))
      .joined(separator: "\n") + "."
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    Bool.random(using: &random) ? value(&self) : nil
  }

  private mutating func pref() -> Int? { maybe { Int.random(in: 1...100, using: &$0.random) } }

  private mutating func contexts() -> StringSet {
    [[], ["private"], ["work"], ["private", "work"]].randomElement(using: &random) ?? []
  }

  /// Up to three entries, with ids that reading numbers by itself and ids of their own.
  private mutating func entries<Value>(_ make: (inout Self, String) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &random)).map { index in
      let id = Bool.random(using: &random) ? "k\(index + 1)" : "own-\(index)_X"
      return make(&self, id)
    }
  }

  private mutating func extensions() -> Extensions {
    var extensions = Extensions()
    if Int.random(in: 0..<4, using: &random) == 0 {
      extensions.vCardParams.append(VCardParameter("x-hazard", [text(), "b,c;d"]))
    }
    return extensions
  }

  private mutating func moment() -> UTCDateTime? {
    UTCDateTime(date: date(), secondsOfDay: Int.random(in: 0..<86_400, using: &random))
  }

  private mutating func date() -> PartialDate {
    PartialDate(
      year: Int.random(in: 1900...2030, using: &random),
      month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))
  }
}

extension HazardousContact {
  /// The next contact; nothing of it is beyond the properties of vCard 4.0.
  mutating func next() -> Contact {
    var contact = plain()
    contact.anniversaries.removeAll { $0.id == "own" }
    return contact
  }

  /// The next contact; with members that vCard has no property for.
  mutating func nextWithMembers() -> Contact {
    var contact = plain()
    contact.extensions.members = [
      JSONMember("a.example:x/y~z", .array([.null, .string(text()), .number("1.50")]))
    ]
    for index in contact.phones.indices {
      contact.phones[index].extensions.members = [JSONMember("a.example:\(text())", .bool(true))]
    }
    if contact.addresses.count > 1 { contact.addresses[0].components[0].phonetic = text() }
    contact.localizations = [
      Localization(language: "sv", patch: [JSONMember("name/full", .string(text()))])
    ]
    return contact
  }

  private mutating func plain() -> Contact {
    var contact = Contact()
    contact.uid = "urn:uuid:\(UInt64.random(in: 0...UInt64.max, using: &random))"
    contact.kind = maybe { _ in Contact.Kind.individual }
    contact.language = maybe { _ in "de-AT" }
    contact.prodId = maybe { $0.text() }
    contact.updated = moment()
    contact.created = moment()
    addName(&contact)
    addMethods(&contact)
    addPlaces(&contact)
    addResources(&contact)
    addWords(&contact)
    return contact
  }

  private mutating func addName(_ contact: inout Contact) {
    var name = Name(full: text())
    let kinds: [NameComponent.Kind] = [
      .surname, .given, .given2, .title, .credential, .surname2, .generation,
    ]
    for kind in kinds where Bool.random(using: &random) {
      name.components.append(NameComponent(kind, text()))
    }
    if !name.components.isEmpty, Bool.random(using: &random) {
      name.components.shuffle(using: &random)
      name.components.insert(NameComponent(.separator, text()), at: 1)
      name.isOrdered = true
      name.defaultSeparator = maybe { $0.text() }
    }
    contact.name = name
    contact.nicknames = entries { maker, id in
      var nickname = Nickname(id: id, name: maker.text())
      nickname.contexts = maker.contexts()
      nickname.pref = maker.pref()
      return nickname
    }
    contact.organizations = entries { maker, id in
      var organization = Organization(id: id, name: maker.text())
      organization.units = [OrganizationUnit(name: maker.text())]
      organization.contexts = maker.contexts()
      organization.extensions = maker.extensions()
      return organization
    }
    contact.titles = entries { maker, id in
      Title(id: id, name: maker.text(), kind: maker.maybe { _ in .role })
    }
    contact.speakToAs = SpeakToAs()
    contact.speakToAs?.grammaticalGender = "neuter"
    contact.speakToAs?.pronouns = entries { maker, id in Pronouns(id: id, pronouns: maker.text()) }
  }

  private mutating func addMethods(_ contact: inout Contact) {
    contact.emails = entries { maker, id in
      var email = EmailAddress(id: id, address: maker.text())
      email.contexts = maker.contexts()
      email.pref = maker.pref()
      email.extensions = maker.extensions()
      return email
    }
    contact.phones = entries { maker, id in
      var phone = Phone(
        id: id, number: maker.maybe { _ in "tel:+1-555-0100;ext=2" } ?? maker.text())
      phone.contexts = maker.contexts()
      phone.features = ["mobile", "voice"]
      phone.pref = maker.pref()
      phone.extensions = maker.extensions()
      return phone
    }
    contact.onlineServices = entries { maker, id in
      var profile = OnlineService(id: id, service: maker.maybe { $0.text() })
      profile.uri = maker.maybe { _ in "https://social.example/a;b,c?d=e" }
      profile.user = profile.uri == nil ? maker.text() : maker.maybe { $0.text() }
      profile.contexts = maker.contexts()
      profile.pref = maker.pref()
      return profile
    }
    contact.preferredLanguages = entries { maker, id in
      var language = LanguagePreference(id: id, language: "en")
      language.pref = maker.pref()
      return language
    }
  }

  private mutating func addPlaces(_ contact: inout Contact) {
    let kinds: [AddressComponent.Kind] = [
      .postOfficeBox, .locality, .region, .postcode, .country, .room, .apartment, .floor, .number,
      .name, .building, .block, .subdistrict, .district, .landmark, .direction,
    ]
    contact.addresses = entries { maker, id in
      var address = Address(id: id)
      for kind in kinds where Bool.random(using: &maker.random) {
        address.components.append(AddressComponent(kind, maker.text()))
      }
      address.components.append(AddressComponent(.direction, "N"))
      address.full = maker.maybe { $0.lines() }
      address.coordinates = maker.maybe { _ in "geo:1.5,-2.25" }
      address.timeZone = maker.maybe { _ in "Etc/GMT+5" }
      address.countryCode = maker.maybe { _ in "SE" }
      address.contexts = maker.contexts()
      address.pref = maker.pref()
      return address
    }
    contact.anniversaries = [
      Anniversary(id: "k1", kind: .birth, date: .date(date())),
      Anniversary(id: "end", kind: .death, date: .date(PartialDate(month: 2, day: 29))),
      Anniversary(id: "own", kind: .init(rawValue: "a.example:x"), date: .date(date())),
    ]
    contact.anniversaries[0].place = maybe { maker in
      var place = Address(id: "")
      place.full = maker.text()
      return place
    }
  }

  private mutating func addResources(_ contact: inout Contact) {
    contact.links = entries { maker, id in
      var link = Resource(
        id: id, uri: "https://a.example/?q=1;2,3\\4", kind: maker.maybe { _ in .contact })
      link.pref = maker.pref()
      link.mediaType = maker.maybe { _ in "text/html" }
      return link
    }
    contact.media = [
      Resource(id: "k1", uri: "data:image/png;base64,iVBORw0KGgo=", kind: .photo),
      Resource(id: "k2", uri: "https://a.example/sound.ogg", kind: .sound),
    ]
    contact.calendars = [Resource(id: "k1", uri: "https://a.example/cal", kind: .freeBusy)]
    contact.relatedTo = [Relation(to: "urn:uuid:x", relation: ["friend"]), Relation(to: text())]
  }

  private mutating func addWords(_ contact: inout Contact) {
    contact.keywords = StringSet(Set((0..<3).map { _ in text() }).sorted())
    contact.notes = entries { maker, id in
      var note = Note(id: id, note: maker.lines())
      note.author = maker.maybe { Author(name: $0.text(), uri: "https://a.example/") }
      note.created = maker.maybe { $0.moment() } ?? nil
      return note
    }
    contact.personalInfo = entries { maker, id in
      var entry = PersonalInformation(id: id, kind: .hobby, value: maker.text())
      entry.level = maker.maybe { _ in "high" }
      entry.listAs = maker.maybe { _ in 3 }
      return entry
    }
    contact.vCardProps = [
      VCardProperty(
        "x-hazard",
        parameters: [VCardParameter("group", ["item9"]), VCardParameter("x-a", [text()])],
        values: [.string("escaped\\, \\n text")])
    ]
  }
}
