import KithCleaning
import KithModel

/// Dates as tables have them.
enum FlatDate {
  /// The text of a date; `nil` where the form has no place for what is known of it, and for a day that reading would
  /// not believe: 29 February of a common year, a date of another calendar.
  static func text(_ date: Anniversary.When, _ style: FlatTable.DateStyle) -> String? {
    let day: PartialDate
    switch date {
    case .date(let date):
      guard date.isGregorian else { return nil }
      day = date
    case .timestamp(let moment):
      guard let date = DateText.date(String(moment.text.prefix(10))) else { return nil }
      day = date
    }
    switch style {
    case .iso: return day.description
    case .google: return day.year == nil ? " " + day.description : day.description
    case .american, .paddedAmerican:
      guard let year = day.year, let month = day.month, let number = day.day else { return nil }
      let width = style == .american ? 1 : 2
      return "\(padded(month, width))/\(padded(number, width))/\(padded(year, 4))"
    case .monthAndDay:
      guard let month = day.month, let number = day.day else { return nil }
      return "\(padded(month, 2))/\(padded(number, 2))"
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Whether a text is a whole date and nothing else.
  static func isDate(_ text: String) -> Bool {
    guard (8...12).contains(text.utf8.count), let date = DateText.date(text) else { return false }
    return date.year != nil && date.day != nil
  }
}
