import KithCleaning
import KithModel

// What tells the entries of each map from one another.
extension EntryMeaning {
  /// What follows a `+` is part of what somebody gave out: `ada+jobs@…` is kept beside `ada@…`.
  init(_ email: EmailAddress) {
    guard let key = EmailKey(email.address) else {
      self.init([email.address])
      return
    }
    self.init([key.user, key.domain, Self.tag(email.address)])
  }

  private static func tag(_ address: String) -> String {
    let user = address.lowercased().prefix { $0 != "@" }
    return user.dropFirst().firstIndex(of: "+").map { String(user[$0...]) } ?? ""
  }

  /// Where only one says its country, the last digits decide; an extension belongs to the number.
  init(_ phone: Phone) {
    let written = phone.number
    guard let number = PhoneNumber.parse(written, region: nil),
      let key = PhoneKey.key(number.e164 ?? written) ?? number.e164
    else {
      self.init([written])
      return
    }
    self.init([key, number.extension ?? ""], particular: number.e164)
  }

  /// A profile without the name of its user may be that of any.
  init(_ service: OnlineService) {
    let name = Folding.key(service.service ?? "")
    let user = service.user?.lowercased()
    if let uri = service.uri {
      self.init([name, WebKey.key(uri) ?? uri], particular: user)
    } else {
      self.init([name, "user", user ?? ""])
    }
  }

  /// A street of one name is in many countries; a country has a name in many languages.
  init(_ address: Address) {
    let words = address.components.filter { $0.kind != .separator && $0.kind != .country }
      .flatMap { Folding.words($0.value) }.sorted()
    let country = Self.country(of: address)
    if words.isEmpty {
      self.init(
        ["", address.full ?? "", address.coordinates ?? ""], particular: country)
    } else {
      self.init(words, particular: country)
    }
  }

  private static func country(of address: Address) -> String? {
    if let code = address.countryCode { return code.uppercased() }
    guard let name = address.joined(.country) else { return nil }
    return CountryName.code(name) ?? Folding.key(name)
  }

  init(_ language: LanguagePreference) { self.init([language.language.lowercased()]) }

  init(_ resource: Resource) {
    self.init([resource.kind?.rawValue ?? "", WebKey.key(resource.uri) ?? resource.uri])
  }

  init(_ address: SchedulingAddress) { self.init([address.uri]) }

  init(_ organization: Organization) { self.init(OrganizationKey.words(organization.name ?? "")) }

  /// A title that is at no employer may be at any.
  init(_ title: Title) {
    self.init(
      [title.kind?.rawValue ?? "", TitleKey.key(title.name)], particular: title.organizationId)
  }

  init(_ nickname: Nickname) { self.init([Folding.key(nickname.name)]) }

  init(_ pronouns: Pronouns) { self.init([Folding.key(pronouns.pronouns)]) }

  init(_ anniversary: Anniversary) {
    self.init([anniversary.kind.rawValue] + Self.words(of: anniversary.date))
  }

  private static func words(of date: Anniversary.When) -> [String] {
    switch date {
    case .timestamp(let moment): [moment.text]
    case .date(let date):
      [date.year, date.month, date.day].map { $0.map(String.init) ?? "" }
        + [date.calendarScale ?? "", date.extensions.description]
    }
  }

  init(_ note: Note) { self.init([note.note]) }

  init(_ information: PersonalInformation) {
    self.init([information.kind.rawValue, Folding.key(information.value)])
  }
}
