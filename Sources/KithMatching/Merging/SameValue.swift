import KithCleaning
import KithModel

/// Whether two values are the same but for their spelling.
enum SameValue {
  /// Whether two spellings are one address.
  ///
  /// What follows a `+` is part of what somebody gave out: `ada+jobs@…` is kept beside `ada@…`.
  static func email(_ a: String, _ b: String) -> Bool {
    guard let one = EmailKey(a), let other = EmailKey(b) else { return a == b }
    return one == other && tag(a) == tag(b)
  }

  private static func tag(_ address: String) -> Substring? {
    let user = address.lowercased().prefix { $0 != "@" }
    return user.dropFirst().firstIndex(of: "+").map { user[$0...] }
  }

  /// Whether two spellings are one number; an extension belongs to it.
  static func number(_ a: String, _ b: String) -> Bool {
    guard a != b else { return true }
    guard let one = PhoneNumber.parse(a, region: nil),
      let other = PhoneNumber.parse(b, region: nil),
      one.extension == other.extension
    else { return false }
    // Where only one says its country, the last digits decide; where both do, the countries count.
    if let whole = one.e164, let second = other.e164 { return whole == second }
    return PhoneKey.key(a) != nil && PhoneKey.key(a) == PhoneKey.key(b)
  }

  static func service(_ a: OnlineService, _ b: OnlineService) -> Bool {
    guard Folding.key(a.service ?? "") == Folding.key(b.service ?? "") else { return false }
    if let one = a.uri, let other = b.uri {
      guard a.user == nil || b.user == nil || a.user?.lowercased() == b.user?.lowercased() else {
        return false
      }
      return one == other || WebKey.key(one) != nil && WebKey.key(one) == WebKey.key(other)
    }
    return a.uri == b.uri && a.user?.lowercased() == b.user?.lowercased()
  }

  private static func country(_ address: Address) -> String? {
    if let code = address.countryCode { return code.uppercased() }
    guard let name = address.joined(.country) else { return nil }
    return CountryName.code(name) ?? Folding.key(name)
  }

  static func address(_ a: Address, _ b: Address) -> Bool {
    func words(_ address: Address) -> [String] {
      address.components.filter { $0.kind != .separator && $0.kind != .country }
        .flatMap { Folding.words($0.value) }.sorted()
    }
    // A street of one name is in many countries; a country has a name in many languages.
    if let one = country(a), let other = country(b), one != other { return false }
    let one = words(a)
    if one.isEmpty { return words(b).isEmpty && a.full == b.full && a.coordinates == b.coordinates }
    return one == words(b)
  }

  static func resource(_ a: Resource, _ b: Resource) -> Bool {
    a.kind == b.kind
      && (a.uri == b.uri || WebKey.key(a.uri) != nil && WebKey.key(a.uri) == WebKey.key(b.uri))
  }

  static func title(_ a: Title, _ b: Title) -> Bool {
    TitleKey.key(a.name) == TitleKey.key(b.name) && a.kind == b.kind
      && (a.organizationId == nil || b.organizationId == nil
        || a.organizationId == b.organizationId)
  }
}
