import KithFormats
import KithModel
import KithPipeline
import Testing

/// Questions to a list, and whom they find.
@Suite struct QueryTests {
  /// A day after which nothing in the list has happened.
  static let today = "2024-06-15"

  /// Ada leads, Ben is an engineer whom nobody can reach, Zoë has left her firm's name in capitals.
  static let people: [Contact] = {
    var ada = person("Ada", "Fairweather", at: "Globex, Inc.", as: "VP, Sales & Marketing")
    ada.emails = [
      EmailAddress(id: "k1", address: "Ada@Globex.example"),
      EmailAddress(id: "k2", address: "ada@home.example"),
    ]
    ada.phones = [Phone(id: "k1", number: "+1 (415) 555-0100")]
    ada.anniversaries = [
      Anniversary(id: "k1", kind: .birth, date: .date(PartialDate(year: 1971, month: 7, day: 5)))
    ]
    ada.keywords = ["friends", "sailing ❤️"]
    ada.notes = [Note(id: "k1", note: "Met at SwiftConf.")]
    ada.sources[0].connectedOn = "2023-03-07"
    ada.sources[0].lastContact = "2024-06-01T10:15:30Z"
    ada.sources[0].sent = 3
    var ben = person("Ben", "O'Koro", at: "Hooli", as: "Software Engineer")
    ben.anniversaries = [
      Anniversary(id: "k1", kind: .birth, date: .date(PartialDate(month: 7, day: 5)))
    ]
    ben.sources[0].connectedOn = "2022-11"
    ben.sources[0].lastContact = "2024-01-20"
    ben.columns = [Column(heading: "T-Shirt Size", value: "XL")]
    var zoe = person("Zoë", "Müller", at: "GLOBEX", as: "Owner")
    zoe.addresses = [
      Address(
        id: "k1",
        components: [
          AddressComponent(.locality, "Köln"), AddressComponent(.country, "Deutschland"),
        ])
    ]
    zoe.sources[0].connectedOn = "2024-05-30"
    zoe.sources[0].sent = 12
    return [ada, ben, zoe]
  }()

  static func person(
    _ given: String, _ surname: String, at employer: String, as title: String
  ) -> Contact {
    var contact = Contact()
    contact.name = Name(components: [
      NameComponent(.given, given), NameComponent(.surname, surname),
    ])
    contact.organizations = [Organization(id: "k1", name: employer)]
    contact.titles = [Title(id: "k1", name: title)]
    contact.sources = [Source(format: "linkedin", file: "Connections.csv", record: 1)]
    return contact
  }

  /// The given names of those whom a question finds.
  static func found(_ question: String) throws -> [String] {
    let query = try Query(question, today: today) { name in
      name == "firms.txt" ? ["Globex GmbH", "", "Initech"] : []
    }
    return people.filter(query.matches).compactMap { $0.name?.joined(.given) }
  }

  static let questions: [(String, [String])] = [
    // Text, without case and accents.
    ("org = 'globex, inc'", ["Ada"]), ("org ~ globex", ["Ada", "Zoë"]),
    ("org ~ hooli|initech", ["Ben"]), ("org != GLOBEX", ["Ada", "Ben"]),
    ("given = zoe", ["Zoë"]), ("surname = muller", ["Zoë"]), ("surname = okoro", ["Ben"]),
    ("surname < m", ["Ada"]), ("name = \"ada fairweather\"", ["Ada"]), ("note ~ swift", ["Ada"]),
    ("tag = friends", ["Ada"]), ("tag ~ ❤️", ["Ada"]), ("city = koln", ["Zoë"]),
    // Any of several is enough; none may be what it is not.
    ("email = ada@home.example", ["Ada"]), ("email != ada@home.example", ["Ben", "Zoë"]),
    ("domain = globex.example", ["Ada"]), ("email ~ GLOBEX", ["Ada"]),
    ("phone = 4155550100", ["Ada"]), ("phone = '+1 415 555 0100'", ["Ada"]),
    ("phone ~ 555", ["Ada"]), ("phone = 5550100", ["Ada"]), ("phone = 0100", []),
    ("country = DE", ["Zoë"]), ("country = germany", ["Zoë"]), ("country = France", []),
    // Titles, understood.
    ("seniority >= vp", ["Ada", "Zoë"]), ("seniority = owner", ["Zoë"]),
    ("seniority ~ vp|owner", ["Ada", "Zoë"]), ("function = sales", ["Ada"]),
    ("decision-maker", ["Ada", "Zoë"]), ("decision-maker = no", ["Ben"]),
    // Dates: the whole of what is known must be so.
    ("connected > 2022", ["Ada", "Zoë"]), ("connected >= 2022-11", ["Ada", "Ben", "Zoë"]),
    ("connected = 2022", ["Ben"]), ("connected = 2022-11-05", []), ("connected < 2023", ["Ben"]),
    ("connected <= 2023-03-07", ["Ada", "Ben"]), ("connected < 90d", ["Ada", "Ben"]),
    ("connected > 3w", ["Zoë"]), ("last-contact < 90d", ["Ben"]),
    ("last-contact = 2024-06-01", ["Ada"]),
    ("last-contact > 1m", ["Ada"]), ("connected != 2022", ["Ada", "Zoë"]),
    ("birthday = --07-05", ["Ada", "Ben"]), ("birthday = --07", ["Ada", "Ben"]),
    ("birthday < 1980", ["Ada"]), ("birthday = 1971", ["Ada"]), ("birthday = today", []),
    // Counts.
    ("sent > 3", ["Zoë"]), ("sent >= 3", ["Ada", "Zoë"]), ("sent = 12", ["Zoë"]),
    ("received > 0", []),
    // What is there, and what is not.
    ("has(email)", ["Ada"]), ("not has(email)", ["Ben", "Zoë"]), ("has(received)", []),
    ("has(\"t-shirt size\")", ["Ben"]), ("\"T-Shirt Size\" = xl", ["Ben"]),
    ("employer-in(firms.txt)", ["Ada", "Zoë"]), ("employer-in(\"none.txt\")", []),
    // 'and' binds closer than 'or', and 'not' closer than both.
    ("given = ada or given = ben and org ~ globex", ["Ada"]),
    ("(given = ada or given = ben) and org ~ globex", ["Ada"]),
    ("not org ~ globex and given = ben", ["Ben"]), ("NOT (org ~ globex OR org ~ hooli)", []),
    ("not not has(email)", ["Ada"]), ("org == hooli", ["Ben"]), ("ORG=hooli", ["Ben"]),
    ("source = LinkedIn and file ~ connections", ["Ada", "Ben", "Zoë"]),
    ("kind = individual", ["Ada", "Ben", "Zoë"]), ("surname = 'O\\'Koro'", ["Ben"]),
  ]

  @Test(arguments: questions)
  func `a question finds those whom it asks for`(question: String, given: [String]) throws {
    #expect(try Self.found(question) == given)
  }

  static let faults: [(question: String, position: Int, words: String)] = [
    ("", 0, "empty"), ("emial ~ x", 0, "no field 'emial'"), ("org", 0, "has(org)"),
    ("org = Acme Corp", 11, "quotes"), ("org ~", 5, "value is missing"),
    ("org ~ 'acme", 6, "quote is not closed"), ("(org ~ acme", 0, "is not closed"),
    ("org ~ acme)", 10, "closes nothing"), ("connected ~ 2024", 10, "is a date"),
    ("connected < soon", 12, "no date"), ("sent > many", 7, "no number"),
    ("seniority = boss", 12, "is never 'boss'"), ("org ~ acme or", 13, "a field is missing"),
    ("org = ''", 6, "has(org)"), ("phone = abc", 8, "has(phone)"), ("has(org", 3, "is not closed"),
    ("org ! acme", 4, "has(org)"), ("and org = x", 0, "no field 'and'"),
    ("connected = 2024-13", 12, "no date"), ("org ~ a org ~ b", 8, "'and' or 'or' is missing"),
  ]

  @Test(arguments: faults)
  func `what cannot be understood is shown where it stands`(
    question: String, position: Int, words: String
  ) throws {
    let error = #expect(throws: QueryError.self) { try Self.found(question) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    // A field without a comparison is shown at the field.
    #expect(error?.position == (words == "has(org)" && question.hasPrefix("org !") ? 0 : position))
  }

  @Test func `parentheses may stand so deep, and no deeper`() throws {
    let deep = String(repeating: "(", count: 100_000) + "has(org)"
    #expect(throws: QueryError.self) { try Self.found(deep) }
    let flat = Array(repeating: "has(org)", count: 20_000).joined(separator: " and ")
    #expect(try Self.found(flat) == ["Ada", "Ben", "Zoë"])
  }

  @Test func `every field can be asked for and sorted by`() throws {
    for field in ContactField.allCases {
      _ = try Self.found("has(\(field.rawValue))")
      _ = try ContactOrder("\(field.rawValue):desc")
      #expect(!field.words.isEmpty)
    }
  }

  @Test(arguments: [
    ("2024-03-31", "connected = 1m", true), ("2024-04-30", "connected < 2m", false),
    ("2025-02-28", "connected < 11m", true), ("2026-02-28", "connected > 2y", true),
    ("2026-02-28", "connected < 24m", false), ("2024-03-01", "connected = 1d", true),
  ])
  func `months before a day end where the month does`(
    today: String, question: String, matches: Bool
  ) throws {
    var contact = Contact()
    contact.sources = [Source(format: "csv", file: "a.csv", record: 1)]
    contact.sources[0].connectedOn = "2024-02-29"
    let query = try Query(question, today: today) { _ in [] }
    #expect(query.matches(contact) == matches)
  }

  @Test func `what nobody has is told, for it may be why nobody is found`() throws {
    var step = FilterStep(try Query("received > 1 or has(email)", today: Self.today) { _ in [] })
    _ = try step.pass(Self.people) { _ in }
    #expect(step.outcome.remarks == ["no contact has anything in received"])
    #expect(step.outcome.notSelected == 2)
  }
}
