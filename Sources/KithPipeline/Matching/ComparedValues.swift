import KithMatching
import KithModel

/// The values that a comparison looked at, for people to see.
enum ComparedValues {
  /// The values of both contacts, `Ada · Ada, A.`; empty where the comparison is about nothing that can be shown.
  static func of(_ evidence: Evidence, _ a: Contact, _ b: Contact) -> String {
    let features = ShippedModel.features(of: evidence)
    let one = values(features, a)
    let other = values(features, b)
    guard !one.isEmpty || !other.isEmpty else { return "" }
    let mine = one.isEmpty ? "–" : one.joined(separator: ", ")
    let theirs = other.isEmpty ? "–" : other.joined(separator: ", ")
    return mine == theirs ? mine : "\(mine) · \(theirs)"
  }

  private static func values(_ features: [Feature], _ contact: Contact) -> [String] {
    features.flatMap { values($0, contact) }
  }

  private static func values(_ feature: Feature, _ contact: Contact) -> [String] {
    switch feature {
    case .given: name(contact, .given, .given2)
    case .surname: name(contact, .surname, .surname2)
    case .generation: name(contact, .generation)
    case .email: contact.emails.map(\.address)
    case .phone: contact.phones.map(\.number)
    case .linkedIn, .web:
      contact.onlineServices.compactMap { $0.uri ?? $0.user } + contact.links.map(\.uri)
    case .organization: contact.organizations.compactMap(\.name)
    case .title: contact.titles.map(\.name)
    case .locality: address(contact, .locality)
    case .region: address(contact, .region)
    case .postcode: address(contact, .postcode)
    case .street: address(contact, .number, .name)
    case .birthday:
      contact.anniversaries.filter { $0.kind == .birth }.compactMap {
        if case .date(let date) = $0.date { "\(date)" } else { nil }
      }
    }
  }

  private static func name(_ contact: Contact, _ kinds: NameComponent.Kind...) -> [String] {
    let words = (contact.name?.components ?? []).filter { kinds.contains($0.kind) }.map(\.value)
    return words.isEmpty ? [contact.name?.full].compactMap(\.self) : [words.joined(separator: " ")]
  }

  private static func address(
    _ contact: Contact, _ kinds: AddressComponent.Kind...
  ) -> [String] {
    contact.addresses.map { address in
      address.components.filter { kinds.contains($0.kind) }.map(\.value).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
