import KithModel
import KithText

/// A kind of value that a contact can have, with what tells each value apart in any output.
struct ValueKind: Sendable {
  /// What must be found of one value, each in any of several spellings.
  struct Marks: Sendable {
    /// Of the value.
    var whole: [String]
    /// Of the detail of it that the kind is about.
    var detail: [String] = []
  }

  /// What the kind is called in a failure.
  let name: String
  /// The value.
  let whole: ContactPart
  /// What of the value the kind is about, where it is not the value itself.
  var detail: ContactPart?
  /// Gives the contact value number `number` (from 1 on), for use in a context if that is of any meaning.
  let add: @Sendable (_ contact: inout Contact, _ number: Int, _ context: String?) -> Marks?

  init(
    _ name: String, _ member: ContactMember, _ detail: ContactDetail? = nil,
    add: @escaping @Sendable (inout Contact, Int, String?) -> Marks?
  ) {
    self.name = name
    // These stand for themselves.
    let isWhole =
      detail == nil || member == .name || member == .sources || detail == .units
      || detail == .grammaticalGender
    whole = isWhole ? ContactPart(member, detail) : ContactPart(member)
    self.detail = isWhole ? nil : ContactPart(member, detail)
    self.add = add
  }

  /// Whether it is of any meaning what a value is for.
  var hasContexts: Bool {
    var (plain, work) = (Contact(), Contact())
    plain.name = Name()
    plain.sources = [Source(format: "", file: "", record: 1)]
    work = plain
    _ = add(&plain, 1, nil)
    _ = add(&work, 1, "work")
    return plain != work
  }

  static let all: [ValueKind] =
    metadata + names + work + ways + places + resources + rest + provenance + parameters
}

extension ValueKind.Marks: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral mark: String) { whole = [mark] }
}

// MARK: What vCard says besides

extension ValueKind {
  /// A value with a parameter that no format but vCard has a word for.
  private static func parameter(
    of name: String, _ member: ContactMember,
    _ add: @escaping @Sendable (inout Contact, Int, Extensions) -> String?
  ) -> ValueKind {
    ValueKind("vCard parameter of \(name)", member, .vCardParams) { contact, number, _ in
      var extensions = Extensions()
      extensions.vCardParams = [VCardParameter("x-qname", ["Qparameter\(number)"])]
      guard let whole = add(&contact, number, extensions) else { return nil }
      let mark = ["Qparameter\(number)"]
      return member == .name ? Marks(whole: mark) : Marks(whole: [whole], detail: mark)
    }
  }

  private static let parameters: [ValueKind] = [
    parameter(of: "a name", .name) { contact, number, extensions in
      guard number == 1 else { return nil }
      contact.name?.extensions = extensions
      return "Basegiven"
    },
    parameter(of: "a nickname", .nicknames) { contact, number, extensions in
      var nickname = Nickname(id: "n\(number)", name: "Qnick\(number)")
      nickname.extensions = extensions
      contact.nicknames.append(nickname)
      return "Qnick\(number)"
    },
    parameter(of: "an organisation", .organizations) { contact, number, extensions in
      var organization = Organization(id: "o\(number)", name: "Qfirm\(number)")
      organization.extensions = extensions
      contact.organizations.append(organization)
      return "Qfirm\(number)"
    },
    parameter(of: "a title", .titles) { contact, number, extensions in
      var title = Title(id: "t\(number)", name: "Qtitle\(number)")
      title.extensions = extensions
      contact.titles.append(title)
      return "Qtitle\(number)"
    },
    parameter(of: "an e-mail address", .emails) { contact, number, extensions in
      var email = EmailAddress(id: "e\(number)", address: "q\(number)@q.example")
      email.extensions = extensions
      contact.emails.append(email)
      return "q\(number)@q.example"
    },
    parameter(of: "a telephone", .phones) { contact, number, extensions in
      var phone = Phone(id: "p\(number)", number: "+1415555010\(number)")
      phone.extensions = extensions
      contact.phones.append(phone)
      return "+1415555010\(number)"
    },
    parameter(of: "a link", .links) { contact, number, extensions in
      var link = Resource(id: "r\(number)", uri: "https://qpage\(number).example/")
      link.extensions = extensions
      contact.links.append(link)
      return "https://qpage\(number).example/"
    },
    parameter(of: "an address", .addresses) { contact, number, extensions in
      var address = Address(
        id: "a\(number)", components: [AddressComponent(.locality, "Qtown\(number)")])
      address.extensions = extensions
      contact.addresses.append(address)
      return "Qtown\(number)"
    },
    parameter(of: "a note", .notes) { contact, number, extensions in
      var note = Note(id: "n\(number)", note: "Qnote\(number)")
      note.extensions = extensions
      contact.notes.append(note)
      return "Qnote\(number)"
    },
    parameter(of: "a hobby", .personalInfo) { contact, number, extensions in
      var hobby = PersonalInformation(id: "h\(number)", kind: .hobby, value: "Qhobby\(number)")
      hobby.extensions = extensions
      contact.personalInfo.append(hobby)
      return "Qhobby\(number)"
    },
    parameter(of: "a relation", .relatedTo) { contact, number, extensions in
      var relation = Relation(to: "Qrelation\(number)", relation: ["friend"])
      relation.extensions = extensions
      contact.relatedTo.append(relation)
      return "Qrelation\(number)"
    },
  ]
}

// MARK: The card itself

extension ValueKind {
  private static let moment = "2021-04-05T06:07:08Z"
  private static let moments: [String] = ["2021-04-05", "20210405", "05 Apr 2021"]

  private static let metadata: [ValueKind] = [
    ValueKind("uid", .uid) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.uid = "urn:uuid:5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a01"
      return "5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a01"
    },
    ValueKind("kind", .kind) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.kind = .location
      return Marks(whole: ["location"])
    },
    ValueKind("created", .created) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.created = UTCDateTime(moment)
      return Marks(whole: moments)
    },
    ValueKind("updated", .updated) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.updated = UTCDateTime(moment)
      return Marks(whole: moments)
    },
    ValueKind("language", .language) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.language = "x-qcard"
      return "x-qcard"
    },
    ValueKind("member", .members) { contact, number, _ in
      contact.kind = .group
      contact.members.insert("urn:uuid:5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f7a0\(number)")
      return "5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f7a0\(number)"
    },
    ValueKind("relation", .relatedTo) { contact, number, context in
      let words: StringSet = context.map { [$0 == "work" ? "colleague" : "spouse"] } ?? []
      contact.relatedTo.append(Relation(to: "Qrelation\(number)", relation: words))
      return "Qrelation\(number)"
    },
    ValueKind("kind of relation", .relatedTo, .contexts) { contact, number, _ in
      contact.relatedTo.append(Relation(to: "Qrelation\(number)", relation: ["qkin"]))
      return Marks(whole: ["Qrelation\(number)"], detail: ["qkin", "Qkin"])
    },
  ]
}

// MARK: Names

extension ValueKind {
  private static func part(_ kind: NameComponent.Kind) -> ValueKind {
    ValueKind("name: \(kind.rawValue)", .name, kind.detail) { contact, number, _ in
      // A name of the other parts is there already; a given name and a surname are.
      if number == 1 { contact.name?.components.removeAll { $0.kind == kind } }
      contact.name?.components.append(NameComponent(kind, "Q\(kind.rawValue)\(number)"))
      return "Q\(kind.rawValue)\(number)"
    }
  }

  private static let parts: [NameComponent.Kind] = [
    .title, .given, .given2, .surname, .surname2, .generation, .credential,
    NameComponent.Kind(rawValue: "qpart"),
  ]

  private static let names: [ValueKind] =
    parts.map(part) + [
      ValueKind("full name", .name, .full) { contact, number, _ in
        guard number == 1 else { return nil }
        contact.name?.full = "Qfull Baseward"
        return "Qfull"
      },
      ValueKind("full name alone", .name, .full) { contact, number, _ in
        guard number == 1 else { return nil }
        contact.name = Name(full: "Qfull")
        return "Qfull"
      },
      ValueKind("reading", .name, .phonetic) { contact, number, _ in
        let kinds: [NameComponent.Kind] = [
          .given, .surname, .given2, .title, .credential, .generation,
        ]
        var component = NameComponent(kinds[number - 1], "Qspoken\(number)")
        component.phonetic = "Qreading\(number)"
        contact.name?.components.append(component)
        return "Qreading\(number)"
      },
      ValueKind("sort key", .name, .sortAs) { contact, number, _ in
        guard number <= 2 else { return nil }
        contact.name?.sortAs.append(SortKey(number == 1 ? .surname : .given, "Qsorted\(number)"))
        return "Qsorted\(number)"
      },
      ValueKind("nickname", .nicknames) { contact, number, context in
        var nickname = Nickname(id: "n\(number)", name: "Qnick\(number)")
        nickname.contexts = StringSet(context)
        contact.nicknames.append(nickname)
        return "Qnick\(number)"
      },
      ValueKind("pronouns", .speakToAs) { contact, number, context in
        var pronouns = Pronouns(id: "p\(number)", pronouns: "qthey\(number)")
        pronouns.contexts = StringSet(context)
        contact.speakToAs = contact.speakToAs ?? SpeakToAs()
        contact.speakToAs?.pronouns.append(pronouns)
        return "qthey\(number)"
      },
      ValueKind("grammatical gender", .speakToAs, .grammaticalGender) { contact, number, _ in
        guard number == 1 else { return nil }
        contact.speakToAs = SpeakToAs()
        contact.speakToAs?.pronouns = [Pronouns(id: "p1", pronouns: "qthey")]
        contact.speakToAs?.grammaticalGender = "inanimate"
        return Marks(whole: ["inanimate", "INANIMATE"])
      },
    ]
}

// MARK: Work

extension ValueKind {
  private static let work: [ValueKind] = [
    ValueKind("organisation", .organizations) { contact, number, context in
      var organization = Organization(id: "o\(number)", name: "Qcompany\(number)")
      organization.contexts = StringSet(context)
      contact.organizations.append(organization)
      return "Qcompany\(number)"
    },
    ValueKind("unit", .organizations, .units) { contact, number, _ in
      let unit = OrganizationUnit(name: "Qunit\(number)")
      if contact.organizations.isEmpty {
        contact.organizations = [Organization(id: "o1", name: "Qcompany")]
      }
      contact.organizations[0].units.append(unit)
      return "Qunit\(number)"
    },
    ValueKind("unit of each organisation", .organizations, .units) { contact, number, _ in
      contact.organizations.append(
        Organization(
          id: "o\(number)", name: "Qcompany\(number)",
          units: [OrganizationUnit(name: "Qunit\(number)")]))
      return "Qunit\(number)"
    },
    ValueKind("sort key of an organisation", .organizations, .sortAs) { contact, number, _ in
      var organization = Organization(id: "o\(number)", name: "Qcompany\(number)")
      organization.sortAs = "Qsorted\(number)"
      contact.organizations.append(organization)
      return Marks(whole: ["Qcompany\(number)"], detail: ["Qsorted\(number)"])
    },
    ValueKind("title", .titles) { contact, number, _ in
      contact.titles.append(Title(id: "t\(number)", name: "Qjob\(number)"))
      return "Qjob\(number)"
    },
    ValueKind("role", .titles) { contact, number, _ in
      contact.titles.append(Title(id: "t\(number)", name: "Qrole\(number)", kind: .role))
      return "Qrole\(number)"
    },
  ]
}

// MARK: Ways to reach

extension ValueKind {
  private static func phone(_ feature: String) -> ValueKind {
    ValueKind("\(feature) number", .phones) { contact, number, context in
      var phone = Phone(id: "p\(number)", number: "+1415555010\(number)")
      phone.contexts = StringSet(context)
      phone.features = [feature]
      contact.phones.append(phone)
      return "+1415555010\(number)"
    }
  }

  private static let ways: [ValueKind] =
    ["voice", "mobile", "fax", "pager", "text", "video", "textphone", "main-number", "qfeature"]
    .map(phone) + [
      ValueKind("e-mail", .emails) { contact, number, context in
        var email = EmailAddress(id: "e\(number)", address: "q\(number)@q.example")
        email.contexts = StringSet(context)
        contact.emails.append(email)
        return "q\(number)@q.example"
      },
      ValueKind("label of an e-mail", .emails, .contexts) { contact, number, context in
        var email = EmailAddress(id: "e\(number)", address: "q\(number)@q.example")
        email.contexts = StringSet(context)
        email.label = "Qlabel\(number)"
        contact.emails.append(email)
        return Marks(whole: ["q\(number)@q.example"], detail: ["Qlabel\(number)"])
      },
      ValueKind("label of a telephone", .phones, .contexts) { contact, number, context in
        var phone = Phone(id: "p\(number)", number: "+1415555010\(number)")
        phone.contexts = StringSet(context)
        phone.label = "Qlabel\(number)"
        contact.phones.append(phone)
        return Marks(whole: ["+1415555010\(number)"], detail: ["Qlabel\(number)"])
      },
      ValueKind("profile with an address", .onlineServices) { contact, number, context in
        let uri = "https://qservice.example/q\(number)"
        var service = OnlineService(id: "s\(number)", service: "Qservice", uri: uri)
        service.contexts = StringSet(context)
        contact.onlineServices.append(service)
        return "https://qservice.example/q\(number)"
      },
      ValueKind("profile with a user name", .onlineServices) { contact, number, context in
        var service = OnlineService(id: "s\(number)", service: "Qservice", user: "quser\(number)")
        service.contexts = StringSet(context)
        contact.onlineServices.append(service)
        return "quser\(number)"
      },
      ValueKind("profile at LinkedIn", .onlineServices) { contact, number, _ in
        let uri = "https://www.linkedin.com/in/q\(number)"
        contact.onlineServices.append(
          OnlineService(id: "s\(number)", service: "LinkedIn", uri: uri))
        return "linkedin.com/in/q\(number)"
      },
      ValueKind("service of a profile", .onlineServices, .service) { contact, number, _ in
        let uri = "https://other.example/q\(number)"
        contact.onlineServices.append(
          OnlineService(id: "s\(number)", service: "Qservice", uri: uri))
        return Marks(whole: ["https://other.example/q\(number)"], detail: ["Qservice"])
      },
      ValueKind("user name beside an address", .onlineServices, .user) { contact, number, _ in
        let uri = "https://other.example/x\(number)"
        contact.onlineServices.append(
          OnlineService(id: "s\(number)", service: "Other", uri: uri, user: "quser\(number)"))
        return Marks(whole: ["https://other.example/x\(number)"], detail: ["quser\(number)"])
      },
      ValueKind("label of a profile", .onlineServices, .contexts) { contact, number, _ in
        let uri = "https://other.example/x\(number)"
        var service = OnlineService(id: "s\(number)", service: "Other", uri: uri)
        service.label = "Qlabel\(number)"
        contact.onlineServices.append(service)
        return Marks(whole: ["https://other.example/x\(number)"], detail: ["Qlabel\(number)"])
      },
      ValueKind("language", .preferredLanguages) { contact, number, context in
        var language = LanguagePreference(id: "l\(number)", language: "x-q\(number)")
        language.contexts = StringSet(context)
        contact.preferredLanguages.append(language)
        return "x-q\(number)"
      },
      ValueKind("scheduling address", .schedulingAddresses) { contact, number, context in
        var address = SchedulingAddress(id: "s\(number)", uri: "mailto:qplan\(number)@q.example")
        address.contexts = StringSet(context)
        contact.schedulingAddresses.append(address)
        return "qplan\(number)@q.example"
      },
      ValueKind("member of another program", .emails, .extensions) { contact, number, _ in
        var email = EmailAddress(id: "e\(number)", address: "q\(number)@q.example")
        email.extensions.members = [JSONMember("q.example:x", .string("Qforeign\(number)"))]
        contact.emails.append(email)
        return Marks(whole: ["q\(number)@q.example"], detail: ["Qforeign\(number)"])
      },
    ]
}

// MARK: Places

extension ValueKind {
  private static func component(_ kind: AddressComponent.Kind) -> ValueKind {
    ValueKind("address: \(kind.rawValue)", .addresses, kind.detail) { contact, number, context in
      var address = Address(
        id: "a\(number)",
        components: [
          AddressComponent(.locality, "Qtown\(number)"),
          AddressComponent(kind, "Q\(kind.rawValue)\(number)"),
        ])
      address.contexts = StringSet(context)
      contact.addresses.append(address)
      return Marks(whole: ["Qtown\(number)"], detail: ["Q\(kind.rawValue)\(number)"])
    }
  }

  private static func detail(
    _ name: String, _ detail: ContactDetail, _ marks: @escaping @Sendable (Int) -> [String],
    _ change: @escaping @Sendable (inout Address, Int) -> Void
  ) -> ValueKind {
    ValueKind(name, .addresses, detail) { contact, number, _ in
      var address = Address(
        id: "a\(number)", components: [AddressComponent(.locality, "Qtown\(number)")])
      change(&address, number)
      contact.addresses.append(address)
      return Marks(whole: ["Qtown\(number)"], detail: marks(number))
    }
  }

  private static let components: [AddressComponent.Kind] = [
    .name, .number, .block, .direction, .landmark, .apartment, .room, .floor, .building,
    .district, .subdistrict, .region, .postcode, .country, .postOfficeBox,
    AddressComponent.Kind(rawValue: "qpart"),
  ]

  private static let places: [ValueKind] =
    components.map(component) + [
      ValueKind("address of a town", .addresses) { contact, number, context in
        var address = Address(
          id: "a\(number)", components: [AddressComponent(.locality, "Qtown\(number)")])
        address.contexts = StringSet(context)
        contact.addresses.append(address)
        return "Qtown\(number)"
      },
      ValueKind("address of a street", .addresses) { contact, number, context in
        var address = Address(
          id: "a\(number)", components: [AddressComponent(.name, "Qstreet\(number)")])
        address.contexts = StringSet(context)
        contact.addresses.append(address)
        return "Qstreet\(number)"
      },
      ValueKind("address as it was written", .addresses) { contact, number, context in
        var address = Address(id: "a\(number)")
        address.full = "Qfull\(number)"
        address.contexts = StringSet(context)
        contact.addresses.append(address)
        return "Qfull\(number)"
      },
      detail("address as it was written beside its parts", .full, { ["Qfull\($0)"] }) {
        $0.full = "Qfull\($1)"
      },
      detail("country code", .country, { _ in ["QX", "qx"] }) { address, _ in
        address.countryCode = "QX"
      },
      detail("position", .coordinates, { ["45.\($0)725"] }) {
        $0.coordinates = "geo:45.\($1)725,11.5"
      },
      detail("time zone", .timeZone, { ["Etc/Qzone\($0)"] }) { $0.timeZone = "Etc/Qzone\($1)" },
      detail("reading of a part", .phonetic, { ["Qreading\($0)"] }) {
        $0.components[0].phonetic = "Qreading\($1)"
      },
    ]
}

// MARK: Resources

extension ValueKind {
  private static func resource(
    _ name: String, _ member: ContactMember,
    _ map: @escaping @Sendable () -> WritableKeyPath<Contact, [Resource]>,
    _ kind: Resource.Kind? = nil
  ) -> ValueKind {
    ValueKind(name, member) { contact, number, context in
      let uri = "https://qpage\(number).example/"
      var resource = Resource(id: "r\(number)", uri: uri, kind: kind)
      resource.contexts = StringSet(context)
      contact[keyPath: map()].append(resource)
      return "https://qpage\(number).example/"
    }
  }

  private static let resources: [ValueKind] = [
    resource("link", .links, { \.links }), resource("contact page", .links, { \.links }, .contact),
    resource("calendar", .calendars, { \.calendars }, .calendar),
    resource("free-busy calendar", .calendars, { \.calendars }, .freeBusy),
    resource("key", .cryptoKeys, { \.cryptoKeys }),
    resource("directory", .directories, { \.directories }, .directory),
    resource("directory entry", .directories, { \.directories }, .entry),
    resource("photo", .media, { \.media }, .photo), resource("logo", .media, { \.media }, .logo),
    resource("sound", .media, { \.media }, .sound),
    ValueKind("photo in the card", .media) { contact, number, _ in
      let uri = "data:image/jpeg;base64,/9j/Q\(number)AA"
      contact.media.append(Resource(id: "r\(number)", uri: uri, kind: .photo))
      return "/9j/Q\(number)AA"
    },
    ValueKind("label of a link", .links, .contexts) { contact, number, context in
      var resource = Resource(id: "r\(number)", uri: "https://qpage\(number).example/")
      resource.contexts = StringSet(context)
      resource.label = "Qlabel\(number)"
      contact.links.append(resource)
      return Marks(whole: ["https://qpage\(number).example/"], detail: ["Qlabel\(number)"])
    },
    ValueKind("type of a link", .links, .mediaType) { contact, number, _ in
      var resource = Resource(id: "r\(number)", uri: "https://qpage\(number).example/")
      resource.mediaType = "text/qtype"
      contact.links.append(resource)
      return Marks(whole: ["https://qpage\(number).example/"], detail: ["text/qtype"])
    },
  ]
}

// MARK: The rest

extension ValueKind {
  /// The ways in which a day in March is written.
  private static func days(_ year: Int, _ day: Int) -> [String] {
    let spellings = [
      "\(year)-03-\(day)", "\(year)03\(day)", "3/\(day)/\(year)", "03/\(day)/\(year)",
      "03/\(day)", "birthday: \(day)", "\(year),3,\(day)", "\"day\":\(day)", "\"day\\\":\(day)",
      "&quot;day&quot;:\(day)",
    ]
    return spellings
  }

  private static func date(_ kind: Anniversary.Kind, _ detail: ContactDetail? = nil) -> ValueKind {
    ValueKind("\(kind.rawValue) \(detail.map { "\($0)" } ?? "")", .anniversaries, detail) {
      contact, number, _ in
      let (year, day) = (1980 + number, 10 + number)
      let date = PartialDate(year: year, month: 3, day: day)
      var entry = Anniversary(id: "d\(number)", kind: kind, date: .date(date))
      var marks = Marks(whole: days(year, day), detail: ["\(year)"])
      if detail == .place {
        var place = Address(id: "")
        place.full = "Qplace\(number)"
        entry.place = place
        marks.detail = ["Qplace\(number)"]
      }
      if detail == .time, let moment = UTCDateTime("\(year)-03-\(day)T01:02:09Z") {
        entry.date = .timestamp(moment)
        marks.detail = ["01:02:09", "010209"]
      }
      contact.anniversaries.append(entry)
      return marks
    }
  }

  /// A day that formats without calendars cannot say.
  private static func oddDate(
    _ name: String, _ change: @escaping @Sendable (inout PartialDate) -> Void
  )
    -> ValueKind
  {
    ValueKind(name, .anniversaries) { contact, number, _ in
      guard number == 1 else { return nil }
      var date = PartialDate(year: 1971, month: 2, day: 29)
      change(&date)
      contact.anniversaries.append(Anniversary(id: "d1", kind: .birth, date: .date(date)))
      return Marks(whole: [
        "1971-02-29", "19710229", "1971-02-28", "19710228", "2/29/1971", "02/29", "1971,2,29",
        "\"day\":29", "\"day\\\":29", "&quot;day&quot;:29", "\"day\":28", "\"day\\\":28",
        "&quot;day&quot;:28",
      ])
    }
  }

  /// 29 February of a common year.
  static let dayThatNeverWas = "day that never was"

  private static let oddDates: [ValueKind] = [
    oddDate(dayThatNeverWas) { _ in },
    oddDate("day of another calendar") {
      ($0.day, $0.calendarScale) = (28, "hebrew")
    },
  ]

  private static func dates(_ kind: Anniversary.Kind) -> [ValueKind] {
    [date(kind), date(kind, .year), date(kind, .place), date(kind, .time)]
  }

  private static func interests(_ kind: PersonalInformation.Kind) -> [ValueKind] {
    [
      ValueKind(kind.rawValue, .personalInfo) { contact, number, _ in
        contact.personalInfo.append(
          PersonalInformation(id: "i\(number)", kind: kind, value: "Qinfo\(number)"))
        return "Qinfo\(number)"
      },
      ValueKind("level of \(kind.rawValue)", .personalInfo, .level) { contact, number, _ in
        var entry = PersonalInformation(id: "i\(number)", kind: kind, value: "Qinfo\(number)")
        entry.level = "qhigh"
        contact.personalInfo.append(entry)
        return Marks(whole: ["Qinfo\(number)"], detail: ["qhigh"])
      },
    ]
  }

  private static let anniversaries: [Anniversary.Kind] = [
    .birth, .wedding, .death, Anniversary.Kind(rawValue: "qday"),
  ]

  private static let information: [PersonalInformation.Kind] = [
    .hobby, .interest, .expertise, PersonalInformation.Kind(rawValue: "qskill"),
  ]

  private static let rest: [ValueKind] =
    anniversaries.flatMap(dates) + oddDates + information.flatMap(interests) + texts

  private static let texts: [ValueKind] =
    [
      ValueKind("keyword", .keywords) { contact, number, _ in
        contact.keywords.insert("Qtag\(number)")
        return "Qtag\(number)"
      },
      ValueKind("note", .notes) { contact, number, _ in
        contact.notes.append(Note(id: "n\(number)", note: "Qnote\(number)"))
        return "Qnote\(number)"
      },
      ValueKind("author of a note", .notes, .author) { contact, number, _ in
        var note = Note(id: "n\(number)", note: "Qnote\(number)")
        note.author = Author(name: "Qauthor\(number)")
        contact.notes.append(note)
        return Marks(whole: ["Qnote\(number)"], detail: ["Qauthor\(number)"])
      },
      ValueKind("date of a note", .notes, .created) { contact, number, _ in
        var note = Note(id: "n\(number)", note: "Qnote\(number)")
        note.created = UTCDateTime("2017-06-0\(number)T01:02:03Z")
        contact.notes.append(note)
        return Marks(
          whole: ["Qnote\(number)"], detail: ["2017-06-0\(number)", "2017060\(number)"])
      },
      ValueKind("translation", .localizations) { contact, number, _ in
        contact.notes.append(Note(id: "n\(number)", note: "Basenote\(number)"))
        let patch = [JSONMember("notes/n\(number)/note", .string("Qtranslated\(number)"))]
        contact.localizations.append(Localization(language: "x-l\(number)", patch: patch))
        return "Qtranslated\(number)"
      },
      ValueKind("gender", .vCardProps) { contact, number, _ in
        guard number == 1 else { return nil }
        contact.vCardProps.append(VCardProperty("gender", values: [.string("Qgender")]))
        return "Qgender"
      },
      ValueKind("maiden name", .vCardProps) { contact, number, _ in
        guard number == 1 else { return nil }
        contact.vCardProps.append(VCardProperty("x-maidenname", values: [.string("Qmaiden")]))
        return "Qmaiden"
      },
      ValueKind("vCard property", .vCardProps) { contact, number, _ in
        contact.vCardProps.append(
          VCardProperty("x-qproperty", values: [.string("Qproperty\(number)")]))
        return "Qproperty\(number)"
      },
      ValueKind("member of another program in the card", .extensions) { contact, number, _ in
        contact.extensions.members.append(
          JSONMember("q.example:x\(number)", .string("Qforeign\(number)")))
        return "Qforeign\(number)"
      },
    ]

  private static let provenance: [ValueKind] = [
    ValueKind("cell", .columns) { contact, number, _ in
      contact.columns.append(Column(heading: "Qheading\(number)", value: "Qcell\(number)"))
      return "Qcell\(number)"
    },
    ValueKind("former job", .former) { contact, number, _ in
      contact.former.append(
        FormerJob(organization: "Qformer\(number)", title: "Qbefore\(number)", source: "linkedin"))
      return "Qformer\(number)"
    },
    ValueKind("connection", .sources, .connectedOn) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.sources[0].connectedOn = "2019-08-07"
      return Marks(whole: ["2019-08-07"])
    },
    ValueKind("last contact", .sources, .lastContact) { contact, number, _ in
      guard number == 1 else { return nil }
      contact.sources[0].lastContact = "2018-07-06"
      return Marks(whole: ["2018-07-06"])
    },
  ]
}

extension StringSet {
  /// The set of one word, or of none.
  fileprivate init(_ word: String?) { self = word.map { [$0] } ?? [] }
}
