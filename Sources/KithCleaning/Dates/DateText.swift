public import KithModel
import KithText

/// Reads dates in the spellings of exporters.
public enum DateText {
  /// Which of two numbers comes first where the text alone does not tell.
  public enum Order: Sendable {
    /// `3/7/2024` is 7 March, as in English exports of Google, Outlook, LinkedIn and Yahoo.
    case monthFirst
    /// `3.7.2024` is 3 July.
    case dayFirst
  }

  /// A date, and the time of day where the text has one.
  public struct Moment: Hashable, Sendable {
    /// The date.
    public var date: PartialDate
    /// Seconds since midnight, in ``offset`` or in local time.
    public var secondsOfDay: Int?
    /// Seconds east of UTC, where the text says it.
    public var offset: Int?
    /// Whether only the given order told the day from the month: `3/7/2024`.
    public var isAmbiguous = false
    /// The order that the text itself shows, by a number above 12: `13/7/2024`.
    public var shownOrder: Order?

    /// The moment in UTC; a time without a zone is taken for UTC, a date alone for its midnight.
    public var utc: UTCDateTime? {
      UTCDateTime(date: date, secondsOfDay: (secondsOfDay ?? 0) - (offset ?? 0))
    }
  }

  /// Reads a date with or without a time; `nil` for what is no date.
  ///
  /// Understood are ISO 8601 (also basic, and without a year), RFC 822, `07 Mar 2023`, `7-Mar-23`,
  /// `Mar 7, 2023`, `12 mars 2023` (months in English, German, French, Spanish, Italian, Portuguese, Dutch,
  /// Danish, Swedish, Norwegian, Polish, Czech and Russian), `3/7/2024`, `7.3.2024`, `12/25`,
  /// `2024年3月7日` and `3/7/18, 10:11 AM`. Two-digit years below 30 are of this century, as in the
  /// spreadsheets that write them; a number above 12 is the day whatever the order.
  public static func moment(_ text: String, order: Order = .monthFirst) -> Moment? {
    if let date = linkedInDate(text) { return Moment(date: date) }
    var scanner = DateScanner(Array(text.utf8), order: order)
    return scanner.moment()
  }

  /// The date of a spreadsheet's day number: 1 is 1 January 1900, and 45358 is 7 March 2024.
  ///
  /// A cell that lost its format holds such a number; only a heading tells that it is a date. Understood are
  /// those from 1927 to 2064, with or without a fraction for the time: other numbers are more likely years.
  public static func spreadsheetDate(_ text: String) -> PartialDate? {
    let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    guard whole.count == 5, whole.allSatisfy({ $0.isDigit }),
      text.utf8.dropFirst(6).allSatisfy({ $0.isDigit }),
      let number = Int(String(Substring(whole))), (10_000..<60_000).contains(number)
    else { return nil }
    return PartialDate(daysSince1970: number - 25_569)
  }

  /// Reads a date, leaving out a time that may follow it; `nil` for what is no date.
  public static func date(_ text: String, order: Order = .monthFirst) -> PartialDate? {
    moment(text, order: order)?.date
  }

  /// `07 Mar 2023`: a million rows of a LinkedIn export are in this form, so it has a way of its own.
  private static func linkedInDate(_ text: String) -> PartialDate? {
    let bytes = text.utf8.span
    guard bytes.count == 11, bytes[2] == ASCII.space, bytes[6] == ASCII.space else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for index in range {
        guard bytes[index].isDigit else { return nil }
        number = number * 10 + Int(bytes[index] - 0x30)
      }
      return number
    }
    let name = Int(bytes[3]) << 16 | Int(bytes[4]) << 8 | Int(bytes[5])
    guard let day = number(0..<2), let year = number(7..<11),
      let month = englishMonths.firstIndex(of: name)
    else { return nil }
    let date = PartialDate(year: year, month: month + 1, day: day)
    return date.isValid ? date : nil
  }

  /// `Jan` to `Dec` as numbers of their bytes.
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | Int($1) } }
}
