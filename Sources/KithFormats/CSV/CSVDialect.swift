/// What one exporter means by its headings; what it does not name means what it means everywhere.
struct CSVDialect: Sendable {
  /// The name in `kith:sources`.
  let name: String
  /// The headings that must all be there for a table to be of this dialect, normalised; any of the sets.
  let marks: [Set<String>]
  /// Fields of headings that mean something else elsewhere, by normalised heading.
  var headings: [String: String] = [:]
  /// The headings whose cells alone make no contact: a row that has nothing else is skipped.
  var hidden: Set<String> = []
  /// Cells that the exporter writes where there is nothing to say.
  var noise: Set<String> = []

  /// Whether in some languages the address at work has the same headings as the one at home before it.
  var repeatsHomeForWork = false
  /// Whether each cell says what its heading says and no more.
  var isExact = false
  /// Whether its records say who wrote to whom, and only the files beside it whose they are.
  var needsOwner = false

  /// Whether a file that begins so may be of this dialect: a look at the bytes before its headings are read.
  func mayBeMarked(in bytes: [UInt8]) -> Bool {
    if bytes.span.firstIndex(of: LinkedInShape.profile) != nil { return true }
    let head = bytes.span.extracting(first: 4096)
    return marks.contains { mark in
      mark.allSatisfy { heading in
        // The case of letters beyond ASCII is not worth the tables of Unicode here.
        heading.split(separator: " ").allSatisfy { word in
          word.utf8.contains { $0 >= 0x80 } || head.containsIgnoringCase(word)
        }
      }
    }
  }

  /// The dialects, the surest marks first.
  static let all: [CSVDialect] = [
    .kith, .linkedIn, .linkedInContacts, .linkedInInvitations, .linkedInMessages, .linkedInNotes,
    .linkedInRecommendations, .linkedInEndorsementsReceived, .linkedInEndorsementsGiven,
    .linkedInProfile, .linkedInOwnPhones, .linkedInOwnEmails, .salesforce, .pipedrive, .zoho,
    .hubSpot, .mailchimp,
    .windowsLive, .googleOutlook, .google, .outlookCom,
    .outlook, .yahoo,
    .thunderbird,
  ]

  /// A table of nobody's in particular.
  static let generic = CSVDialect(name: "csv", marks: [])

  /// Whether a table with these normalised headings is of a known dialect.
  static func isMarked(by headings: some Collection<String>) -> Bool {
    CSVMarks.all.dialect(of: headings) != nil
  }

  /// The dialect of a table with these normalised headings.
  static func of(_ headings: Set<String>) -> CSVDialect {
    CSVMarks.all.dialect(of: headings) ?? .generic
  }
}
