import KithModel
import KithText

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
