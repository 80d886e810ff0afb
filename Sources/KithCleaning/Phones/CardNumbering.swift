import KithModel
import KithText

/// What the numbers of a card are, seen together.
struct CardNumbering {
  /// What becomes of a number.
  enum Answer: Equatable {
    /// It is written so.
    case written(String)
    /// It stays as it is.
    case stays
    /// It stays as it is, and a country would help.
    case countryUnknown
    /// It stays as it is unless a country's plan has it: too short, or in letters.
    case fitsPlanOnly
    /// It stays as it is, since nobody has it.
    case placeholder

    fileprivate var dependsOnCountry: Bool { self == .countryUnknown || self == .fitsPlanOnly }
  }

  /// One for each number of the card.
  private(set) var answers: [Answer]

  /// Reads the numbers of a card.
  ///
  /// A number without a country is one of the region, else of the card's addresses, else of the country
  /// of the other numbers: of the first of these whose plan it fits. Where two countries would give two
  /// numbers it stays.
  init(_ contact: Contact, region: String?) {
    answers = contact.phones.map { Self.international($0.number) }
    var tiers: [[String]] = []
    if let region { tiers.append([region]) }
    let places = Self.countries(of: contact.addresses)
    if !places.isEmpty { tiers.append(places) }
    for (index, phone) in contact.phones.enumerated() where answers[index].dependsOnCountry {
      if let answer = Self.national(phone.number, in: tiers) { answers[index] = answer }
    }
    // Only now: what the first countries gave counts among the other numbers, this time as the next.
    guard answers.contains(.countryUnknown) else { return }
    let others = mainRegions
    for (index, phone) in contact.phones.enumerated() where answers[index] == .countryUnknown {
      let answer = others.isEmpty ? nil : Self.national(phone.number, in: [others])
      answers[index] = answer ?? (tiers.isEmpty && others.isEmpty ? .countryUnknown : .stays)
    }
  }

  /// The answer for a number that says its country itself.
  private static func international(_ text: String) -> Answer {
    if PhoneNumber.isPlaceholder(text) { return .placeholder }
    let text = Self.withoutWords(text)
    guard let text else { return .stays }
    guard let number = PhoneNumber.parse(text, region: nil), number.digits.utf8.count >= 7 else {
      return .fitsPlanOnly
    }
    guard number.isInternational, let e164 = number.e164 else {
      return number.isInternational ? .stays : .countryUnknown
    }
    // What fits no plan may have lost more than its punctuation.
    guard number.isPlausible || e164.utf8.dropFirst().elementsEqual(number.digits.utf8) else {
      return .stays
    }
    return .written(written(number, e164, like: text))
  }

  /// The answer for a number in the first countries that know it; `nil` where none does.
  private static func national(_ text: String, in tiers: [[String]]) -> Answer? {
    guard let text = withoutWords(text) else { return nil }
    for regions in tiers {
      var found: Answer?
      for region in regions {
        guard let number = PhoneNumber.parse(text, region: region), number.isPlausible,
          let e164 = number.e164
        else { continue }
        let answer = Answer.written(written(number, e164, like: text))
        if let found, found != answer { return .stays }
        found = answer
      }
      if let found { return found }
    }
    return nil
  }

  /// `+493012345678 ext. 12`; a URI stays one.
  private static func written(_ number: PhoneNumber, _ e164: String, like text: String) -> String {
    let isURI = isURI(text)
    var result = isURI ? "tel:" + e164 : e164
    if let digits = number.extension { result += (isURI ? ";ext=" : " ext. ") + digits }
    return result
  }

  private static func isURI(_ text: String) -> Bool {
    text.utf8.startsIgnoringCase(with: "tel:")
  }

  /// The number without words that may go, since they are known and the change keeps them; `nil` where others stand
  /// there, as in `Fax: 030 …`, or parameters of a URI.
  private static func withoutWords(_ text: String) -> String? {
    if isURI(text) {
      let isKnown = text.split(separator: ";").dropFirst().allSatisfy {
        let parameter = $0.lowercased()
        return parameter.hasPrefix("ext=") || parameter.hasPrefix("phone-context=")
      }
      return isKnown ? text : nil
    }
    guard let remark = PhoneRemark(text) else { return text }
    guard remark.isPlain || remark.use != nil && remark.use != .fax else { return nil }
    return remark.number
  }

  /// The countries of the addresses, each once.
  private static func countries(of addresses: [Address]) -> [String] {
    var codes = StringSet()
    for address in addresses {
      if let code = address.countryCode {
        codes.insert(code)
      } else if let code = address.joined(.country).flatMap(CountryName.code) {
        codes.insert(code)
      }
    }
    return codes.elements
  }

  /// The regions of the numbers whose country is known, each once.
  private var mainRegions: [String] {
    var regions = StringSet()
    for case .written(let text) in answers {
      if let region = PhoneNumber.parse(text, region: nil)?.mainRegion { regions.insert(region) }
    }
    return regions.elements
  }
}
