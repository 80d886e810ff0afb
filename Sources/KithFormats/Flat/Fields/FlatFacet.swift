/// What a column is about: reading moves values between columns of one facet, not of two.
enum FlatFacet: Hashable {
  case name, email, phone, address, work, web, note, keywords, date, rest

  init(_ field: FlatField, heading: String) {
    switch field {
    case .name, .phonetic: self = .name
    case .email: self = .email
    case .phone: self = .phone
    case .address: self = .address
    case .organization, .department, .title, .role: self = .work
    case .url, .online, .profiles: self = .web
    case .note: self = .note
    case .keywords: self = .keywords
    case .birthday, .anniversary, .birthPart: self = .date
    case .group(let group): self.init(group.kind)
    // Google's name of the entry, and Outlook's second list of categories.
    case .kept where Heading.normalized(heading) == "file as": self = .name
    case .kept where Heading.normalized(heading) == "keywords": self = .keywords
    default: self = .rest
    }
  }

  init(_ kind: FlatGroup.Kind) {
    switch kind {
    case .email: self = .email
    case .phone: self = .phone
    case .address: self = .address
    case .org: self = .work
    case .url: self = .web
    case .related, .date, .im, .custom: self = .rest
    }
  }
}
