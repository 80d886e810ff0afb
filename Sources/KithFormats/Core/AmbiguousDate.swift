import KithCleaning
import KithText

/// What is said of a date that could be of two days: `3/4/1985`.
///
/// A table has other dates that may show which number is the day; any other format has only the date itself.
struct AmbiguousDate {
  /// What is wrong.
  let what: String

  /// How it is read where nothing shows the order.
  static let guess = "the month first, though nothing shows which is which"

  /// `nil` for what is of one day, or no date.
  init?(_ moment: DateText.Moment?, _ text: String) {
    guard moment?.isAmbiguous == true else { return nil }
    self.init(text)
  }

  /// What is said of a text that is known to be of two days.
  init(_ text: String) { what = "the date '\(TerminalText.short(text))' could be of two days" }
}
