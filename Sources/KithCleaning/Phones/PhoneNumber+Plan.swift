extension PhoneNumber {
  /// How a number is written for people.
  public enum Style: Sendable {
    /// As it is dialled in its country: `030 12345678`.
    case national
    /// With its calling code: `+49 30 12345678`.
    case international
  }

  /// The digits within the country; `nil` where the country or the length is unknown.
  private var national: PhoneDigits? {
    guard let e164, let callingCode else { return nil }
    let length = callingCode >= 100 ? 3 : callingCode >= 10 ? 2 : 1
    var digits = PhoneDigits()
    for byte in e164.utf8.dropFirst(1 + length) { _ = digits.append(byte - 0x30) }
    return digits
  }

  private var place: (plan: String, kind: PhoneKind)? {
    guard let national, let callingCode else { return nil }
    return PhonePlans.place(national, callingCode: callingCode)
  }

  /// Whether the number is one that the plan of its country has given to a service.
  public var isValid: Bool { place != nil }

  /// What sort of telephone it is; `nil` for a number that is not valid.
  public var kind: PhoneKind? { place?.kind }

  /// The ISO 3166-1 code of its country, which for shared calling codes the digits tell: `CA` of
  /// +1 416 555 0100; `nil` for a number that is not valid or of no country.
  public var region: String? {
    guard let plan = place?.plan, plan.utf8.first.map({ $0 > 0x39 }) == true else { return nil }
    return plan
  }

  /// The number grouped as in its country, the extension behind it; `nil` where it has no E.164 form.
  public func formatted(_ style: Style) -> String? {
    guard let national, let callingCode else { return nil }
    let digits = PhonePlans.formatted(
      national, callingCode: callingCode, isNational: style == .national)
    let number = style == .national ? digits : "+\(callingCode) \(digits)"
    return `extension`.map { "\(number) ext. \($0)" } ?? number
  }
}
