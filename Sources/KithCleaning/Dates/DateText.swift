public import KithModel

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
  }

  /// Reads a date with or without a time; `nil` for what is no date.
  public static func moment(_ text: String, order: Order = .monthFirst) -> Moment? { nil }

  /// Reads a date, leaving out a time that may follow it; `nil` for what is no date.
  public static func date(_ text: String, order: Order = .monthFirst) -> PartialDate? {
    moment(text, order: order)?.date
  }
}
