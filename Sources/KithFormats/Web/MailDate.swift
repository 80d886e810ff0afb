import KithCleaning
import KithModel
import KithText

/// Dates of OPML and RSS: RFC 822, with a year of two or four digits.
enum MailDate {
  /// Reads a date in another spelling than RFC 822's, where it says year, month, day and time.
  static func moment(otherwise text: String) -> UTCDateTime? {
    guard let moment = DateText.moment(text), let seconds = moment.secondsOfDay,
      moment.date.isValid
    else { return nil }
    return UTCDateTime(date: moment.date, secondsOfDay: seconds - (moment.offset ?? 0))
  }

  /// Reads `Mon, 06 Mar 2006 10:00:00 GMT`.
  static func moment(_ bytes: Span<UInt8>) -> UTCDateTime? {
    var cursor = MailDateCursor()
    // The day of the week is optional and says nothing new.
    _ = cursor.word(bytes)
    guard let day = cursor.number(bytes)?.value, let month = month(cursor.word(bytes)),
      let year = cursor.number(bytes).flatMap(year), let seconds = cursor.time(bytes),
      let offset = cursor.zone(bytes), cursor.isAtEnd(bytes)
    else { return nil }
    let date = PartialDate(year: year, month: month, day: day)
    guard date.isValid else { return nil }
    return UTCDateTime(date: date, secondsOfDay: seconds - offset)
  }

  private static func month(_ word: UInt32) -> Int? {
    months.firstIndex(of: word).map { $0 + 1 }
  }

  /// The year of two to four digits (RFC 2822 section 4.3).
  private static func year(_ number: (value: Int, digits: Int)) -> Int? {
    switch number.digits {
    case 2: number.value + (number.value < 50 ? 2000 : 1900)
    case 3: number.value + 1900
    case 4: number.value
    default: nil
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}

extension MailDate {
  /// The moment as RFC 822 has it, with a year of four digits: `Mon, 06 Mar 2006 10:00:00 GMT`.
  static func text(_ moment: UTCDateTime) -> String? {
    let bytes = Array(moment.text.utf8)
    guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), (1...12).contains(month)
    else { return nil }
    let days = PartialDate.daysSince1970(year: year, month: month, day: day)
    // 1 January 1970 was a Thursday.
    let weekday = weekdays[((days + 4) % 7 + 7) % 7]
    let time = String(decoding: bytes[11..<19], as: UTF8.self)
    let parts = [
      "\(weekday),", String(decoding: bytes[8..<10], as: UTF8.self), names[month - 1],
      String(decoding: bytes[0..<4], as: UTF8.self), time, "GMT",
    ]
    return parts.joined(separator: " ")
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(Int?.some(0)) { sum, digit in
      digit.isDigit ? sum.map { $0 * 10 + Int(digit - 0x30) } : nil
    }
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
