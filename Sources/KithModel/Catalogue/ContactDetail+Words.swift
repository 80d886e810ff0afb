extension ContactDetail {
  /// The name in reports of losses.
  var field: String { self == .order ? "components" : Self.fields[Int(rawValue)] }

  /// Whether only what tells where a record was read has the detail, so that its own name is enough.
  var isOfSources: Bool { self == .connectedOn || self == .lastContact }

  private static let fields = allCases.map { "\($0)" }

  /// What people call the detail of the values of a member.
  func words(of member: ContactMember) -> String {
    switch self {
    case .full: "\(member.noun) as they were written"
    case .title: "titles before names"
    case .given: "given names"
    case .given2: "middle names"
    case .surname: "surnames"
    case .surname2: "second surnames"
    case .generation: "generations"
    case .credential: "letters behind names"
    case .otherPart: "other parts of \(member.noun)"
    case .order:
      member == .name ? "parts of names and their order" : "the order of parts of \(member.noun)"
    case .phonetic: "how \(member.noun) are spoken"
    case .sortAs: "how \(member.noun) are sorted"
    case .street: "streets"
    case .apartment: "apartments and buildings"
    case .district: "districts"
    case .locality: "towns"
    case .region: "regions"
    case .postcode: "postal codes"
    case .country: "countries"
    case .postOfficeBox: "post office boxes"
    case .coordinates: "positions of \(member.noun)"
    case .timeZone: "time zones of \(member.noun)"
    case .contexts:
      member == .relatedTo ? "kinds of relations" : "what \(member.noun) are for"
    case .service: "where \(member.noun) are"
    case .user: "user names of \(member.noun)"
    case .mediaType: "types of \(member.noun)"
    case .units: "departments"
    case .organizationId: "where \(member.noun) are held"
    case .grammaticalGender: "grammatical genders"
    case .level: "levels of \(member.noun)"
    case .author: "authors of \(member.noun)"
    case .created: "dates of \(member.noun)"
    case .place: "places of \(member.noun)"
    case .time: "times of day of \(member.noun)"
    case .year: "years of \(member.noun)"
    case .connectedOn: "dates of connection"
    case .lastContact: "dates of the last contact"
    case .vCardParams: "vCard parameters of \(member.noun)"
    case .extensions: ContactMember.extensions.words
    }
  }
}

extension ContactMember {
  /// What people call the values in a sentence about them.
  fileprivate var noun: String {
    switch self {
    case .name: "names"
    case .emails: "e-mails"
    case .phones: "telephones"
    case .links: "web pages"
    default: words
    }
  }
}
