import KithCleaning
import KithModel
import KithText

/// What contacts hold of a subject, in the order of the card.
extension ContactSubject {
  /// The texts; none for dates and counts.
  func texts(of contact: Contact) -> [String] {
    switch self {
    case .field(let field): field.texts(of: contact)
    case .column(let heading):
      contact.columns.filter { Folding.key($0.heading) == Folding.key(heading) }.map(\.value)
    }
  }

  /// The dates; none for what holds others.
  func dates(of contact: Contact) -> [DateSpan] {
    if case .field(let field) = self { field.dates(of: contact) } else { [] }
  }

  /// The counts; none for what holds others.
  func numbers(of contact: Contact) -> [Int] {
    guard case .field(let field) = self else { return [] }
    return switch field {
    case .sent: contact.sources.compactMap(\.sent)
    case .received: contact.sources.compactMap(\.received)
    default: []
    }
  }

  /// Whether the contact holds anything of it.
  func isHeld(by contact: Contact) -> Bool {
    switch kind {
    case .date: !dates(of: contact).isEmpty
    case .number: !numbers(of: contact).isEmpty
    case .yesOrNo: texts(of: contact) == ["yes"]
    default: texts(of: contact).contains { !$0.isEmpty }
    }
  }
}

extension ContactField {
  fileprivate func texts(of contact: Contact) -> [String] {
    switch self {
    case .name: [contact.name?.display].compactMap(\.self)
    case .given: [contact.name?.joined(.given, .given2)].compactMap(\.self)
    case .surname: [contact.name?.joined(.surname, .surname2)].compactMap(\.self)
    case .nickname: contact.nicknames.map(\.name)
    case .org: contact.organizations.compactMap(\.name)
    case .unit: contact.organizations.flatMap { $0.units.map(\.name) }
    case .title: contact.titles.map(\.name)
    case .former: contact.former.compactMap(\.organization)
    case .seniority: contact.jobs.compactMap(\.title.level).max().map { [$0.rawValue] } ?? []
    case .function: contact.jobs.flatMap { $0.title.functions.map(\.rawValue) }
    case .decisionMaker: [contact.jobs.contains { $0.title.isDecisionMaker } ? "yes" : "no"]
    case .email: contact.emails.map(\.address)
    case .domain: contact.emails.compactMap { Self.domain(of: $0.address) }
    case .phone: contact.phones.map(\.number)
    case .url: contact.links.map(\.uri) + contact.onlineServices.compactMap(\.uri)
    case .street: parts(of: contact, .name, .number)
    case .city: parts(of: contact, .locality)
    case .region: parts(of: contact, .region)
    case .postcode: parts(of: contact, .postcode)
    case .country: parts(of: contact, .country) + contact.addresses.compactMap(\.countryCode)
    case .tag: contact.keywords.elements
    case .note: contact.notes.map(\.note)
    case .source: contact.sources.map(\.format)
    case .file: contact.sources.map(\.file)
    case .kind: [(contact.kind ?? .individual).rawValue]
    case .uid: [contact.uid].compactMap(\.self)
    case .birthday, .connected, .lastContact, .sent, .received, .created, .updated: []
    }
  }

  private static func domain(of address: String) -> String? {
    address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) }
  }

  private func parts(of contact: Contact, _ kinds: AddressComponent.Kind...) -> [String] {
    contact.addresses.compactMap { address in address.joined { kinds.contains($0) } }
  }

  fileprivate func dates(of contact: Contact) -> [DateSpan] {
    switch self {
    case .birthday:
      contact.anniversaries.filter { $0.kind == .birth }.compactMap { DateSpan($0.date) }
    case .connected: contact.sources.compactMap { $0.connectedOn.flatMap { DateSpan(written: $0) } }
    case .lastContact:
      contact.sources.compactMap { $0.lastContact.flatMap { DateSpan(written: $0) } }
    case .created: [contact.created].compactMap { $0.flatMap { DateSpan(written: $0.text) } }
    case .updated: [contact.updated].compactMap { $0.flatMap { DateSpan(written: $0.text) } }
    default: []
    }
  }
}
