import KithText

/// A date of which parts may be unknown: a birthday without its year, a year alone (RFC 9553 section 2.8.1).
public struct PartialDate: Hashable, Sendable {
  /// The year, in the calendar of ``calendarScale``.
  public var year: Int?
  /// The month, from 1.
  public var month: Int?
  /// The day of the month, from 1.
  public var day: Int?
  /// The calendar, an RFC 7529 token; absent means `gregorian`.
  public var calendarScale: String?
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a date; no part is checked.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the parts can be a Gregorian date: month and day in range, and RFC 9553's rule that a
  /// day needs its month.
  public var isValid: Bool {
    guard year != nil || month != nil else { return false }
    if let year, !(0...9999).contains(year) { return false }
    if let month, !(1...12).contains(month) { return false }
    guard let day else { return true }
    guard let month else { return false }
    return day >= 1 && day <= Self.lastDay(of: month, in: year)
  }

  /// Whether the date is one that was, in the calendar that a date without a word about it is of.
  public var isGregorian: Bool {
    isValid && (calendarScale.map { $0.lowercased() == "gregorian" } ?? true)
  }

  /// The number of days of a month; February has 29 where the year is unknown.
  static func lastDay(of month: Int, in year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      guard let year else { return 29 }
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }

  /// Days from 1 January 1970 to a Gregorian date.
  public static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    // The year begins in March, so that the leap day is its last.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }

  /// Makes the Gregorian date that lies so many days after 1 January 1970.
  public init(daysSince1970 days: Int) {
    let shifted = days + 719468
    let era = (shifted >= 0 ? shifted : shifted - 146096) / 146097
    let dayOfEra = shifted - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in the extended form of ISO 8601, as far as it is known: `1979-02-03`, `1979-02`, `1979`, `--02-03`.
  public var description: String {
    if let wholeDate { return wholeDate }
    var text: [UInt8] = []
    text.reserveCapacity(10)
    let hyphen = UInt8(ascii: "-")
    if let year { text.append(number: year, width: 4) } else { text.append(hyphen) }
    if let month {
      text.append(hyphen)
      text.append(number: month, width: 2)
    }
    if let day {
      text.append(hyphen)
      if month == nil { text.append(hyphen) }
      text.append(number: day, width: 2)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A date of four, two and two digits, as nearly all are: written without an array.
  private var wholeDate: String? {
    guard let year, let month, let day, (0...9999).contains(year), (0...99).contains(month),
      (0...99).contains(day)
    else { return nil }
    func digit(_ number: Int) -> UInt8 { 0x30 + UInt8(number % 10) }
    let hyphen = UInt8(ascii: "-")
    let text: InlineArray<10, UInt8> = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), hyphen,
      digit(month / 10), digit(month), hyphen, digit(day / 10), digit(day),
    ]
    guard let utf8 = try? UTF8Span(validating: text.span) else { return nil }
    return String(copying: utf8)
  }
}
