import KithCleaning
import KithModel

/// What people ask of a contact: the one list of fields that questions and sorting know.
///
/// The names are those of the command line.
public enum ContactField: String, CaseIterable, Sendable {
  case name, given, surname, nickname
  case org, unit, title, former, seniority, function
  case decisionMaker = "decision-maker"
  case email, domain, phone, url
  case street, city, region, postcode, country
  case tag, note, birthday
  case connected
  case lastContact = "last-contact"
  case sent, received
  case source, file, created, updated, kind, uid

  /// What the field holds, for people.
  public var words: String {
    switch self {
    case .name: "the whole name"
    case .given: "given names, middle names too"
    case .surname: "surnames"
    case .nickname: "nicknames"
    case .org: "employers and other organisations"
    case .unit: "departments"
    case .title: "job titles"
    case .former: "employers of before, where a newer statement ended a job"
    case .seniority: "how high the titles stand: entry, manager, vp, cxo, …"
    case .function: "what the titles are about: sales, finance, …"
    case .decisionMaker: "whether a title is of somebody who decides: yes, no"
    case .email: "e-mail addresses"
    case .domain: "what stands behind the @"
    case .phone: "telephone numbers; only digits count"
    case .url: "web pages and profiles"
    case .street: "streets and house numbers"
    case .city: "cities and towns"
    case .region: "states and provinces"
    case .postcode: "postal codes"
    case .country: "countries, by name or code: Germany, DE"
    case .tag: "categories, labels, groups"
    case .note: "notes"
    case .birthday: "the birthday; --07-05 is any fifth of July"
    case .connected: "when you connected (LinkedIn)"
    case .lastContact: "when you last wrote to one another (LinkedIn)"
    case .sent: "how many messages and invitations you sent (LinkedIn)"
    case .received: "how many you were sent (LinkedIn)"
    case .source: "the formats that it was read from"
    case .file: "the files that it was read from"
    case .created: "when the card was made"
    case .updated: "when the card was last changed"
    case .kind: "individual, org, group, …"
    case .uid: "the identity of the card"
    }
  }

  /// What values the field has, and so how they are compared.
  enum Kind {
    /// Text without regard to case and accents.
    case text
    /// Addresses and names of programs: text without regard to case.
    case exact
    /// Telephone numbers, by their digits.
    case digits
    /// Names and codes of countries.
    case country
    /// Days, months, years or moments.
    case date
    /// Counts.
    case number
    /// Words with an order, the least first.
    case rank
    /// Yes or no.
    case yesOrNo
  }

  var kind: Kind {
    switch self {
    case .name, .given, .surname, .nickname, .org, .unit, .title, .former, .street, .city, .region,
      .tag,
      .note:
      .text
    case .function, .email, .domain, .url, .postcode, .source, .file, .kind, .uid: .exact
    case .phone: .digits
    case .country: .country
    case .birthday, .connected, .lastContact, .created, .updated: .date
    case .sent, .received: .number
    case .seniority: .rank
    case .decisionMaker: .yesOrNo
    }
  }

  /// The only words that the field holds; `nil` where it may hold others.
  var choices: [String]? {
    switch self {
    case .seniority: Seniority.allCases.map(\.rawValue)
    case .function: JobFunction.allCases.map(\.rawValue)
    case .decisionMaker: ["yes", "no"]
    default: nil
    }
  }
}

extension ContactField {
  /// What others call the fields, for suggestions.
  public static let synonyms: [String: ContactField] = [
    "company": .org, "employer": .org, "organisation": .org, "organization": .org, "firm": .org,
    "department": .unit, "position": .title, "role": .title, "job": .title, "first": .given,
    "firstname": .given, "last": .surname, "lastname": .surname, "family": .surname,
    "mail": .email, "e-mail": .email, "tel": .phone, "telephone": .phone, "mobile": .phone,
    "category": .tag, "label": .tag, "group": .tag, "keyword": .tag, "bday": .birthday,
    "birthdate": .birthday, "town": .city, "state": .region, "zip": .postcode,
    "connected-on": .connected, "web": .url, "website": .url, "linkedin": .url, "format": .source,
    "level": .seniority, "notes": .note,
  ]
}

/// What a question or an order looks at: a field, or a column that no field holds.
enum ContactSubject: Equatable, Sendable {
  case field(ContactField)
  /// A column of a table, by its heading.
  case column(String)

  var kind: ContactField.Kind {
    switch self {
    case .field(let field): field.kind
    case .column: .text
    }
  }

  /// The name as it is written in a question.
  var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .column(let heading): "\"\(heading)\""
    }
  }
}
