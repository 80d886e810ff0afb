/// A telephone number taken apart.
public struct PhoneNumber: Hashable, Sendable {
  /// The digits as they were written, without a `+`, prefixes that were dialled included.
  public let digits: String
  /// The number in E.164, such as `+493012345678`.
  ///
  /// It is there only where the country is known and the number has a length that is possible there.
  public let e164: String?
  /// The extension behind the number.
  public let `extension`: String?
  /// The calling code of the country, where it is known.
  public let callingCode: Int?
  /// Whether the text itself says the country, by a `+` or an international prefix.
  public let isInternational: Bool
  /// Whether the number fits the numbering plan of its country, not only its lengths.
  public let isPlausible: Bool

  /// The ISO 3166-1 code of the region that stands for the calling code: `US` for all of 1.
  public var mainRegion: String? {
    guard let callingCode, let region = PhoneRegions.all.region(callingCode: callingCode) else {
      return nil
    }
    return region.code == "001" ? nil : region.code
  }

  /// Whether a text is the ISO 3166-1 code of a country whose numbering is known.
  public static func isRegion(_ code: String) -> Bool { PhoneRegions.all.region(code: code) != nil }

  /// Reads a number in any spelling; `nil` for what is no single number.
  ///
  /// The country is never guessed: it is what a `+` or international prefix says, else the region.
  ///
  /// - Parameters:
  ///   - text: the number, with or without label, punctuation and extension, or a `tel:` URI.
  ///   - region: the ISO 3166-1 code of the country in which the number would be dialled as it stands.
  public static func parse(_ text: String, region: String?) -> PhoneNumber? {
    var scanner = PhoneScanner(text)
    guard scanner.scan() else { return nil }
    let home = region.flatMap { PhoneRegions.all.region(code: $0) }
    var reading = PhoneReading(scanner.number, hasPlus: scanner.hasPlus, home: home)
    if let place = scanner.bracketedZero, !reading.isPlausible {
      // `+44 (0)20 …`: the zero is dialled within the country only.
      let other = PhoneReading(
        scanner.number.removing(at: place), hasPlus: scanner.hasPlus, home: home)
      if other.isPlausible { reading = other }
    }
    if scanner.hasLetters {
      // Words are letters too: only the plans that advertise in letters, and only what fits them.
      guard reading.isPlausible, reading.callingCode == 1 || reading.callingCode == 61 else {
        return nil
      }
    }
    return PhoneNumber(
      digits: scanner.number.text, e164: reading.e164, extension: scanner.extension,
      callingCode: reading.callingCode, isInternational: reading.isInternational,
      isPlausible: reading.isPlausible)
  }
}
