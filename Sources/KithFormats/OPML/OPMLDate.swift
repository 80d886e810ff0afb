import KithCleaning
import KithModel

/// Dates of OPML: RFC 822, with a year of two or four digits.
enum OPMLDate {
  /// Reads a date; other spellings than RFC 822's are read where they say year, month, day and time.
  static func moment(_ text: String) -> UTCDateTime? {
    if let moment = mail(Array(text.utf8)) { return moment }
    guard let moment = DateText.moment(text), let seconds = moment.secondsOfDay else { return nil }
    guard moment.date.isValid else { return nil }
    return UTCDateTime(date: moment.date, secondsOfDay: seconds - (moment.offset ?? 0))
  }

  /// Reads `Mon, 06 Mar 2006 10:00:00 GMT`.
  private static func mail(_ bytes: [UInt8]) -> UTCDateTime? {
    var words = bytes.split { $0.isWhitespace || $0 == ASCII.comma }
    if let first = words.first, first.first?.isDigit == false { words.removeFirst() }
    guard (4...5).contains(words.count), let day = number(words[0]), let month = month(words[1]),
      var year = number(words[2]), let seconds = time(words[3]),
      let offset = words.count == 5 ? zone(words[4]) : 0
    else { return nil }
    // RFC 2822 section 4.3.
    if words[2].count <= 3 { year += year < 50 && words[2].count == 2 ? 2000 : 1900 }
    let date = PartialDate(year: year, month: month, day: day)
    guard date.isValid, year >= 1000 else { return nil }
    return UTCDateTime(date: date, secondsOfDay: seconds - offset)
  }

  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { word.prefix(3).startsIgnoringCase(with: $0) }.map { $0 + 1 }
  }

  private static func time(_ word: ArraySlice<UInt8>) -> Int? {
    let parts = word.split(separator: ASCII.colon, omittingEmptySubsequences: false).map(number)
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0, hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Seconds east of UTC.
  private static func zone(_ word: ArraySlice<UInt8>) -> Int? {
    if let sign = word.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      let digits = word.dropFirst().filter { $0 != ASCII.colon }
      guard digits.count == 4, let value = number(digits[...]) else { return nil }
      let seconds = value / 100 * 3600 + value % 100 * 60
      return sign == UInt8(ascii: "-") ? -seconds : seconds
    }
    return zones.first { word.equalsIgnoringCase($0.name) }.map { $0.hours * 3600 }
  }

  private static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard !word.isEmpty, word.count <= 4, word.allSatisfy(\.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let months: [StaticString] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  /// RFC 822 section 5.
  private static let zones: [(name: StaticString, hours: Int)] = [
    ("GMT", 0), ("UT", 0), ("UTC", 0), ("Z", 0), ("EST", -5), ("EDT", -4), ("CST", -6),
    ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7),
  ]
}
